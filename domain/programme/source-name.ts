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

const marked = (source: string, { secondHand }: SourceLine, words: SourceWords): string => (secondHand ? words.secondHand(source) : source);

export function sourceName(source: SourceLine, language: Language): string {
  const words = wordsOf(language);
  const unknown = source.seen === undefined ? words.noDate : words.seen(source.seen);
  return marked(`${source.name}, ${source.year === undated ? unknown : source.year}`, source, words);
}

/** Sources without a year, read in one month: what would be said of each is said once. */
export interface SeenSources {
  /** The time, as in “seen November 2026”. */
  readonly when: string;
  readonly names: readonly string[];
}

export interface SourcesByDate {
  /** Written out. */
  readonly dated: readonly string[];
  readonly seen: readonly SeenSources[];
}

export function sourcesByDate(sources: readonly SourceLine[], language: Language): SourcesByDate {
  const words = wordsOf(language);
  const monthOf = ({ year, seen }: SourceLine): string | undefined => (year === undated ? seen : undefined);
  const months = [...new Set(sources.flatMap((source) => monthOf(source) ?? []))];
  return {
    dated: sources.filter((source) => monthOf(source) === undefined).map((source) => sourceName(source, language)),
    seen: months.map((month) => ({
      when: words.seen(month),
      names: sources.filter((source) => monthOf(source) === month).map((source) => marked(source.name, source, words)),
    })),
  };
}

/** A line ends with it, and none begins with it. */
const between = '\u00a0· ';

/** At the foot of a slide. */
export function sourcesInLine(sources: readonly SourceLine[], language: Language): string {
  const { dated, seen } = sourcesByDate(sources, language);
  return [...dated, ...seen.map(({ when, names }) => `${names.join(between)}, ${when}`)].join(between);
}
