/** Rows of a list that look unlike the others: titles of groups, signatures. A person says whether they are somebody. */
import { fold } from '../../domain/kernel/cyrillic';
import { isClearContact } from './contact';
import { usualCells } from './heading-row';
import { looked, type Row } from './table';

const filled = ({ cells, mergedDown = {} }: Row): number =>
  cells.filter((cell) => looked(cell) !== '').length + Object.keys(mergedDown).length;

/** Below such few columns a row with one cell is as good as any. */
const leastCells = 2;

/** So far from the end signatures begin. */
const rowsToSign = 6;
const signs = /^(?:direktor|predsedni[kc]|predsjedni[kc]|(?:clanovi )?komisij|za skolu|za ustanovu|m\.? ?p\.?$)/u;

/** "Direktor škole;Petar Petrović": who signs, with a name beside. */
const isSignature = ({ cells }: Row, roleColumn: number): boolean => {
  const column = cells.findIndex((cell) => looked(cell) !== '');
  return column >= 0 && column !== roleColumn && signs.test(fold(looked(cells[column])));
};

/**
 * Lines of those rows: `first` is the index of one that may be a heading; what has at most half of the usual cells above or below
 * all others, or after an empty line, may be a title or a signature, unless a way to reach somebody is given;
 * what begins as a signature does in the last rows or after an empty line, unless that is the column of roles, -1 for none.
 */
export function unlikeOthers(rows: readonly Row[], first: number | undefined, roleColumn: number): ReadonlySet<number> {
  const usual = usualCells(rows);
  const isShort = (row: Row): boolean =>
    usual >= leastCells && filled(row) * 2 <= usual && !row.cells.some((cell) => isClearContact(looked(cell)));
  const from = rows.findIndex((row) => !isShort(row));
  const to = rows.findLastIndex((row) => !isShort(row));
  const lines = rows.flatMap((row, index) => {
    const isAtEdge = index < from || index > to;
    const isApart = index > 0 && row.line > (rows[index - 1]?.line ?? 0) + 1;
    const mayBeSignature = (isApart || index >= rows.length - rowsToSign) && isSignature(row, roleColumn);
    return index === first || mayBeSignature || (isShort(row) && (isAtEdge || isApart)) ? [row.line] : [];
  });
  return new Set(lines);
}
