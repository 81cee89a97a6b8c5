/** Has sheets, certificates, reports, presentations and workbooks made in a process of their own: many of them take seconds, and no key and no timer waits for it. */
import { doApart, type Limits, type Processes } from '../apart/apart';
import { CannotDraw } from '../drawing/drawer';
import { othersTurn } from '../in-turns';
import type { DeckOrder, WriteDeck, WrittenDeck } from '../pptx/deck-order';
import { type DrawCertificates, type DrawnCertificates, type SentCertificates, sent } from './certificate-order';
import type { PaperOrder, WritePaper, WrittenPaper } from './paper-docx';
import type { DrawnReport, DrawReport, ReportOrder } from './report/report-order';
import {
  type DrawnSheet,
  type DrawSheet,
  type Failed,
  orderOf,
  type SheetOrder,
  type WorkbookOrder,
  type WrittenWorkbook,
  workbookOrder,
} from './sheet-order';
import type { WriteWorkbook } from './workbook';

/** Every person of all trainings on an old laptop takes half a minute. */
const limits: Limits = { seconds: 180, megabytes: 1024 };

async function drawnApart<Order extends object, Drawn extends object>(processes: Processes, order: Order): Promise<Drawn> {
  /* What it is drawn of was made just now, in one go. */
  await othersTurn();
  const outcome = await doApart<Order, Drawn | Failed>(processes, 'sheet-process', order, limits);
  if (outcome.kind !== 'answered') throw new CannotDraw(outcome.why);
  const { answer } = outcome;
  if ('failed' in answer) throw new Error(`The sheet could not be drawn: ${answer.failed}`);
  return answer;
}

/** Each sheet gets a process of its own. */
export const drawSheetsApart =
  (processes: Processes): DrawSheet =>
  (sheet, fonts, logo) =>
    drawnApart<SheetOrder, DrawnSheet>(processes, orderOf(sheet, fonts, logo));

/** So do certificates that are drawn together. */
export const drawCertificatesApart =
  (processes: Processes): DrawCertificates =>
  async (order) =>
    drawnApart<SentCertificates, DrawnCertificates>(processes, await sent(order));

/** So does a report. */
export const drawReportApart =
  (processes: Processes): DrawReport =>
  (order) =>
    drawnApart<ReportOrder, DrawnReport>(processes, order);

/** So is a paper for Word. */
export const writePapersApart =
  (processes: Processes): WritePaper =>
  (order) =>
    drawnApart<PaperOrder, WrittenPaper>(processes, order);

/** So is a presentation. */
export const writeDecksApart =
  (processes: Processes): WriteDeck =>
  (deck) =>
    drawnApart<DeckOrder, WrittenDeck>(processes, { deck });

/** And workbooks. */
export const writeWorkbooksApart =
  (processes: Processes): WriteWorkbook =>
  async (workbook) =>
    (await drawnApart<WorkbookOrder, WrittenWorkbook>(processes, await workbookOrder(workbook))).bytes;
