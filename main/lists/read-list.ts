/** Reads a table out of the bytes of a file, or out of text. Says what is wrong with it; imports nothing, throws nothing. */

import type { ListLetters } from '../../domain/desk/previews';
import { assertNever } from '../../domain/kernel/assert-never';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';
import type { Encoding } from '../../domain/register/encodings';
import { hasNames } from '../../domain/register/list';
import { isCalendar, readCalendar } from './calendar';
import { knownColumns } from './read-agenda';
import { type ListedPerson, peopleIn, type Reading, type SaidHeading, sureness, understand } from './reading';
import { rowsOfText, separators } from './separated-text';
import { mostRows, type Row, rowsToHeading, rowsToJudge, type Sheet } from './table';
import { tablesIn } from './tables';
import { sampleOf, textOf } from './text-encoding';
import { withinBounds } from './within-bounds';
import { isArchive, isCompound, isMarkup, readMarkup, readWorkbook, type Workbook } from './workbook';

export const mostMegabytes = 5;

/** What is looked for: that decides between separators and between sheets. */
export type ListKind = 'people' | 'agenda';

export interface ListOrder {
  readonly kind: ListKind;
  /** To be used in sentences. */
  readonly file: string;
  /** A file's bytes, or text that was pasted. */
  readonly content: Uint8Array | string;
  /** The file's encoding if a person gave it; else it is guessed. */
  readonly encoding?: Encoding;
}

export interface ListFile {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** Index of the sheet that is understood best; of equals the first. */
  readonly likeliest: number;
  /** Undefined where there is nothing to guess. */
  readonly letters: ListLetters | undefined;
}

/** Reads a list; what is wrong with one is a refusal that names the file. */
export type ReadListFile = (order: ListOrder) => Promise<ListFile | Refusal>;

/** How much a table's first rows make sense as the kind of list that is looked for. */
const surenessAs: Readonly<Record<ListKind, (rows: readonly Row[]) => number>> = {
  people: (rows) => sureness(understand(rows)),
  agenda: knownColumns,
};

/** How the files that are chosen by mistake begin: PDF, PNG, JPEG, GIF. */
const otherKinds = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

function isOtherKind(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return otherKinds.some((kind) => start.startsWith(kind));
}

async function sheetsOfCalendar(text: string, file: string): Promise<readonly Sheet[] | Refusal> {
  const calendar = await readCalendar(text);
  switch (calendar.kind) {
    case 'sheet':
      return [calendar.sheet];
    case 'too-long':
      return refuse('calendar-too-long', undefined, { file, most: mostRows });
    case 'broken':
      return refuse('calendar-broken', undefined, { file });
  }
}

/** What stands between the cells is what makes most sense of the first rows. Rows beyond the most that a list may have aren't read. */
async function sheetsOfText(text: string, { kind, file }: ListOrder): Promise<readonly Sheet[] | Refusal> {
  if (text.trim() === '') return refuse('list-empty', undefined, { file });
  if (kind === 'agenda' && isCalendar(text)) return sheetsOfCalendar(text, file);
  const tried = await Promise.all(
    separators.map(async (separator) => ({
      separator,
      sureness: surenessAs[kind](await rowsOfText(text, separator, rowsToHeading + rowsToJudge)),
    })),
  );
  const best = tried.reduce((one, other) => (other.sureness > one.sureness ? other : one));
  return [{ name: '', rows: await rowsOfText(text, best.separator, rowsToHeading + mostRows + 1) }];
}

function sheetsOfWorkbook(workbook: Workbook, file: string): readonly Sheet[] | Refusal {
  switch (workbook.kind) {
    case 'sheets':
      return workbook.sheets.every(({ rows }) => rows.length === 0) ? refuse('list-empty', undefined, { file }) : workbook.sheets;
    case 'too-large':
      return refuse('list-too-large', undefined, { file, size: workbook.size, most: workbook.most });
    case 'too-many-sheets':
      return refuse('list-too-many-sheets', undefined, { file, sheets: workbook.sheets, most: workbook.most });
    case 'too-wide':
      return refuse('list-too-wide', undefined, { file });
    case 'locked':
      return refuse('list-locked', undefined, { file });
    case 'without-sheets':
      return refuse('list-without-sheets', undefined, { file });
    case 'broken':
      return refuse('list-not-text', undefined, { file });
    default:
      return assertNever(workbook, 'workbook');
  }
}

type Found = Pick<ListFile, 'sheets' | 'letters'>;

const withoutLetters = (sheets: readonly Sheet[] | Refusal): Found | Refusal =>
  isRefusal(sheets) ? sheets : { sheets, letters: undefined };

async function foundIn(order: ListOrder): Promise<Found | Refusal> {
  const { file, content } = order;
  if (typeof content === 'string') return withoutLetters(await sheetsOfText(content, order));
  if (content.length === 0) return refuse('list-empty', undefined, { file });
  if (isOtherKind(content)) return refuse('list-not-text', undefined, { file });
  if (isArchive(content) || isCompound(content)) return withoutLetters(sheetsOfWorkbook(await readWorkbook(content), file));
  const decoded = await textOf(content, order.encoding);
  if (decoded === undefined) return refuse('list-not-text', undefined, { file });
  const { text, encoding } = decoded;
  const sheets = isMarkup(text) ? sheetsOfWorkbook(await readMarkup(text), file) : await sheetsOfText(text, order);
  return isRefusal(sheets) ? sheets : { sheets, letters: encoding && { encoding, sample: sampleOf(text) } };
}

export const readListFile: ReadListFile = async (order) => {
  const { file, kind } = order;
  const found = await foundIn(order);
  if (isRefusal(found)) return found;
  const bounded = withinBounds(file, found.sheets);
  if (isRefusal(bounded)) return bounded;
  const sheets = kind === 'people' ? bounded.flatMap(tablesIn) : bounded;
  const surenesses = sheets.map(({ rows }) => surenessAs[kind](rows));
  return { file, sheets, likeliest: surenesses.indexOf(Math.max(...surenesses)), letters: found.letters };
};

/** The sheet as it is understood by itself, or with the heading that a person says; refused when it is longer than any training. */
export function readSheet({ file, sheets }: ListFile, sheet: number, heading?: SaidHeading): Reading | Refusal {
  const reading = understand(sheets[sheet]?.rows ?? [], heading);
  return reading.rows.length > mostRows ? refuse('list-too-long', undefined, { file, most: mostRows }) : reading;
}

/** The people of a file as it is understood by itself. */
export async function readList(file: string, content: Uint8Array): Promise<readonly ListedPerson[] | Refusal> {
  const list = await readListFile({ kind: 'people', file, content });
  if (isRefusal(list)) return list;
  const reading = readSheet(list, list.likeliest);
  if (isRefusal(reading)) return reading;
  return hasNames(reading.fields) ? peopleIn(reading) : refuse('list-without-names', undefined, { file });
}
