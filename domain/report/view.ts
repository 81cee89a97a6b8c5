/** The report for the desk: its sections, which of them are in it, and what was written beside them. Nothing of it is for the room. */
import { inLanguage, type Language } from '../kernel/language';
import type { Programme } from '../programme/programme';
import { nameIn } from '../register/names-in-text';
import type { Training } from '../training/state';
import { undoable } from '../training/undo';
import { defaultTemplate } from './default-template';
import type { ReportSection } from './document';
import { reportTextIn } from './template';

export interface ReportSectionView {
  readonly section: ReportSection;
  readonly heading: string;
  readonly isShown: boolean;
  /** As it is kept; empty where nothing was written. */
  readonly text: string;
  /** A word in it that looks like a participant's name. */
  readonly name: string | undefined;
}

export interface ReportView {
  readonly sections: readonly ReportSectionView[];
  /** What a person still has to do before the template is used. */
  readonly review: string | undefined;
  /** What this laptop did last among the results is about the report. */
  readonly canUndo: boolean;
}

const ofReport: ReadonlySet<string> = new Set(['report-section-chosen', 'report-written']);

export function reportView(training: Training, programme: Programme, language: Language, device: string): ReportView {
  const { report, participants } = training.state;
  const template = programme.report ?? defaultTemplate;
  const people = participants.flatMap(({ person }) => person ?? []);
  return {
    sections: reportTextIn(template, language).sections.map(({ section, heading }) => {
      const text = report.texts[section] ?? '';
      return { section, heading, isShown: !report.hidden.includes(section), text, name: text === '' ? undefined : nameIn(text, people) };
    }),
    review: template.review && inLanguage(template.review, language),
    canUndo: ofReport.has(undoable(training, 'results', device)?.type ?? ''),
  };
}
