/** The kit's own words in a figure, and how it writes numbers there, by language. */

import type { Language } from '../../kernel/language';
import { sectionIn } from '../../kernel/words-in';
import { writtenNumber, writtenPercent } from '../../kernel/written-numbers';
import type { ChatMessage, FigureMark } from './figure';

export interface FigureWords {
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** So many of all. */
  readonly outOf: (value: number, all: number) => string;
  /** The short name of a day of the school week; 1 is a Monday. */
  readonly day: (day: number) => string;
  readonly chatSide: (from: ChatMessage['from']) => string;
  readonly mark: (mark: FigureMark) => string;
}

export function figureWords(language: Language): FigureWords {
  const audience = sectionIn(language, 'audience');
  return {
    number: (value) => writtenNumber(value, language),
    percent: (value) => writtenPercent(value, language),
    outOf: (value, all) => `${writtenNumber(value, language)} / ${writtenNumber(all, language)}`,
    day: (day) => audience[`school-day-${day}`] ?? String(day),
    chatSide: (from) => audience[`chat-${from}`] ?? from,
    mark: (mark) => audience[`mark-${mark}`] ?? mark,
  };
}
