/**
 * A sheet on its way to a process that draws it, as data alone, and what comes back. Both ends are of the same build: messages are
 * not checked again.
 */
import type { Logo } from '../content/logo';
import type { Press } from '../typeset/fonts';
import type { KeyPage } from './key-page';
import type { NameCards } from './name-cards';
import { receivedList, sentList } from './sent-list';
import type { Sheet } from './sheet';
import type { SignedScans } from './signed-scans';
import type { Workbook } from './workbook';

export interface DrawnSheet {
  /** The bytes of a PDF. */
  readonly bytes: Uint8Array;
  /** False when there was none, or it can't be drawn. */
  readonly hasLogo: boolean;
}

/** What is drawn as it is, without a logo. */
type Plain = NameCards | KeyPage | SignedScans;
export type ToDraw = Sheet | Plain;

/** Puts a sheet on pages, or cards, the page of a key, or what was scanned. */
export type DrawSheet = (sheet: ToDraw, fonts: Press, logo?: Logo) => Promise<DrawnSheet>;

/** `pageWords` instead of `pageOf`: its words, with a mark in place of each number. */
type OrderedSheet = Omit<Sheet, 'pageOf'> & { readonly pageWords: string };

export interface SheetOrder {
  readonly sheet: OrderedSheet | Plain;
  readonly fonts: Press;
  readonly logo: Logo | undefined;
}

/** Each list as {@link sentList} writes it. */
export interface WorkbookOrder {
  readonly workbook: Omit<Workbook, 'sheets'>;
  readonly sheets: readonly { readonly name: string; readonly columns: Uint8Array; readonly rows: Uint8Array }[];
}

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
}

/** What went wrong and where, for the log. */
export interface Failed {
  readonly failed: string;
}

const pageMark = '{page}';
const pagesMark = '{pages}';

export function orderOf(sheet: ToDraw, fonts: Press, logo: Logo | undefined): SheetOrder {
  if (!('pageOf' in sheet)) return { sheet, fonts, logo };
  const { pageOf, ...rest } = sheet;
  return { sheet: { ...rest, pageWords: pageOf(pageMark, pagesMark) }, fonts, logo };
}

export function sheetOf({ sheet }: SheetOrder): ToDraw {
  if (!('pageWords' in sheet)) return sheet;
  const { pageWords, ...rest } = sheet;
  return { ...rest, pageOf: (page, pages) => pageWords.replace(pageMark, String(page)).replace(pagesMark, String(pages)) };
}

export async function workbookOrder({ sheets, ...workbook }: Workbook): Promise<WorkbookOrder> {
  const sent: WorkbookOrder['sheets'][number][] = [];
  for (const { name, table } of sheets) sent.push({ name, columns: await sentList(table.columns), rows: await sentList(table.rows) });
  return { workbook, sheets: sent };
}

export const workbookOf = ({ workbook, sheets }: WorkbookOrder): Workbook => ({
  ...workbook,
  sheets: sheets.map(({ name, columns, rows }) => ({ name, table: { columns: receivedList(columns), rows: receivedList(rows) } })),
});
