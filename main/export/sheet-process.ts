/** A program that draws one sheet, certificates or a report, or writes a workbook or a presentation, for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import type { DeckOrder, WrittenDeck } from '../pptx/deck-order';
import { type DrawnCertificates, received, type SentCertificates } from './certificate-order';
import type { PaperOrder, WrittenPaper } from './paper-docx';
import type { DrawnReport, ReportOrder } from './report/report-order';
import {
  type DrawnSheet,
  type Failed,
  type SheetOrder,
  sheetOf,
  type WorkbookOrder,
  type WrittenWorkbook,
  workbookOf,
} from './sheet-order';

type Order = SheetOrder | SentCertificates | ReportOrder | WorkbookOrder | PaperOrder | DeckOrder;
type Answer = DrawnSheet | DrawnCertificates | DrawnReport | WrittenWorkbook | WrittenPaper | WrittenDeck | Failed;

/** It is there for one order: what others need isn't loaded. */
async function draw(order: Order): Promise<Answer> {
  try {
    if ('report' in order) return await (await import('./report/drawn-report')).drawnReport(order);
    if ('paper' in order) return await (await import('./paper-docx')).paperDocx(order);
    if ('deck' in order) return await (await import('../pptx/deck-file')).deckPptx(order.deck);
    if ('workbook' in order) return { bytes: await (await import('./workbook')).workbookBytes(workbookOf(order)) };
    if ('sheet' in order) return await (await import('./drawn-sheet')).drawnSheet(sheetOf(order), order.fonts, order.logo);
    return await (await import('./drawn-certificates')).drawnCertificates(received(order));
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

answerParent(draw);
