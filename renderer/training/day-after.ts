/** The day after, for the second date of a training: most trainings take two days in a row. */
import { parseLocalDate } from '../../domain/kernel/time';

const dayLength = 24 * 60 * 60_000;

/** `YYYY-MM-DD` in and out; empty when there is no such day. */
export function dayAfter(text: string): string {
  const day = parseLocalDate(text);
  return day ? new Date(Date.parse(`${day}T00:00:00Z`) + dayLength).toISOString().slice(0, 10) : '';
}
