/** Reads a list of participants out of the bytes of a file. Says what is wrong with the file; imports nothing, throws nothing. */
import { fold } from '../../domain/cyrillic';
import { tidyPerson } from '../../domain/decide/register';
import { fullName, type Person } from '../../domain/person';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { type Columns, personIn, recogniseColumns, recognisedCount } from './columns';
import { rowsOfText, separators } from './separated-text';
import type { Row } from './table';
import { textOf } from './text-encoding';
import { isArchive, readWorkbook } from './workbook';

export const mostMegabytes = 5;
const mostRows = 5000;
/** A title may stand above the heading, but not a page of text. */
const rowsToHeading = 20;

export interface ListedPerson {
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  readonly person: Person;
}

/** How the files that are chosen by mistake begin: PDF, old Excel, PNG, JPEG, GIF. */
const otherKinds = ['%PDF', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

function isOtherKind(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return otherKinds.some((kind) => start.startsWith(kind));
}

interface Table {
  readonly columns: Columns;
  /** Those below the heading. */
  readonly rows: readonly Row[];
}

/** Undefined when no heading is among the first rows. */
function tableIn(rows: readonly Row[]): Table | undefined {
  for (const [index, { cells }] of rows.slice(0, rowsToHeading).entries()) {
    const columns = recogniseColumns(cells);
    if (columns) return { columns, rows: rows.slice(index + 1) };
  }
  return undefined;
}

async function tableOfText(file: string, bytes: Uint8Array): Promise<Table | Refusal> {
  const text = await textOf(bytes);
  if (text === undefined) return refuse('list-not-text', undefined, { file });
  if (text.trim() === '') return refuse('list-empty', undefined, { file });
  const found = await Promise.all(
    separators.map(async (separator) => {
      const table = tableIn(await rowsOfText(text, separator, rowsToHeading));
      return { separator, recognised: table ? recognisedCount(table.columns) : 0 };
    }),
  );
  const best = found.reduce((one, other) => (other.recognised > one.recognised ? other : one));
  return tableIn(await rowsOfText(text, best.separator)) ?? refuse('list-without-names', undefined, { file });
}

async function tableOfWorkbook(file: string, bytes: Uint8Array): Promise<Table | Refusal> {
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'broken') return refuse('list-not-text', undefined, { file });
  if (workbook.kind === 'too-large') return refuse('list-too-large', undefined, { file, size: workbook.size, most: workbook.most });
  if (workbook.sheets.every((rows) => rows.length === 0)) return refuse('list-empty', undefined, { file });
  return workbook.sheets.map(tableIn).find((table) => table !== undefined) ?? refuse('list-without-names', undefined, { file });
}

/** "Ukupno: 7" under a list is nobody, whichever column it stands in. */
function isTotal(cells: readonly string[], person: Person): boolean {
  const first = fold(cells.find((cell) => cell.trim() !== '') ?? '');
  const hasName = person.firstName !== '' && person.lastName !== '' && !/\d/u.test(fullName(person));
  return !hasName && /^(ukupno|svega|total)\b/u.test(first);
}

/** `file` is the name to be used in sentences. */
export async function readList(file: string, bytes: Uint8Array): Promise<readonly ListedPerson[] | Refusal> {
  if (bytes.length === 0) return refuse('list-empty', undefined, { file });
  if (isOtherKind(bytes)) return refuse('list-not-text', undefined, { file });
  const table = await (isArchive(bytes) ? tableOfWorkbook(file, bytes) : tableOfText(file, bytes));
  if (isRefusal(table)) return table;
  const { columns, rows } = table;
  if (rows.length > mostRows) return refuse('list-too-long', undefined, { file, rows: rows.length, most: mostRows });
  return rows.flatMap(({ line, cells }) => {
    const person = tidyPerson(personIn(cells, columns));
    return isTotal(cells, person) ? [] : [{ line, person }];
  });
}
