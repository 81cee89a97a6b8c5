/** Monday to Friday: days on which a training may be expected. Public holidays are not known. */
import { dayLength, type LocalDate } from './time';

const isWorkingDay = (date: Date): boolean => date.getUTCDay() !== 0 && date.getUTCDay() !== 6;

/** The first working day after that day. */
export function nextWorkingDay(day: LocalDate): LocalDate {
  let next = new Date(Date.parse(`${day}T00:00:00Z`) + dayLength);
  while (!isWorkingDay(next)) next = new Date(next.getTime() + dayLength);
  return next.toISOString().slice(0, 10) as LocalDate;
}

/** The two working days after today. */
export function nextWorkingDays(today: LocalDate): readonly [LocalDate, LocalDate] {
  const first = nextWorkingDay(today);
  return [first, nextWorkingDay(first)];
}
