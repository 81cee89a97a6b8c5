/** Calendar days as a person writes them, in the desk's language. */
import type { YearMonth } from '../../domain/follow-up/schema';
import { type Language, localeOf } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';

/** A day has no time zone: it is read and written as UTC, so that it never slips by one. */
const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

const styles = {
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { day: 'numeric', month: 'short' },
  full: { dateStyle: 'full' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes far longer than using it, and the rail is painted with every slide. */
function formatOf(language: Language, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...styles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** As in "11–12 October 2023". */
export const formatDays = ([first, second]: readonly [LocalDate, LocalDate], language: Language): string =>
  formatOf(language, 'long').formatRange(dateOf(first), dateOf(second));

/** As in "11 October 2023". */
export const formatDayLong = (day: LocalDate, language: Language): string => formatOf(language, 'long').format(dateOf(day));

/** As in "11 Oct 2023", in Serbian in figures: it fits into a sentence whatever case that asks for. */
export const formatDayMedium = (day: LocalDate, language: Language): string => formatOf(language, 'medium').format(dateOf(day));

/** As in "11–12 Oct", where there is little room. */
export const formatDaysShort = ([first, second]: readonly [LocalDate, LocalDate], language: Language): string =>
  formatOf(language, 'short').formatRange(dateOf(first), dateOf(second));

/** As in "October 2023"; `month` as `YYYY-MM`. */
export const formatMonth = (month: YearMonth, language: Language): string =>
  formatOf(language, 'month').format(new Date(`${month}-01T00:00:00Z`));

/** As in "Wednesday, 11 October 2023". */
export const formatDay = (day: LocalDate, language: Language): string => formatOf(language, 'full').format(dateOf(day));
