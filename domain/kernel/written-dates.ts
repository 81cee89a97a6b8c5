/** Calendar days as a person writes them in a language. A day has no time zone: it is read and written as UTC, so that it never slips by one. */
import { type Language, localeOf } from './language';
import type { LocalDate } from './time';

const styles = {
  full: () => ({ dateStyle: 'full' }),
  long: () => ({ dateStyle: 'long' }),
  medium: () => ({ dateStyle: 'medium' }),
  short: () => ({ day: 'numeric', month: 'short' }),
  month: () => ({ month: 'long', year: 'numeric' }),
  /* In figures in Serbian, where a month’s name would need a case. */
  sentence: (language) => ({ dateStyle: language === 'en' ? 'long' : 'medium' }),
} as const satisfies Readonly<Record<string, (language: Language) => Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes far longer than using it, and the rail is painted with every slide. */
function formatOf(language: Language, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...styles[style](language), timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Serbian ranges come with “04.” for the fourth, which nobody writes, and with a full stop before the dash, which Pravopis (2010) leaves out. */
const range = ([first, second]: readonly [LocalDate, LocalDate], language: Language, style: 'long' | 'short'): string =>
  formatOf(language, style)
    .formatRange(dateOf(first), dateOf(second))
    .replaceAll(/\b0(?=\d\.)/gu, '')
    .replace(/(?<=\d)\.(?=–)/u, '');

/** Writes “Wednesday, 11 October 2023”. */
export const writtenDay = (day: LocalDate, language: Language): string => formatOf(language, 'full').format(dateOf(day));

/** Writes “11 October 2023”. */
export const writtenLongDay = (day: LocalDate, language: Language): string => formatOf(language, 'long').format(dateOf(day));

/** Writes “11 Oct 2023”, in Serbian in figures: it fits into a sentence whatever case that asks for. */
export const writtenShortDay = (day: LocalDate, language: Language): string => formatOf(language, 'medium').format(dateOf(day));

/** Writes “11 October 2023”, in Serbian in figures; `day` as `YYYY-MM-DD`. */
export const writtenDayInSentence = (day: string, language: Language): string => formatOf(language, 'sentence').format(dateOf(day));

/** Writes “11–12 October 2023”. */
export const writtenDays = (days: readonly [LocalDate, LocalDate], language: Language): string => range(days, language, 'long');

/** Writes “11–12 Oct”, where there is little room. */
export const writtenDaysInShort = (days: readonly [LocalDate, LocalDate], language: Language): string => range(days, language, 'short');

/** Writes “October 2023”; `month` as `YYYY-MM`. */
export const writtenMonth = (month: string, language: Language): string => formatOf(language, 'month').format(dateOf(`${month}-01`));

/** Writes “(seen) November 2026”, in Serbian in the genitive, “(viđeno) novembra 2026.”; `month` as `YYYY-MM`. */
export function writtenWhenMonth(month: string, language: Language): string {
  const written = writtenMonth(month, language);
  if (language === 'en') return written;
  return written.replace(/^\p{L}+/u, (name) => `${name.replace(/(?<=[bб])[aа](?=[rр]$)/u, '')}${language === 'sr-Cyrl' ? 'а' : 'a'}`);
}
