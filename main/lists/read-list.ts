/** Reads a list of participants out of the bytes of a CSV file. Says what is wrong with the file; imports nothing. */
import { tidyPerson } from '../../domain/decide/register';
import type { Person } from '../../domain/person';
import { type Refusal, refuse } from '../../domain/refusal';
import { personIn, recogniseColumns } from './columns';

export const mostMegabytes = 5;

export interface ListedPerson {
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  readonly person: Person;
}

/** How the files that are chosen by mistake begin: PDF, ZIP (also XLSX and DOCX), old Excel, PNG, JPEG, GIF. */
const otherKinds = ['%PDF', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

function isOtherKind(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return otherKinds.some((kind) => start.startsWith(kind)) || bytes.subarray(0, 4096).includes(0);
}

const isUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function textOf(file: string, bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return refuse('list-empty', undefined, { file });
  if (isUtf16(bytes)) return refuse('list-not-utf8', undefined, { file });
  if (isOtherKind(bytes)) return refuse('list-not-text', undefined, { file });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('list-not-utf8', undefined, { file });
  }
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell in quotation marks may hold line breaks, so lines are counted in the text before each row. */
async function rowsOf(text: string): Promise<readonly Row[]> {
  const { default: papa } = await import('papaparse');
  const rows: Row[] = [];
  let line = 1;
  let from = 0;
  papa.parse<readonly string[]>(text, {
    delimitersToGuess: [';', ',', '\t', '|'],
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return rows;
}

/** `file` is the name to be used in sentences. */
export async function readList(file: string, bytes: Uint8Array): Promise<readonly ListedPerson[] | Refusal> {
  const text = textOf(file, bytes);
  if (typeof text !== 'string') return text;
  const [heading, ...rows] = await rowsOf(text);
  if (!heading) return refuse('list-empty', undefined, { file });
  const columns = recogniseColumns(heading.cells);
  if (!columns.has('firstName') || !columns.has('lastName')) return refuse('list-without-names', undefined, { file });
  return rows.map(({ line, cells }) => ({ line, person: tidyPerson(personIn(cells, columns)) }));
}
