/** Several lists on one sheet: beside each other, or one below the other. What is one list over several pages stays one. */
import { fold } from '../../domain/kernel/cyrillic';
import { findHeading, type Heading, headingAt, headingBelow, usualCells } from './heading-row';
import { isBlank, looked, mostColumns, type Row, type Sheet } from './table';

/** "A", "Z", "AA": as spreadsheets name columns, counted from 0. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** In a heading over two rows the lower one is compared: above it stands what each list is called. */
const wordsOf = (rows: readonly Row[], { index, height, cells }: Heading): readonly string[] =>
  cells.map((cell, column) => fold((height === 2 && looked(rows[index + 1]?.cells[column])) || cell));

/** Columns at which lists that stand beside each other begin: the headings of the names come again, as far apart as before. */
function beginnings(rows: readonly Row[], heading: Heading): readonly number[] {
  const { cells, meanings } = heading;
  const words = wordsOf(rows, heading);
  const names = meanings.flatMap((meaning, column) =>
    meaning && ['wholeName', 'firstName', 'lastName'].includes(meaning.field) ? [column] : [],
  );
  const column = names[0] ?? 0;
  const again = names.find((name) => name > column && words[name] === words[column]);
  if (again === undefined) return [0];
  const apart = again - column;
  const first = names.filter((name) => name < again);
  const left = cells.findIndex((cell) => cell !== '');
  const starts = [0];
  const isList = (start: number): boolean =>
    first.every((name) => names.includes(name + start - left) && words[name + start - left] === words[name]);
  for (let start = left + apart; isList(start); start += apart) starts.push(start);
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

/** In whatever capitals and script it is typed this time. */
const standsAt = (heading: readonly Row[], rows: readonly Row[], index: number): boolean =>
  heading.every(({ cells }, below) =>
    cells.every((cell, column) => fold(looked(cell)) === fold(looked(rows[index + below]?.cells[column]))),
  );

/** One below the other; where the heading of a list stands again, on each page or above each group, it is one list. */
function stacked(rows: readonly Row[]): readonly (readonly Row[])[] {
  const { heading } = findHeading(rows);
  if (!heading) return [rows];
  const usual = usualCells(rows);
  const rowsOf = ({ index, height }: Heading): readonly Row[] => rows.slice(index, index + height);
  let current = rowsOf(heading);
  const headings = [current];
  const tables: Row[][] = [];
  let table: Row[] = rows.slice(0, heading.index + heading.height);
  let index = table.length;
  while (index < rows.length) {
    if (standsAt(current, rows, index)) {
      index += current.length;
      continue;
    }
    const [before, row] = [rows[index - 1], rows[index]];
    const isApart = before && row && (row.line > before.line + 1 || before.cells.filter((cell) => looked(cell) !== '').length * 2 <= usual);
    const other = isApart && headingBelow(rows, index) ? headingAt(rows, index) : undefined;
    const begins = headings.find((each) => standsAt(each, rows, index)) ?? (other && rowsOf(other));
    if (begins) {
      const title = titleOf(table);
      tables.push(title ? table.slice(0, -1) : table);
      table = title ? [title] : [];
      current = begins;
      headings.push(current);
    }
    const next = index + (begins?.length ?? 1);
    table.push(...rows.slice(index, next));
    index = next;
  }
  return [...tables, table];
}

/** The lists of a sheet; one of several is called by the cell in which it begins. */
export function tablesIn({ name, rows }: Sheet): readonly Sheet[] {
  const { heading } = findHeading(rows);
  const starts = heading ? beginnings(rows, heading) : [0];
  const found = starts.flatMap((from, index) =>
    stacked(starts.length === 1 ? rows : cut(rows, from, starts[index + 1] ?? mostColumns)).map((table) => ({ table, from })),
  );
  if (found.length < 2) return found.map(({ table }) => ({ name, rows: table }));
  return found.map(({ table, from }) => ({ name: `${name} ${letterOf(from)}${table[0]?.line ?? 1}`.trim(), rows: table, isPart: true }));
}
