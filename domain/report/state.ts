/** What a trainer chose and wrote for the report, at one moment. Plain, read-only data. */
import type { ReportSection } from './document';

export interface ReportChoices {
  /** Sections that were left out. */
  readonly hidden: readonly ReportSection[];
  /** Paragraphs parted by a new line; nothing once persons were erased. */
  readonly texts: Readonly<Partial<Record<ReportSection, string>>>;
}

export const noReportChoices: ReportChoices = { hidden: [], texts: {} };
