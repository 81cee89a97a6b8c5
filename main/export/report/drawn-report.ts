/** Puts a report together and makes its file. The app does both in a process apart: of a thousand people it would hold main too long. */
import type { DrawnReport, ReportOrder } from './report-order';
import { trainingReport } from './training-report';

export async function drawnReport({ report: reported, format, stationery }: ReportOrder): Promise<DrawnReport> {
  const { report, words, owner } = trainingReport(reported);
  const sections = report.parts.length;
  if (format === 'PDF') {
    const { reportPdf } = await import('./report-pdf');
    return { bytes: await reportPdf(report, words, stationery), sections };
  }
  const { reportDocx } = await import('./report-docx');
  return { bytes: await reportDocx(report, words, owner, stationery), sections };
}
