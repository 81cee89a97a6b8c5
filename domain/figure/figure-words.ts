/** The kit's own words in a figure, and how it writes numbers there, by language. */
import type { Language } from '../language';
import { wordsIn } from '../words';
import type { FigureMark } from './figure';

export interface FigureWords {
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly mark: (mark: FigureMark) => string;
}

export function figureWords(language: Language): FigureWords {
  const { audience } = wordsIn(language);
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
  return {
    number: (value) => format.format(value),
    percent: (value) => (language === 'en' ? `${format.format(value)}%` : `${format.format(value)}\u00a0%`),
    mark: (mark) => audience[`mark-${mark}`] ?? mark,
  };
}
