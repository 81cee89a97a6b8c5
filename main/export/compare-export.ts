/**
 * Holds an exported list against the training: which rows and cells say something else by now. What the list should say comes from
 * the description of the attendance table that it was written by; a list without names can't be held against persons.
 */
import { type Language, languages } from '../../domain/kernel/language';
import type { Programme } from '../../domain/programme/programme';
import type { TrainingState } from '../../domain/training/state';
import { rowsOfText, separators } from '../lists/separated-text';
import type { Row } from '../lists/table';
import { textOf as decoded } from '../lists/text-encoding';
import { isArchive, readWorkbook, textOfTime } from '../lists/workbook';
import { withoutApostrophes } from './attendance-csv';
import { attendanceTable } from './attendance-table';
import { type Cell, type Table, textOf } from './table';
import { totalsTable } from './totals-table';

export type Difference =
  /** The column's name in the list's language. */
  | { readonly kind: 'column-missing'; readonly column: string }
  /** On the training's list, and not in the file. */
  | { readonly kind: 'missing'; readonly person: string }
  /** In the file, and not on the training's list. `line`: 1-based, where the row begins. */
  | { readonly kind: 'unknown'; readonly line: number; readonly person: string }
  | {
      readonly kind: 'cell';
      readonly line: number;
      readonly person: string;
      readonly column: string;
      readonly inFile: string;
      readonly inTraining: string;
    };

export type Comparison =
  | { readonly kind: 'compared'; readonly rows: number; readonly differences: readonly Difference[] }
  | { readonly kind: 'without-names' }
  | { readonly kind: 'no-export' };

/** The columns by which a person is found again: number, first and last name, school, town. */
const identity = { number: 0, names: [1, 2], origin: [3, 4] } as const;

/** What saving in a spreadsheet may change and nobody means. */
const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** All that the kit writes for a cell: as text, and as a number, a day or a time in a workbook. */
function writtenFor(cell: Cell): readonly string[] {
  if (typeof cell === 'string') return [tidy(cell)];
  if ('number' in cell) return [tidy(cell.text), String(cell.number)];
  return 'time' in cell ? [cell.text, textOfTime(cell.time)] : [cell.text];
}

/** The ways in which the file can be read as a table; only one of them makes the kit's headings of its first row. */
async function readingsOf(bytes: Uint8Array): Promise<readonly (readonly Row[])[]> {
  if (isArchive(bytes)) {
    const workbook = await readWorkbook(bytes);
    return workbook.kind === 'sheets' ? workbook.sheets.map(({ rows }) => rows) : [];
  }
  const decodedBytes = await decoded(bytes);
  if (decodedBytes === undefined) return [];
  const { text } = decodedBytes;
  const readings = await Promise.all(separators.map((separator) => rowsOfText(text.replace(/^\ufeff/u, ''), separator)));
  return readings.map((rows) => rows.map(({ line, cells }) => ({ line, cells: cells.map(withoutApostrophes) })));
}

/** Returns where each column of the table stands in the file; undefined unless the columns that identify people are all there. */
function placesOf(table: Table, [heading]: readonly Row[], needed: readonly number[]): readonly number[] | undefined {
  const headings = (heading?.cells ?? []).map(tidy);
  const places = table.columns.map((column) => headings.indexOf(tidy(column.heading)));
  return needed.every((column) => places[column] !== -1) ? places : undefined;
}

interface Listed {
  readonly line: number;
  /** By column of the table; undefined where the file has no such column. */
  readonly cells: readonly (string | undefined)[];
}

const namedColumns = [identity.number, ...identity.names];

export async function compareExport(bytes: Uint8Array, programme: Programme, state: TrainingState): Promise<Comparison> {
  const readings = await readingsOf(bytes);
  for (const language of languages) {
    const table = await attendanceTable(programme, state, language);
    for (const rows of readings) {
      const places = placesOf(table, rows, namedColumns);
      if (places) return { kind: 'compared', rows: rows.length - 1, differences: differencesIn(table, listedIn(rows, places), places) };
    }
  }
  return readings.some((rows) => languages.some((language) => isNameless(rows, programme, state, language)))
    ? { kind: 'without-names' }
    : { kind: 'no-export' };
}

function isNameless(rows: readonly Row[], programme: Programme, state: TrainingState, language: Language): boolean {
  const table = totalsTable(programme, state, language);
  return placesOf(table, rows, [...table.columns.keys()]) !== undefined;
}

const listedIn = ([, ...rows]: readonly Row[], places: readonly number[]): readonly Listed[] =>
  rows.map(({ line, cells }) => ({
    line,
    cells: places.map((place) => (place === -1 ? undefined : tidy(cells[place] ?? ''))),
  }));

type Expected = readonly Cell[];

const says = (listed: Listed, expected: Expected, column: number): boolean => {
  const text = listed.cells[column];
  const cell = expected[column];
  return text === undefined || cell === undefined || writtenFor(cell).includes(text);
};

/** From the surest to the least sure: whoever is the same in all of these columns is the same person. */
const sureness: readonly (readonly number[])[] = [
  [identity.number, ...identity.names],
  [...identity.names, ...identity.origin],
  [identity.number],
];

interface Pairs {
  readonly pairs: readonly { readonly listed: Listed; readonly expected: Expected }[];
  readonly unknown: readonly Listed[];
  readonly missing: readonly Expected[];
}

function pairUp(table: Table, rows: readonly Listed[]): Pairs {
  const pairs: { readonly listed: Listed; readonly expected: Expected }[] = [];
  const unknown = new Set(rows);
  const missing = new Set(table.rows);
  for (const columns of sureness) {
    for (const expected of missing) {
      const listed = [...unknown].find((row) => columns.every((column) => says(row, expected, column)));
      if (!listed) continue;
      pairs.push({ listed, expected });
      unknown.delete(listed);
      missing.delete(expected);
    }
  }
  return { pairs, unknown: [...unknown], missing: [...missing] };
}

function differencesIn(table: Table, rows: readonly Listed[], places: readonly number[]): readonly Difference[] {
  const { pairs, unknown, missing } = pairUp(table, rows);
  const missingColumns = table.columns.filter((_, column) => places[column] === -1);
  const inRows = [
    ...pairs.flatMap(({ listed, expected }) => differencesOf(table, listed, expected)),
    ...unknown.map(({ line, cells }): Difference & { readonly line: number } => ({ kind: 'unknown', line, person: nameIn(cells) })),
  ];
  return [
    ...missingColumns.map(({ heading }): Difference => ({ kind: 'column-missing', column: heading })),
    ...missing.map((expected): Difference => ({ kind: 'missing', person: nameIn(expected.map(textOf)) })),
    ...inRows.toSorted((one, other) => one.line - other.line),
  ];
}

function differencesOf({ columns }: Table, listed: Listed, expected: Expected): readonly (Difference & { readonly line: number })[] {
  const person = nameIn(expected.map(textOf));
  return columns.flatMap(({ heading }, column) => {
    const cell = expected[column];
    if (cell === undefined || says(listed, expected, column)) return [];
    return [{ kind: 'cell', line: listed.line, person, column: heading, inFile: listed.cells[column] ?? '', inTraining: textOf(cell) }];
  });
}

/** The number stands in where nobody is named. */
function nameIn(cells: readonly (string | undefined)[]): string {
  const name = tidy(identity.names.map((column) => cells[column] ?? '').join(' '));
  return name === '' ? (cells[identity.number] ?? '') : name;
}
