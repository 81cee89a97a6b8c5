/** Rows of a list that look unlike the others: titles of groups, signatures. A person says whether they are somebody. */
import { isClearContact } from './contact';
import { usualCells } from './heading-row';
import { looked, type Row } from './table';

const filled = ({ cells, mergedDown = {} }: Row): number =>
  cells.filter((cell) => looked(cell) !== '').length + Object.keys(mergedDown).length;

/** Below such few columns a row with one cell is as good as any. */
const leastCells = 2;

/**
 * Lines of those rows: `first` is the index of one that may be a heading; what has at most half of the usual cells above or below
 * all others, or after an empty line, may be a title or a signature, unless a way to reach somebody is given.
 */
export function unlikeOthers(rows: readonly Row[], first: number | undefined): ReadonlySet<number> {
  const usual = usualCells(rows);
  const isShort = (row: Row): boolean =>
    usual >= leastCells && filled(row) * 2 <= usual && !row.cells.some((cell) => isClearContact(looked(cell)));
  const from = rows.findIndex((row) => !isShort(row));
  const to = rows.findLastIndex((row) => !isShort(row));
  const lines = rows.flatMap((row, index) => {
    const isAtEdge = index < from || index > to;
    const isApart = index > 0 && row.line > (rows[index - 1]?.line ?? 0) + 1;
    return index === first || (isShort(row) && (isAtEdge || isApart)) ? [row.line] : [];
  });
  return new Set(lines);
}
