/** Reads a list out of the bytes of a file, of participants unless another kind is looked for. Says what is wrong with the file; imports nothing, throws nothing. */
import { hasNames } from '../../domain/list';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { type ListedPerson, peopleIn, type Reading, rowsToHeading, rowsToJudge, sureness, understand } from './reading';
import { rowsOfText, separators } from './separated-text';
import type { Row } from './table';
import { textOf } from './text-encoding';
import { isArchive, readWorkbook, type WorkbookSheet } from './workbook';

export const mostMegabytes = 5;
const mostRows = 5000;

export interface ListFile {
  /** To be used in sentences. */
  readonly file: string;
  /** A text has one, without a name. */
  readonly sheets: readonly WorkbookSheet[];
}

/** How much a table's first rows make sense as the kind of list that is looked for. */
export type Sureness = (rows: readonly Row[]) => number;
const asPeople: Sureness = (rows) => sureness(understand(rows));

/** How the files that are chosen by mistake begin: PDF, old Excel, PNG, JPEG, GIF. */
const otherKinds = ['%PDF', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

function isOtherKind(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return otherKinds.some((kind) => start.startsWith(kind));
}

/** What stands between the cells is what makes most sense of the first rows. Rows beyond the most that a list may have aren't read. */
export async function readText(file: string, text: string, surenessOf = asPeople): Promise<ListFile | Refusal> {
  if (text.trim() === '') return refuse('list-empty', undefined, { file });
  const tried = await Promise.all(
    separators.map(async (separator) => ({
      separator,
      sureness: surenessOf(await rowsOfText(text, separator, rowsToHeading + rowsToJudge)),
    })),
  );
  const best = tried.reduce((one, other) => (other.sureness > one.sureness ? other : one));
  return { file, sheets: [{ name: '', rows: await rowsOfText(text, best.separator, rowsToHeading + mostRows + 1) }] };
}

async function readSheets(file: string, bytes: Uint8Array): Promise<ListFile | Refusal> {
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'broken') return refuse('list-not-text', undefined, { file });
  if (workbook.kind === 'too-large') return refuse('list-too-large', undefined, { file, size: workbook.size, most: workbook.most });
  if (workbook.kind === 'too-wide') return refuse('list-too-wide', undefined, { file });
  if (workbook.sheets.every(({ rows }) => rows.length === 0)) return refuse('list-empty', undefined, { file });
  return { file, sheets: workbook.sheets };
}

export async function readListFile(file: string, bytes: Uint8Array, surenessOf = asPeople): Promise<ListFile | Refusal> {
  if (bytes.length === 0) return refuse('list-empty', undefined, { file });
  if (isOtherKind(bytes)) return refuse('list-not-text', undefined, { file });
  if (isArchive(bytes)) return readSheets(file, bytes);
  const text = await textOf(bytes);
  return text === undefined ? refuse('list-not-text', undefined, { file }) : readText(file, text, surenessOf);
}

/** The sheet that is understood best; of equals the first. */
export function likeliestSheet({ sheets }: ListFile, surenessOf = asPeople): number {
  const surenesses = sheets.map(({ rows }) => surenessOf(rows));
  return surenesses.indexOf(Math.max(...surenesses));
}

/** The sheet as it is understood by itself; refused when it is longer than any training. */
export function readSheet({ file, sheets }: ListFile, sheet: number): Reading | Refusal {
  const reading = understand(sheets[sheet]?.rows ?? []);
  return reading.rows.length > mostRows ? refuse('list-too-long', undefined, { file, most: mostRows }) : reading;
}

/** The people of a file as it is understood by itself. */
export async function readList(file: string, bytes: Uint8Array): Promise<readonly ListedPerson[] | Refusal> {
  const list = await readListFile(file, bytes);
  if (isRefusal(list)) return list;
  const reading = readSheet(list, likeliestSheet(list));
  if (isRefusal(reading)) return reading;
  return hasNames(reading.fields) ? peopleIn(reading) : refuse('list-without-names', undefined, { file });
}
