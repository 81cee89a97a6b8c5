/** A program that draws one sheet, or certificates, for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import type { CertificateOrder, DrawnCertificates } from './certificate-order';
import { drawnCertificates } from './drawn-certificates';
import { drawnSheet } from './drawn-sheet';
import { type DrawnSheet, type Failed, type SheetOrder, sheetOf } from './sheet-order';

async function draw(order: SheetOrder | CertificateOrder): Promise<DrawnSheet | DrawnCertificates | Failed> {
  try {
    return 'sheet' in order ? await drawnSheet(sheetOf(order), order.fonts, order.logo) : await drawnCertificates(order);
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

answerParent(draw);
