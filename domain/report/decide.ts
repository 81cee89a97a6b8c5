/** What is written for the report, and which sections it has. A name in it is no reason to refuse: it is told, and its paragraph stays out. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { CommandRules, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { tidyText } from '../training/tidy';
import type { ReportSection } from './document';
import type { ReportCommand } from './schema';

/** The most characters beside one section. */
const longestReportText = 6000;

/** Each paragraph tidied; empty lines between them are gone. */
const tidyParagraphs = (text: string): string =>
  text
    .split('\n')
    .map(tidyText)
    .filter((paragraph) => paragraph !== '')
    .join('\n');

function write({ report }: TrainingState, section: ReportSection, typed: string): Decision | Refusal {
  const text = tidyParagraphs(typed);
  if (text.length > longestReportText) return refuse('text-too-long', 'text', { longest: longestReportText });
  return text === (report.texts[section] ?? '') ? [] : [{ type: 'report-written', body: { section }, personal: { text } }];
}

function choose({ report }: TrainingState, section: ReportSection, isShown: boolean): Decision {
  return report.hidden.includes(section) !== isShown ? [] : [{ type: 'report-section-chosen', body: { section, isShown } }];
}

/** What a person can ask of the report, one line for each command. */
export const reportDecisions = {
  'choose-report-section': { decide: ({ state }, { section, isShown }) => choose(state, section, isShown), rehearsed: 'real' },
  'write-report': { decide: ({ state }, { section, text }) => write(state, section, text), rehearsed: 'real' },
} satisfies CommandRules<ReportCommand['kind']>;
