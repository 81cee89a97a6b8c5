/** What stands of the report's choices after one more event: of each section the latest. */
import type { Of } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import type { ReportEvent } from './schema';

const chosen: Reduce<Of<'report-section-chosen'>> = (state, { body: { section, isShown } }) => {
  const others = state.report.hidden.filter((each) => each !== section);
  return { ...state, report: { ...state.report, hidden: isShown ? others : [...others, section].toSorted() } };
};

const written: Reduce<Of<'report-written'>> = (state, { body: { section }, personal }) => ({
  ...state,
  report: { ...state.report, texts: { ...state.report.texts, [section]: personal?.text ?? '' } },
});

export const reportEventRules = {
  'report-section-chosen': { reduce: chosen, undo: 'results', about: 'report' },
  'report-written': { reduce: written, undo: 'results', about: 'report' },
} satisfies EventRules<ReportEvent['type']>;
