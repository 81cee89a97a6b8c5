/** What a command comes to, as a value: results for standard output, messages for standard error, and the exit code. */
import type { Language } from '../../domain/kernel/language';
import type { Drawer } from '../drawing/drawer';
import type { FindDrawnPicture } from '../drawing/drawer-process';
import type { ReadListFile } from '../lists/read-list';
import type { PdfReader } from '../pdf/pdf-reader';
import type { ReadSquareCodes } from '../square-codes/square-codes-apart';

export interface Io {
  /** One line of the result. */
  readonly print: (line: string) => void;
  /** One message for the person. */
  readonly tell: (line: string) => void;
  /** Used unless `--data` names another. */
  readonly dataFolder: string;
  readonly contentFolder: string;
  /** The language of the messages, until the data folder tells which one was chosen. */
  readonly language: Language;
  readonly version: string;
  /** What SOURCE_DATE_EPOCH says; undefined where it isn't set. */
  readonly sourceDate?: string | undefined;
  readonly readList: ReadListFile;
  readonly readSquareCodes: ReadSquareCodes;
  /** The first line of standard input. */
  readonly readLine: () => Promise<string>;
  /** What is typed is not shown; undefined without a terminal, and the answer is undefined when the person leaves it. */
  readonly askUnseen?: (question: string) => Promise<string | undefined>;
  /** Draws pictures that the given function finds, and pages of a PDF; undefined where no Electron was offered to the command. */
  readonly drawer?: (findPicture: FindDrawnPicture) => Drawer & PdfReader;
}

export interface Answer {
  /** 1 when something was refused or problems were found; the results may be there all the same. */
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
  /** The same results for programs; undefined when there are none. */
  readonly data: unknown;
  readonly messages: readonly string[];
}

export const done = (lines: readonly string[], data: unknown, ...messages: readonly string[]): Answer => ({
  exitCode: 0,
  lines,
  data,
  messages,
});

export const withProblems = (lines: readonly string[], data: unknown, ...messages: readonly string[]): Answer => ({
  exitCode: 1,
  lines,
  data,
  messages,
});

export const refused = (...messages: readonly string[]): Answer => ({ exitCode: 1, lines: [], data: undefined, messages });

/** Columns of a plain line; a tab inside a value would make another column of it. */
export const columns = (...values: readonly (string | number)[]): string =>
  values.map((value) => String(value).replaceAll(/\s+/gu, ' ')).join('\t');
