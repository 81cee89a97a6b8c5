/** Calendar days as a person writes them, in the desk's language. */
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/time';

export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** A day has no time zone: it is read and written as UTC, so that it never slips by one. */
const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

const formatOf = (language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' });

/** As in "11–12 October 2023". */
export const formatDays = ([first, second]: readonly [LocalDate, LocalDate], language: Language): string =>
  formatOf(language, { dateStyle: 'long' }).formatRange(dateOf(first), dateOf(second));

/** As in "11–12 Oct", where there is little room. */
export const formatDaysShort = ([first, second]: readonly [LocalDate, LocalDate], language: Language): string =>
  formatOf(language, { day: 'numeric', month: 'short' }).formatRange(dateOf(first), dateOf(second));

/** As in "Wednesday, 11 October 2023". */
export const formatDay = (day: LocalDate, language: Language): string => formatOf(language, { dateStyle: 'full' }).format(dateOf(day));
