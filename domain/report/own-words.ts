/** What a trainer wrote beside the sections of a report, paragraph by paragraph. */
import type { TrainingState } from '../training/state';
import type { ReportSection } from './document';
import { type Shareable, shareable } from './shareable';

/** Those in which a participant's name seems to stand are left out. */
export function ownParagraphs(state: Pick<TrainingState, 'report' | 'participants'>, section: ReportSection): Shareable<string> {
  const text = state.report.texts[section] ?? '';
  return shareable(text === '' ? [] : text.split('\n'), (paragraph) => [paragraph], state);
}
