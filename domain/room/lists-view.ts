/** A room's lists for the desk, and page by page for the projector: as many lines as ten metres allow. */

import { whileSame } from '../kernel/kept';
import { inLanguage, type Language } from '../kernel/language';
import { blocksOf, type DayNumber, type Programme } from '../programme/programme';
import type { Scene } from '../stage/audience-view';
import type { RunState } from '../stage/state';
import type { ListGroup } from './room-lists';
import { countAbout, linesOf, type RoomLine } from './room-lists';
import type { RoomListName, ShownList } from './schema';
import type { RoomLists } from './state';

export interface RoomSubject {
  readonly block: string;
  readonly day: DayNumber;
  readonly title: string;
}

export interface RoomLineView extends RoomLine {
  /** Title of the block that it is about; empty for none in particular. */
  readonly about: string;
}

export interface SubjectCount {
  /** Empty for none in particular. */
  readonly title: string;
  readonly count: number;
  /** Those whose words are left. */
  readonly lines: readonly Pick<RoomLine, 'id' | 'text'>[];
}

export interface RoomListsInSight {
  /** What covers the screen now. */
  readonly shown: ShownList | undefined;
}

export interface RoomListsView extends RoomListsInSight {
  readonly lists: Readonly<Record<RoomListName, readonly RoomLineView[]>>;
  /** The number of pages of each list on the projector. */
  readonly pages: Readonly<Record<RoomListName, number>>;
  /** Sessions that a line can be about. */
  readonly subjects: readonly RoomSubject[];
  /** Impressions by session, most first. */
  readonly impressions: readonly SubjectCount[];
}

interface ListContext {
  readonly programme: Programme;
  readonly language: Language;
  readonly run: RunState;
}

const titleOf = (programme: Programme, block: string | null, language: Language): string => {
  const found = block === null ? undefined : blocksOf(programme).find(({ id }) => id === block);
  return found ? inLanguage(found.title, language) : '';
};

function subjectsOf(programme: Programme, language: Language): readonly RoomSubject[] {
  return programme.days.flatMap(({ blocks }, index) =>
    blocks
      .filter(({ kind }) => kind === 'session' || kind === 'activity')
      .map(({ id, title }): RoomSubject => ({ block: id, day: index === 0 ? 1 : 2, title: inLanguage(title, language) })),
  );
}

/** Each session once, the most named first; those of which nobody said anything are left out. */
function impressionsBySubject(lists: RoomLists, programme: Programme, spoken: Language, desk: Language): readonly SubjectCount[] {
  const lines = linesOf(lists, 'impressions', programme, spoken);
  const about = new Set(lists.added.filter(({ list }) => list === 'impressions').map(({ block }) => block));
  return [...about]
    .map((block) => ({
      title: titleOf(programme, block, desk),
      count: countAbout(lists, 'impressions', block),
      lines: lines.filter((line) => line.block === block).map(({ id, text }) => ({ id, text })),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
}

/** What a line holds at least on the narrowest projector, and lines that a page has room for. */
const charactersInRow = 46;
const rowsOnPage = 10;
const rowsOfHeading = 1.5;
const rowsOf = (text: string): number => Math.ceil(text.length / charactersInRow);

/** A group whose lines go on overleaf has its heading there too. `heading`: rows that one takes. */
function paged(groups: readonly ListGroup[], heading: number): readonly (readonly ListGroup[])[] {
  const pages: ListGroup[][] = [];
  let page: ListGroup[] = [];
  let used = 0;
  for (const group of groups) {
    let lines: string[] = [];
    for (const text of group.lines) {
      const needed = rowsOf(text) + (lines.length === 0 ? heading : 0);
      if (used > 0 && used + needed > rowsOnPage) {
        pages.push(lines.length > 0 ? [...page, { ...group, lines }] : page);
        page = [];
        lines = [];
        used = rowsOf(text) + heading;
      } else {
        used += needed;
      }
      lines.push(text);
    }
    if (lines.length > 0) page.push({ ...group, lines });
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** What stands on the projector of a list: of the questions those that are still open, of impressions each session's together. */
function pagesOf(name: RoomListName, { programme, run, language }: ListContext): readonly (readonly ListGroup[])[] {
  const lines = linesOf(run.lists, name, programme, language);
  switch (name) {
    case 'agreement':
    case 'questions': {
      const open = lines.filter(({ isAnswered }) => !isAnswered).map(({ text }) => text);
      return paged([{ title: '', count: open.length, lines: open }], 0);
    }
    case 'impressions':
      return paged(
        impressionsBySubject(run.lists, programme, language, language)
          .filter((group) => group.lines.length > 0)
          .map((group) => ({ ...group, lines: group.lines.map(({ text }) => text) })),
        rowsOfHeading,
      );
  }
}

export function listScene(context: ListContext): Scene {
  const { run, programme, language } = context;
  const shown = run.list ?? { name: 'agreement', page: 0, line: null };
  if (shown.line !== null) {
    const line = linesOf(run.lists, shown.name, programme, language).find(({ id }) => id === shown.line);
    return { kind: 'room-list', name: shown.name, groups: [], single: line?.text ?? '', page: 1, of: 1 };
  }
  const pages = pagesOf(shown.name, context);
  const page = Math.min(shown.page, Math.max(0, pages.length - 1));
  return {
    kind: 'room-list',
    name: shown.name,
    groups: pages[page] ?? [],
    single: undefined,
    page: page + 1,
    of: Math.max(1, pages.length),
  };
}

const perList = <Value>(of: (name: RoomListName) => Value): Readonly<Record<RoomListName, Value>> => ({
  agreement: of('agreement'),
  questions: of('questions'),
  impressions: of('impressions'),
});

/** What anybody wrote is not in it. */
export const roomListsInSight = ({ run }: ListContext): RoomListsInSight => ({ shown: run.cover === 'list' ? run.list : undefined });

const listsView = whileSame((programme: Programme, run: RunState, language: Language, desk: Language): RoomListsView => {
  const context = { programme, run, language };
  return {
    ...roomListsInSight(context),
    lists: perList((name) =>
      linesOf(run.lists, name, programme, language).map((line) => ({ ...line, about: titleOf(programme, line.block, desk) })),
    ),
    pages: perList((name) => pagesOf(name, context).length),
    subjects: subjectsOf(programme, desk),
    impressions: impressionsBySubject(run.lists, programme, language, desk),
  };
});

/** The same for as long as nothing happens on the stage. */
export const roomListsView = ({ programme, run, language }: ListContext, desk: Language): RoomListsView =>
  listsView(programme, run, language, desk);
