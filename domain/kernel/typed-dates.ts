/** Dates in figures, as a person types them: day before month in each of the kit's languages, whatever the system's own order is. */
import type { Language } from './language';
import { type LocalDate, parseLocalDate } from './time';

const yearFirst = /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})\.?$/u;
const dayFirst = /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4}|\d{2})\.?$/u;

/** Reads `21.11.2023.`, `21. 11. 2023`, `21/11/2023`, `21-11-23` and `2023-11-21`; undefined when it is no day of a calendar. */
export function readTypedDate(text: string): LocalDate | undefined {
  const figures = text.replace(/\s+/gu, '');
  const parts = (yearFirst.exec(figures) ?? dayFirst.exec(figures))?.groups;
  if (!parts) return undefined;
  const { year = '', month = '', day = '' } = parts;
  return parseLocalDate(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Writes a date in figures: `21.11.2023.`, in English `21/11/2023`. */
export function dateInFigures(date: LocalDate, language: Language): string {
  const [year, month, day] = date.split('-');
  return language === 'en' ? `${day}/${month}/${year}` : `${day}.${month}.${year}.`;
}
