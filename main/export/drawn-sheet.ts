/** Draws cards, the page of a key, or a sheet with its logo, or without one that can't be drawn. The logo may have come from anywhere: the app does this in a process apart. */
import { canBeDrawn, type Logo } from '../content/logo';
import type { KeyPage } from './key-page';
import { keyPagePdf } from './key-page-pdf';
import { nameCardsPdf } from './name-card-pdf';
import type { NameCards } from './name-cards';
import type { Sheet } from './sheet';
import type { DrawnSheet } from './sheet-order';
import { type SheetFonts, sheetPdf } from './sheet-pdf';

export async function drawnSheet(sheet: Sheet | NameCards | KeyPage, fonts: SheetFonts, logo?: Logo): Promise<DrawnSheet> {
  if ('fingerprint' in sheet) return { bytes: await keyPagePdf(sheet, fonts), hasLogo: false };
  if ('cards' in sheet) return { bytes: await nameCardsPdf(sheet, fonts), hasLogo: false };
  const drawable = logo && (await canBeDrawn(logo)) ? logo : undefined;
  return { bytes: await sheetPdf(sheet, fonts, drawable), hasLogo: drawable !== undefined };
}
