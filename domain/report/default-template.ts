/** The template of a programme that has none of its own, as older trainings do. */
import { sectionIn } from '../kernel/words-in';
import { reportSections } from './choices';
import type { ReportTemplate, ReportText } from './template';

function textIn(language: 'en' | 'sr-Latn'): ReportText {
  const words = sectionIn(language, 'reportTemplate');
  const summary = ['summary-held', 'summary-people'].flatMap((key) => words[key] ?? []);
  return {
    title: words.title ?? '',
    sections: reportSections.map((section) => ({
      section,
      heading: words[section] ?? '',
      paragraphs: section === 'summary' ? summary : [],
    })),
  };
}

export const defaultTemplate: ReportTemplate = { review: undefined, text: { en: textIn('en'), sr: textIn('sr-Latn') } };
