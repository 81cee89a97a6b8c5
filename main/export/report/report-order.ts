/** A training report on its way to a process that makes a file of it, as data alone, and what comes back. */
import type { ReportDocument } from '../../../domain/report/document';
import type { FontFiles } from '../../typeset/fonts';
import type { ReportWords } from './report-docx';

export interface ReportOrder {
  readonly report: ReportDocument;
  readonly words: ReportWords;
  /** Said to be who wrote it. */
  readonly owner: string;
  /** Of the PDF; undefined for Word, which has its own. */
  readonly fonts: FontFiles | undefined;
}

export interface DrawnReport {
  readonly bytes: Uint8Array;
}

/** Makes a file of a report. */
export type DrawReport = (order: ReportOrder) => Promise<DrawnReport>;
