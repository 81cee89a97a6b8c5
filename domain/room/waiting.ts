/**
 * Lines that people in the room wrote themselves, until a trainer has read them. They stand in the order of their random ids, so nothing tells
 * when one came or what came before it; whoever writes the same line again, because nobody answered, has the same id.
 */
import type { writtenLists } from './choices';
import type { RoomLists } from './state';

export type WrittenList = (typeof writtenLists)[number];

export interface WaitingLine {
  readonly id: string;
  readonly list: WrittenList;
  /** Block in which the room was; null for none. */
  readonly block: string | null;
  readonly text: string;
}

export interface WaitingLines {
  readonly lines: readonly WaitingLine[];
  /** Ids of those that were removed unseen by the room: they don't come again. */
  readonly removed: readonly string[];
}

export const noneWaiting: WaitingLines = { lines: [], removed: [] };

/** While so many lines wait, more than a trainer reads in a break, no other one is taken; what is brought back comes on top. */
export const mostWaiting = 100;
/** So many lines of one list one page writes. */
export const mostOfOne = 5;

/** What the desk sees of them. */
export interface WaitingView {
  readonly lines: readonly WaitingLine[];
  /** The last lines that were removed since the app started can be brought back into their list; undefined when there are none. */
  readonly broughtBack: { readonly list: WrittenList; readonly ids: readonly string[] } | undefined;
}

/** Those that are in no list yet: one that was taken and then undone waits again. */
export const stillWaiting = ({ lines }: WaitingLines, { added }: RoomLists): readonly WaitingLine[] =>
  lines.filter((line) => !added.some(({ id }) => id === line.id));

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

/** Came before, whatever became of it. */
export const wasWritten = ({ lines, removed }: WaitingLines, id: string): boolean =>
  removed.includes(id) || lines.some((line) => line.id === id);

export const withWaiting = ({ lines, removed }: WaitingLines, line: WaitingLine): WaitingLines => ({
  lines: [...lines.filter(({ id }) => id !== line.id), line].sort(byId),
  removed: removed.filter((id) => id !== line.id),
});

export const withoutWaiting = ({ lines, removed }: WaitingLines, ids: readonly string[]): WaitingLines => ({
  lines: lines.filter(({ id }) => !ids.includes(id)),
  removed: [...removed, ...ids].sort(),
});

/** What somebody who reads has before them: `seen`, ids in the order in which they came into sight, and how many came since. */
export function readingNow(
  lines: readonly WaitingLine[],
  seen: readonly string[],
): { readonly lines: readonly WaitingLine[]; readonly cameSince: readonly WaitingLine[] } {
  return {
    lines: seen.flatMap((id) => lines.find((line) => line.id === id) ?? []),
    cameSince: lines.filter(({ id }) => !seen.includes(id)),
  };
}
