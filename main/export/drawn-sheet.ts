/** Draws cards, scans, the page of a key, or a sheet with its logo, or without one that can't be drawn. The logo may have come from anywhere: the app does this in a process apart. */
import { canBeDrawn, type Logo } from '../content/logo';
import type { Press } from '../typeset/fonts';
import { keyPagePdf } from './key-page-pdf';
import { nameCardsPdf } from './name-card-pdf';
import type { DrawnSheet, ToDraw } from './sheet-order';
import { sheetPdf } from './sheet-pdf';
import { signedScansPdf } from './signed-scans-pdf';

export async function drawnSheet(sheet: ToDraw, fonts: Press, logo?: Logo): Promise<DrawnSheet> {
  if ('fingerprint' in sheet) return { bytes: await keyPagePdf(sheet, fonts), hasLogo: false };
  if ('cards' in sheet) return { bytes: await nameCardsPdf(sheet, fonts), hasLogo: false };
  if ('scans' in sheet) return { bytes: await signedScansPdf(sheet, fonts), hasLogo: false };
  const drawable = logo && (await canBeDrawn(logo)) ? logo : undefined;
  return { bytes: await sheetPdf(sheet, fonts, drawable), hasLogo: drawable !== undefined };
}
