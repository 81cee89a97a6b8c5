/** A program that draws one sheet, certificates, or a report, for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import type { CertificateOrder, DrawnCertificates } from './certificate-order';
import { drawnCertificates } from './drawn-certificates';
import { drawnSheet } from './drawn-sheet';
import { drawnReport } from './report/drawn-report';
import type { DrawnReport, ReportOrder } from './report/report-order';
import { type DrawnSheet, type Failed, type SheetOrder, sheetOf } from './sheet-order';

async function draw(order: SheetOrder | CertificateOrder | ReportOrder): Promise<DrawnSheet | DrawnCertificates | DrawnReport | Failed> {
  try {
    if ('report' in order) return await drawnReport(order);
    return 'sheet' in order ? await drawnSheet(sheetOf(order), order.fonts, order.logo) : await drawnCertificates(order);
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

answerParent(draw);
