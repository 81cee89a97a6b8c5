/**
 * A sheet on its way to a process that draws it, as data alone, and what comes back. Both ends are of the same build: messages are
 * not checked again.
 */
import type { Logo } from '../content/logo';
import type { KeyPage } from './key-page';
import type { NameCards } from './name-cards';
import type { Sheet } from './sheet';
import type { SheetFonts } from './sheet-pdf';

export interface DrawnSheet {
  /** Of a PDF. */
  readonly bytes: Uint8Array;
  /** False when there was none, or it can't be drawn. */
  readonly hasLogo: boolean;
}

/** Puts a sheet on pages, cards, or the page of a key; only a sheet has a logo. */
export type DrawSheet = (sheet: Sheet | NameCards | KeyPage, fonts: SheetFonts, logo?: Logo) => Promise<DrawnSheet>;

/** `pageWords` instead of `pageOf`: its words, with a mark in place of each number. */
type OrderedSheet = Omit<Sheet, 'pageOf'> & { readonly pageWords: string };

export interface SheetOrder {
  readonly sheet: OrderedSheet | NameCards | KeyPage;
  readonly fonts: SheetFonts;
  readonly logo: Logo | undefined;
}

/** What went wrong and where, for the log. */
export interface Failed {
  readonly failed: string;
}

const pageMark = '{page}';
const pagesMark = '{pages}';

export function orderOf(sheet: Sheet | NameCards | KeyPage, fonts: SheetFonts, logo: Logo | undefined): SheetOrder {
  if ('cards' in sheet || 'fingerprint' in sheet) return { sheet, fonts, logo };
  const { pageOf, ...rest } = sheet;
  return { sheet: { ...rest, pageWords: pageOf(pageMark, pagesMark) }, fonts, logo };
}

export function sheetOf({ sheet }: SheetOrder): Sheet | NameCards | KeyPage {
  if ('cards' in sheet || 'fingerprint' in sheet) return sheet;
  const { pageWords, ...rest } = sheet;
  return { ...rest, pageOf: (page, pages) => pageWords.replace(pageMark, String(page)).replace(pagesMark, String(pages)) };
}
