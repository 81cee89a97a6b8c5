/**
 * Takes of a table what a list can be, so that whoever goes on with it never takes long: one text of a workbook may stand in
 * thousands of its cells. What would have to be cut to fit is refused; what only lies beyond the list is left out.
 */

import { type Refusal, refuse } from '../../domain/kernel/refusal';
import { tidyText } from '../../domain/training/tidy';
import { mostColumns, mostRows, type Row, rowsToHeading, type Sheet } from './table';

/** Characters; no spreadsheet keeps more in a cell. */
const longestCell = 32_767;
/** The most cells of all sheets together. */
const mostCells = 600_000;
const mostCharacters = 2_000_000;
/** Characters of a cell that are looked at. Whatever is longer is too long to be kept, as a whole or in its parts: its beginning is enough to say so. */
const mostOfCell = 1000;

const beginningOf = (cell: string): string => (cell.length > mostOfCell ? tidyText(cell).slice(0, mostOfCell) : cell);

export function withinBounds(file: string, sheets: readonly Sheet[]): readonly Sheet[] | Refusal {
  let cells = 0;
  let characters = 0;
  const taken: Sheet[] = [];
  for (const { name, rows } of sheets) {
    const takenRows: Row[] = [];
    for (const row of rows.slice(0, rowsToHeading + mostRows + 1)) {
      const kept = row.cells.slice(0, mostColumns);
      if (kept.some((cell) => cell.length > longestCell)) {
        return refuse('list-cell-too-long', undefined, { file, line: row.line, most: longestCell });
      }
      const merged = Object.entries(row.mergedDown ?? {});
      cells += kept.length + merged.length;
      characters += [...kept, ...merged.map(([, cell]) => cell)].reduce((sum, cell) => sum + cell.length, 0);
      if (cells > mostCells || characters > mostCharacters) return refuse('list-too-full', undefined, { file });
      const mergedDown = row.mergedDown && Object.fromEntries(merged.map(([column, cell]) => [column, beginningOf(cell)]));
      takenRows.push({ ...row, cells: kept.map(beginningOf), ...(mergedDown && { mergedDown }) });
    }
    taken.push({ name, rows: takenRows });
  }
  return taken;
}
