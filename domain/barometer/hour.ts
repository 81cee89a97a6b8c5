/** The picture of the hour: where the room stood on each statement, how many moved, and which statement moved most. Counts alone. */
import { changedPlaces } from './changed-places';
import { type Counts, counted } from './state';

/** A statement with its counts, as far as it was counted and is shown. */
export interface CountedStatement {
  readonly statement: string;
  readonly first: Counts | undefined;
  readonly second: Counts | undefined;
}

/** Rounds in which nobody was counted are undefined, too. */
export interface HourRow extends CountedStatement {
  /** At least so many; undefined without a second round. */
  readonly moved: number | undefined;
  /** No other moved more; several may have moved as many. */
  readonly isMost: boolean;
}

export function hourOf(lines: readonly CountedStatement[]): readonly HourRow[] {
  const rows = lines.map(({ statement, ...rounds }) => {
    const [first, second] = [counted(rounds.first), counted(rounds.second)];
    return { statement, first, second, moved: first && second && changedPlaces(first, second) };
  });
  const most = Math.max(0, ...rows.map(({ moved }) => moved ?? 0));
  return rows.map((row) => ({ ...row, isMost: most > 0 && row.moved === most }));
}

/** Whole words of a text, as many as find room in so many letters. */
export function inBrief(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,.;:–-]+$/u, '')}…`;
}
