/** How a source is written out, on the projector as on paper. */

import type { Language } from '../kernel/language';
import { sectionIn } from '../kernel/words-in';
import { writtenWhenMonth } from '../kernel/written-dates';

export interface SourceLine {
  readonly name: string;
  readonly year: string;
  /** When it was read, as `YYYY-MM`: said in place of a year that it does not show. */
  readonly seen?: string;
  readonly secondHand: boolean;
}

const undated = 'n.d.';

interface SourceWords {
  readonly noDate: string;
  readonly seen: (month: string) => string;
  readonly secondHand: (source: string) => string;
}

/** Made once for each language: the last slide of a day writes out a hundred sources. */
const known = new Map<Language, SourceWords>();

function newWords(language: Language): SourceWords {
  const { 'no-date': noDate = '', seen = '', 'second-hand': secondHand = '' } = sectionIn(language, 'audience');
  return {
    noDate,
    seen: (month) => seen.replace('{{month}}', writtenWhenMonth(month, language)),
    secondHand: (source) => secondHand.replace('{{source}}', () => source),
  };
}

function wordsOf(language: Language): SourceWords {
  const words = known.get(language) ?? newWords(language);
  known.set(language, words);
  return words;
}

export function sourceName({ name, year, seen, secondHand }: SourceLine, language: Language): string {
  const words = wordsOf(language);
  const unknown = seen === undefined ? words.noDate : words.seen(seen);
  const source = `${name}, ${year === undated ? unknown : year}`;
  return secondHand ? words.secondHand(source) : source;
}
