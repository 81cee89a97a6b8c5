/** What a training report is made of on its way to a process that makes a file of it, as data alone, and what comes back. */
import type { Stationery } from '../../typeset/fonts';
import type { Reported } from './training-report';

export interface ReportOrder {
  readonly report: Reported;
  readonly format: 'PDF' | 'DOCX';
  readonly stationery: Stationery;
}

export interface DrawnReport {
  readonly bytes: Uint8Array;
  /** Sections that it has. */
  readonly sections: number;
}

/** Makes a file of a report. */
export type DrawReport = (order: ReportOrder) => Promise<DrawnReport>;
