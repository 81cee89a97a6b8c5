/** Calendar days as a person writes them in a language. A day has no time zone: it is read and written as UTC, so that it never slips by one. */
import { type Language, localeOf } from './language';
import type { LocalDate } from './time';

const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

/** As in “Wednesday, 11 October 2023”. */
export const writtenDay = (day: LocalDate, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(dateOf(day));

/** As in “11 Oct 2023”, in Serbian in figures: it fits into a sentence whatever case that asks for. */
export const writtenShortDay = (day: LocalDate, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(dateOf(day));

/** As in “11–12 October 2023”; Serbian ranges come with “04.” for the fourth, which nobody writes. */
export const writtenDays = ([first, second]: readonly [LocalDate, LocalDate], language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' })
    .formatRange(dateOf(first), dateOf(second))
    .replaceAll(/\b0(?=\d\.)/gu, '');

/** As in “October 2023”; `month` as `YYYY-MM`. */
export const writtenMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
