/** The report for the desk: its sections, which of them are in it, and what was written beside them. Nothing of it is for the room. */
import { type SlidesSeen, unsureDays } from '../agenda/held-as-planned';
import { inLanguage, type Language } from '../kernel/language';
import type { Programme } from '../programme/programme';
import { nameIn } from '../register/names-in-text';
import type { Training } from '../training/state';
import { undoable } from '../training/undo';
import { defaultTemplate } from './default-template';
import type { ReportSection } from './document';
import { participantNames, trainerNames } from './shareable';
import { reportTextIn } from './template';

export interface ReportSectionView {
  readonly section: ReportSection;
  readonly heading: string;
  readonly isShown: boolean;
  /** The stored text; empty where nothing was written. */
  readonly text: string;
  /** A word in it that looks like a participant's name. */
  readonly name: string | undefined;
  /** One that looks like a trainer's, whom the report names unless it is made without personal data. */
  readonly trainer: string | undefined;
}

export interface ReportView {
  readonly sections: readonly ReportSectionView[];
  /** What a person still has to do before the template is used. */
  readonly review: string | undefined;
  /** Days of which it is asked whether they were held as planned. */
  readonly unsure: readonly SlidesSeen[];
  /** What this laptop did last among the results is about the report. */
  readonly canUndo: boolean;
}

const ofReport: ReadonlySet<string> = new Set(['report-section-chosen', 'report-written', 'day-held-told']);

export function reportView(training: Training, programme: Programme, language: Language, device: string): ReportView {
  const { report } = training.state;
  const template = programme.report ?? defaultTemplate;
  const [people, trainers] = [participantNames(training.state), trainerNames(training.state)];
  const found = (text: string, names: typeof people): string | undefined => (text === '' ? undefined : nameIn(text, names));
  return {
    sections: reportTextIn(template, language).sections.map(({ section, heading }) => {
      const text = report.texts[section] ?? '';
      const isShown = !report.hidden.includes(section);
      return { section, heading, isShown, text, name: found(text, people), trainer: found(text, trainers) };
    }),
    unsure: unsureDays(programme, training.state),
    review: template.review && inLanguage(template.review, language),
    canUndo: ofReport.has(undoable(training, 'results', device)?.type ?? ''),
  };
}
