/**
 * A sheet on its way to a process that draws it, as data alone, and what comes back. Both ends are of the same build: messages are
 * not checked again.
 */
import type { Logo } from '../content/logo';
import type { Sheet } from './sheet';
import type { SheetFonts } from './sheet-pdf';

export interface DrawnSheet {
  /** Of a PDF. */
  readonly bytes: Uint8Array;
  /** False when there was none, or it can't be drawn. */
  readonly hasLogo: boolean;
}

/** Puts a sheet on pages. */
export type DrawSheet = (sheet: Sheet, fonts: SheetFonts, logo?: Logo) => Promise<DrawnSheet>;

export interface SheetOrder {
  readonly sheet: Omit<Sheet, 'pageOf'>;
  /** Instead of `pageOf`: its words, with a mark in place of each number. */
  readonly pageWords: string;
  readonly fonts: SheetFonts;
  readonly logo: Logo | undefined;
}

/** `failed`: what went wrong and where, for the log. */
export type SheetAnswer = DrawnSheet | { readonly failed: string };

const pageMark = '{page}';
const pagesMark = '{pages}';

export function orderOf({ pageOf, ...sheet }: Sheet, fonts: SheetFonts, logo: Logo | undefined): SheetOrder {
  return { sheet, pageWords: pageOf(pageMark, pagesMark), fonts, logo };
}

export const sheetOf = ({ sheet, pageWords }: SheetOrder): Sheet => ({
  ...sheet,
  pageOf: (page, pages) => pageWords.replace(pageMark, String(page)).replace(pagesMark, String(pages)),
});
