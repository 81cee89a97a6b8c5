/**
 * That the organiser read a paper of a programme and stands for its words. It holds for just these words: once they are others, the paper
 * asks to be reviewed again. It is kept in the training in which it was done, which takes it along, and on this laptop for all others.
 */
import { printedPapers } from '../forms/form-papers';
import { type LocalDate, wallTime } from '../kernel/time';
import type { DomainEvent, Of } from '../training/event';
import { wordsForGuide } from './guide/guide-slides';
import type { WrittenText } from './literature';
import type { Paper, PaperBlock, PaperConfirmation } from './paper';
import { plainText } from './plain-text';
import type { Programme } from './programme';
import { noteOfProgramme, wholeProgramme, withReviewed } from './review';
import type { Paragraph } from './slide';

/** The last that was said of a paper with just these words. */
export interface KeptConfirmation {
  readonly paper: string;
  /** Digest of {@link wordsOfPaper}. */
  readonly words: string;
  /** The name that was typed; undefined once persons were erased. */
  readonly by: string | undefined;
  readonly on: LocalDate;
  /** The wall clock in milliseconds: the later confirmation counts. */
  readonly at: number;
  readonly isTakenBack: boolean;
}

/** By the digest of the words. */
export type ConfirmedPapers = Readonly<Record<string, KeptConfirmation>>;
export const noConfirmedPapers: ConfirmedPapers = {};

type ConfirmationEvent = Of<'paper-confirmed' | 'paper-confirmation-taken-back'>;

/** Orders two confirmations of one moment: the one that takes back counts, then the later name, so the reading order doesn't matter. */
function isLater(one: KeptConfirmation, other: KeptConfirmation): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.isTakenBack !== other.isTakenBack) return one.isTakenBack;
  return `${one.by ?? ''}\n${one.on}\n${one.paper}` > `${other.by ?? ''}\n${other.on}\n${other.paper}`;
}

export function withConfirmationEvent(kept: ConfirmedPapers, { type, body, personal }: ConfirmationEvent): ConfirmedPapers {
  const { paper, words, on, at } = body;
  const said = { paper, words, by: personal?.by, on, at, isTakenBack: type === 'paper-confirmation-taken-back' };
  const before = kept[words];
  return before && !isLater(said, before) ? kept : { ...kept, [words]: said };
}

const cells = (row: readonly Paragraph[]): readonly string[] => row.map(plainText);
const both = ({ en, sr }: WrittenText): readonly string[] => [plainText(en), plainText(sr)];

/** Returns the words of a block; none for the end of a page. */
function wordsOfBlock(block: PaperBlock): readonly (readonly unknown[])[] {
  switch (block.kind) {
    case 'heading':
      return [[block.kind, block.level, plainText(block.content)]];
    case 'paragraph':
      return [[block.kind, plainText(block.content)]];
    case 'list':
      return [[block.marker, cells(block.items)]];
    case 'table':
      return [[block.kind, cells(block.head), block.rows.map(cells)]];
    case 'part':
      return [[block.kind, block.part]];
    case 'paper':
      return [[block.kind, block.paper]];
    case 'new-page':
      return [];
  }
}

/** What a guide takes from the programme; nothing for a paper that has all its words itself. */
const wordsFromElsewhere = (body: readonly PaperBlock[], programme: Programme): readonly unknown[] => [
  ...(body.some(({ kind }) => kind === 'part') ? [wordsForGuide(programme)] : []),
  ...body.flatMap((block) => {
    const other = block.kind === 'paper' && programme.papers.find(({ id }) => id === block.paper);
    return other ? [other.body.en.flatMap(wordsOfBlock), other.body.sr.flatMap(wordsOfBlock)] : [];
  }),
];

/** What somebody reads on it in any language, whatever a later kit keeps beside it: the note of what is still to be done is no part of it. */
export function wordsOfPaper({ id, title, contentNote, sources, body, kind }: Paper, whole: Programme): string {
  const { id: programme, literature, contentNote: notes, ...rest } = whole;
  const named = sources.map((key) => {
    const { name, year, secondHand } = rest.sources.get(key) ?? { name: key, year: '', secondHand: false };
    return [name, year, secondHand];
  });
  const works = (kind === 'literature' ? (literature?.groups ?? []) : []).map((group) => [
    group.title,
    group.works.map((work) => [both(work.title), both(work.by), work.address ?? '']),
  ]);
  const intro = kind === 'literature' && literature ? both(literature.intro) : [];
  return JSON.stringify([
    programme,
    id,
    title,
    /* The programme's own words, where it has some. */
    contentNote && (notes?.paper ?? true),
    body.en.flatMap(wordsOfBlock),
    body.sr.flatMap(wordsOfBlock),
    named,
    intro,
    works,
    ...wordsFromElsewhere(body.en, whole),
  ]);
}

/** Papers, and the whole programme, of which somebody has to say something before they are used. */
export const asksToBeConfirmed = (programme: Programme, id: string): boolean =>
  id === wholeProgramme
    ? noteOfProgramme(programme) !== undefined || programme.confirmation !== undefined
    : printedPapers(programme).some((paper) => paper.id === id && (paper.review !== undefined || paper.confirmation !== undefined));

const latest = (kept: readonly KeptConfirmation[]): KeptConfirmation | undefined =>
  kept.reduce<KeptConfirmation | undefined>((last, each) => (last === undefined || each.at > last.at ? each : last), undefined);

/** `kept`: of the training first, which counts where two are as late; then of this laptop. */
function confirmationOf(paper: string, words: string, kept: readonly KeptConfirmation[]): PaperConfirmation | undefined {
  const ofPaper = kept.filter((each) => each.paper === paper);
  const now = latest(ofPaper.filter((each) => each.words === words));
  if (now) return now.isTakenBack ? undefined : { is: 'standing', by: now.by, on: now.on };
  const others = [...new Set(ofPaper.map((each) => each.words))].flatMap(
    (each) => latest(ofPaper.filter((one) => one.words === each)) ?? [],
  );
  const before = latest(others.filter(({ isTakenBack }) => !isTakenBack));
  return before && { is: 'outdated', by: before.by, on: before.on };
}

/** The note leaves papers that are confirmed as they are. `words`: digests by paper. */
export function withConfirmedPapers(
  programme: Programme,
  words: ReadonlyMap<string, string>,
  kept: readonly KeptConfirmation[],
): Programme {
  const confirmed = <Reviewed extends Pick<Paper, 'review' | 'confirmation'>>(id: string, reviewed: Reviewed): Reviewed => {
    const confirmation = reviewed.review && confirmationOf(id, words.get(id) ?? '', kept);
    if (!confirmation) return reviewed;
    return { ...reviewed, confirmation, review: confirmation.is === 'standing' ? undefined : reviewed.review };
  };
  const whole = noteOfProgramme(programme) && confirmationOf(wholeProgramme, words.get(wholeProgramme) ?? '', kept);
  return {
    ...(whole ? withReviewed(programme, whole) : programme),
    papers: programme.papers.map((paper) => confirmed(paper.id, paper)),
    literature: programme.literature && confirmed('literature', programme.literature),
  };
}

/** What was said of the papers of a training on this laptop later than in the training itself: it takes that along, as of when it was said. */
export const carriedConfirmations = (
  words: ReadonlyMap<string, string>,
  ofTraining: ConfirmedPapers,
  ofLaptop: readonly KeptConfirmation[],
): readonly DomainEvent[] =>
  [...words].flatMap(([paper, digest]): readonly DomainEvent[] => {
    const said = latest(ofLaptop.filter((each) => each.paper === paper && each.words === digest));
    const known = ofTraining[digest];
    if (!said || (known && known.at >= said.at)) return [];
    const body = { paper, words: digest, on: said.on, at: wallTime(said.at) };
    if (said.isTakenBack) return [{ type: 'paper-confirmation-taken-back', body, personal: undefined }];
    return said.by === undefined ? [] : [{ type: 'paper-confirmed', body, personal: { by: said.by } }];
  });
