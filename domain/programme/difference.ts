/** What another edition of a programme says otherwise, by the names that people know: sessions, slides, statements. */
import type { Localized } from '../kernel/language';
import { inMinutes } from '../kernel/time';
import type { Block, Programme } from './programme';
import type { Slide } from './slide';
import { headingOf } from './slide-text';

export interface Changes<Changed = Localized> {
  readonly added: readonly Localized[];
  readonly removed: readonly Localized[];
  readonly changed: readonly Changed[];
}

/** A block of the agenda that is another: its minutes, its title, its kind, its day. */
export interface ChangedBlock {
  readonly title: Localized;
  /** Undefined where they stay. */
  readonly minutes: { readonly before: number; readonly after: number } | undefined;
}

export interface ProgrammeDifference {
  /** Blocks of the agenda that changed, without what is shown in them. */
  readonly blocks: Changes<ChangedBlock>;
  readonly slides: Changes;
  /** Blocks in which slides stand in another order. */
  readonly reordered: readonly Localized[];
  /** Those that are played. */
  readonly statements: Changes;
}

type ById<Each> = ReadonlyMap<string, Each>;

interface Placed {
  readonly day: number;
  readonly block: Block;
}

interface Shown {
  readonly slide: Slide;
  readonly block: Block;
}

const blocksIn = ({ days }: Programme): readonly Placed[] => days.flatMap(({ blocks }, day) => blocks.map((block) => ({ day, block })));

const blocksById = (programme: Programme): ById<Placed> => new Map(blocksIn(programme).map((placed) => [placed.block.id, placed]));

/** By block and slide, since a slide that went to another block is another one there. */
const slidesById = (programme: Programme): ById<Shown> =>
  new Map(blocksIn(programme).flatMap(({ block }) => block.slides.map((slide) => [`${block.id}/${slide.id}`, { slide, block }] as const)));

/** Its block's title where it has no heading of its own. */
function slideName({ slide, block: { title } }: Shown): Localized {
  return { en: headingOf(slide, 'en') || title.en, sr: headingOf(slide, 'sr-Latn') || title.sr };
}

/** When it begins follows from the blocks before it, and isn't its own. */
const saidOfBlock = ({ day, block: { slides: _shown, start: _follows, ...block } }: Placed): string => JSON.stringify([day, block]);

function changedBlock({ block: before }: Placed, { block: after }: Placed): ChangedBlock {
  const minutes = { before: inMinutes(before.length), after: inMinutes(after.length) };
  return { title: after.title, minutes: minutes.before === minutes.after ? undefined : minutes };
}

interface Telling<Each, Changed> {
  readonly name: (each: Each) => Localized;
  /** What it says, to be compared. */
  readonly says: (each: Each) => string;
  readonly changed: (before: Each, after: Each) => Changed;
}

function changesBetween<Each, Changed>(before: ById<Each>, after: ById<Each>, { name, says, changed }: Telling<Each, Changed>) {
  const only = (here: ById<Each>, there: ById<Each>): readonly Localized[] =>
    [...here].filter(([id]) => !there.has(id)).map(([, each]) => name(each));
  const both = [...after].flatMap(([id, now]) => {
    const then = before.get(id);
    return then !== undefined && says(then) !== says(now) ? [changed(then, now)] : [];
  });
  return { added: only(after, before), removed: only(before, after), changed: both } satisfies Changes<Changed>;
}

/** Those that both have stand in another order; what was added or taken away between them counts nothing. */
function isReordered(before: readonly Slide[], after: readonly Slide[]): boolean {
  const [then, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const kept = before.filter(({ id }) => now.has(id));
  return after.filter(({ id }) => then.has(id)).some(({ id }, index) => id !== kept[index]?.id);
}

export function differenceBetween(before: Programme, after: Programme): ProgrammeDifference {
  const [then, now] = [blocksById(before), blocksById(after)];
  return {
    blocks: changesBetween(then, now, { name: ({ block }) => block.title, says: saidOfBlock, changed: changedBlock }),
    slides: changesBetween(slidesById(before), slidesById(after), {
      name: slideName,
      says: ({ slide }) => JSON.stringify(slide),
      changed: (_, shown) => slideName(shown),
    }),
    reordered: [...now.values()].flatMap(({ block }) =>
      isReordered(then.get(block.id)?.block.slides ?? [], block.slides) ? [block.title] : [],
    ),
    statements: changesBetween(
      new Map(before.statements.map((statement) => [String(statement.id), statement])),
      new Map(after.statements.map((statement) => [String(statement.id), statement])),
      { name: ({ text }) => text, says: (statement) => JSON.stringify(statement), changed: (_, { text }) => text },
    ),
  };
}
