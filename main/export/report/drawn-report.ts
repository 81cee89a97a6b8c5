/** Makes the file of a report. The app does this in a process apart: what it takes for that is large, and loaded nowhere else. */
import type { DrawnReport, ReportOrder } from './report-order';

export async function drawnReport({ report, words, owner, fonts }: ReportOrder): Promise<DrawnReport> {
  if (fonts) {
    const { reportPdf } = await import('./report-pdf');
    return { bytes: await reportPdf(report, words, fonts) };
  }
  const { reportDocx } = await import('./report-docx');
  return { bytes: await reportDocx(report, words, owner) };
}
