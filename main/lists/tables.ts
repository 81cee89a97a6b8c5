/** Several lists on one sheet: beside each other, or one below the other. What is one list over several pages stays one. */
import { fold } from '../../domain/kernel/cyrillic';
import { findHeading, type Heading, headingBelow, usualCells } from './heading-row';
import { isBlank, looked, mostColumns, type Row, type Sheet } from './table';

/** "A", "Z", "AA": as spreadsheets name columns, counted from 0. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Columns at which lists that stand beside each other begin: the headings of the names come again, as far apart as before. */
function beginnings({ cells, meanings }: Heading): readonly number[] {
  const folded = cells.map(fold);
  const names = meanings.flatMap((meaning, column) =>
    meaning && ['wholeName', 'firstName', 'lastName'].includes(meaning.field) ? [column] : [],
  );
  const column = names[0] ?? 0;
  const again = folded.indexOf(folded[column] ?? '', column + 1);
  if (names.length === 0 || again < 0) return [0];
  const apart = again - column;
  const first = names.filter((name) => name < again);
  const left = cells.findIndex((cell) => cell !== '');
  const starts = [0];
  for (let start = left + apart; first.every((name) => folded[name + start - left] === folded[name]); start += apart) starts.push(start);
  return starts;
}

const cut = (rows: readonly Row[], from: number, to: number): readonly Row[] =>
  rows.map(({ line, cells }) => ({ line, cells: cells.slice(from, to) })).filter((row) => !isBlank(row));

/** One cell after an empty line, right above the next list, says what that one is. */
function titleOf(table: readonly Row[]): Row | undefined {
  const [before, last] = table.slice(-2);
  const isTitle = before && last && last.line > before.line + 1 && last.cells.filter((cell) => looked(cell) !== '').length === 1;
  return isTitle ? last : undefined;
}

/** One below the other; where the same heading stands again, on each page or above each group, it is one list. */
function stacked(rows: readonly Row[]): readonly (readonly Row[])[] {
  const { heading } = findHeading(rows);
  if (!heading) return [rows];
  const usual = usualCells(rows);
  const same = (row: Row | undefined): boolean => heading.cells.every((cell, column) => cell === looked(row?.cells[column]));
  const tables: Row[][] = [];
  let table: Row[] = rows.slice(0, heading.index + heading.height);
  for (let index = heading.index + heading.height; index < rows.length; index += 1) {
    const [before, row] = [rows[index - 1], rows[index]];
    if (!row || (heading.height === 1 && same(row))) continue;
    const isApart = before && (row.line > before.line + 1 || before.cells.filter((cell) => looked(cell) !== '').length * 2 <= usual);
    if (isApart && headingBelow(rows, index)) {
      const title = titleOf(table);
      tables.push(title ? table.slice(0, -1) : table);
      table = title ? [title] : [];
    }
    table.push(row);
  }
  return [...tables, table];
}

/** The lists of a sheet; one of several is called by the cell in which it begins. */
export function tablesIn({ name, rows }: Sheet): readonly Sheet[] {
  const { heading } = findHeading(rows);
  const starts = heading ? beginnings(heading) : [0];
  const found = starts.flatMap((from, index) =>
    stacked(starts.length === 1 ? rows : cut(rows, from, starts[index + 1] ?? mostColumns)).map((table) => ({ table, from })),
  );
  if (found.length < 2) return found.map(({ table }) => ({ name, rows: table }));
  return found.map(({ table, from }) => ({ name: `${name} ${letterOf(from)}${table[0]?.line ?? 1}`.trim(), rows: table, isPart: true }));
}
