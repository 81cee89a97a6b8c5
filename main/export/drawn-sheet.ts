/** Draws cards, or a sheet with its logo, or without one that can't be drawn. The logo may have come from anywhere: the app does this in a process apart. */
import { canBeDrawn, type Logo } from '../content/logo';
import { nameCardsPdf } from './name-card-pdf';
import type { NameCards } from './name-cards';
import type { Sheet } from './sheet';
import type { DrawnSheet } from './sheet-order';
import { type SheetFonts, sheetPdf } from './sheet-pdf';

export async function drawnSheet(sheet: Sheet | NameCards, fonts: SheetFonts, logo?: Logo): Promise<DrawnSheet> {
  if ('cards' in sheet) return { bytes: await nameCardsPdf(sheet, fonts), hasLogo: false };
  const drawable = logo && (await canBeDrawn(logo)) ? logo : undefined;
  return { bytes: await sheetPdf(sheet, fonts, drawable), hasLogo: drawable !== undefined };
}
