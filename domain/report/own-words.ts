/** What a trainer wrote beside the sections of a report, paragraph by paragraph. */
import type { ReportSection } from './document';
import type { ReportSource } from './figures';
import { type Shareable, shareable } from './shareable';

/** Those in which a name seems to stand that the report doesn't tell are left out. */
export function ownParagraphs(source: Pick<ReportSource, 'state' | 'personalData'>, section: ReportSection): Shareable<string> {
  const text = source.state.report.texts[section] ?? '';
  return shareable(text === '' ? [] : text.split('\n'), (paragraph) => [paragraph], source);
}
