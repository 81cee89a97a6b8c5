/** The square codes of a file that somebody chose: of a picture, or of each page of a PDF. Refuses in words what is neither. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';
import { pictureKindOf } from '../content/picture-kind';
import { beginsAsPdf } from '../pdf/begins-as-pdf';
import { CannotRead, type PdfReader } from '../pdf/pdf-reader';
import type { ReadSquareCodes } from '../square-codes/square-codes-apart';
import { readCode } from './code';

const mostMegabytes = 60;
const mostBytes = mostMegabytes * 1_000_000;
/** The certificates of one training in one file, and some more. */
const mostPages = 60;

export interface CodeReaders {
  readonly readSquareCodes: ReadSquareCodes;
  /** Undefined where no PDF can be read. */
  readonly pdfReader?: PdfReader | undefined;
}

export interface CodesInFile {
  readonly codes: readonly string[];
  /** Pages of a PDF, from 1, on which none of them is a certificate's: nothing of them can be checked. */
  readonly pagesWithout: readonly number[];
}

/** Refused when there is none. Rejects with what the disk says. */
export async function codesInFile(path: string, readers: CodeReaders): Promise<CodesInFile | Refusal> {
  const file = basename(path);
  return (await stat(path)).size > mostBytes ? tooLarge(file) : codesInBytes(file, new Uint8Array(await readFile(path)), readers);
}

/** `file`: its name. */
export async function codesInBytes(file: string, bytes: Uint8Array, readers: CodeReaders): Promise<CodesInFile | Refusal> {
  if (bytes.length > mostBytes) return tooLarge(file);
  const pages = await found(file, bytes, readers);
  if (isRefusal(pages)) return pages;
  const codes = pages.flat();
  const pagesWithout = pages.flatMap((page, index) => (page.some(isOurs) ? [] : [index + 1]));
  return codes.length > 0 ? { codes, pagesWithout } : refuse('code-none-found', undefined, { file });
}

const isOurs = (code: string): boolean => readCode(code) !== 'code-not-ours';

const tooLarge = (file: string): Refusal => refuse('code-file-too-large', undefined, { file, most: mostMegabytes });

/** Page by page; a picture is one. */
type Pages = readonly (readonly string[])[];

async function found(file: string, bytes: Uint8Array, { readSquareCodes, pdfReader }: CodeReaders): Promise<Pages | Refusal> {
  if (pictureKindOf(bytes)) {
    const codes = await readSquareCodes({ picture: bytes });
    return isRefusal(codes) ? codes : [codes];
  }
  if (!beginsAsPdf(bytes)) return refuse('code-file-unknown', undefined, { file });
  if (!pdfReader) return refuse('code-pdf-unread', undefined, { file });
  try {
    return await codesInPdf(file, bytes, pdfReader, readSquareCodes);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return refuse('code-pdf-unread', undefined, { file });
  } finally {
    pdfReader.close();
  }
}

async function codesInPdf(file: string, bytes: Uint8Array, reader: PdfReader, readSquareCodes: ReadSquareCodes): Promise<Pages | Refusal> {
  const opened = await reader.open(bytes);
  if ('fault' in opened) return refuse(`code-${opened.fault}`, undefined, { file });
  const { pages } = opened;
  if (pages > mostPages) return refuse('code-file-too-long', undefined, { file, pages, most: mostPages });
  const codes: (readonly string[])[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const drawn = await reader.draw(page, 'paper');
    if (!drawn) return refuse('code-page-damaged', undefined, { file, page });
    const found = await readSquareCodes({ picture: drawn.picture });
    if (isRefusal(found)) return found;
    codes.push(found);
  }
  return codes;
}
