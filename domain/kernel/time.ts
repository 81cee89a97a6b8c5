/** Time as values that can't be mixed up: nothing here reads a clock; a {@link Moment} is always handed in. */

declare const unit: unique symbol;

/** Milliseconds on the kit's reference line: goes on through sleep, never jumps when a wall clock is set. */
export type Instant = number & { readonly [unit]: 'instant' };
/** A length of time in milliseconds. */
export type Duration = number & { readonly [unit]: 'duration' };
/** Milliseconds since 1970 as the laptop's own clock shows them; may be wrong, may jump. */
export type WallTime = number & { readonly [unit]: 'wall-time' };
/** Milliseconds since local midnight. */
export type LocalTime = number & { readonly [unit]: 'local-time' };
/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly [unit]: 'local-date' };

/** One reading of the clock: reference, wall and the minutes that local time is ahead of UTC. */
export interface Moment {
  readonly instant: Instant;
  readonly wall: WallTime;
  readonly offset: number;
}

export const instant = (milliseconds: number): Instant => milliseconds as Instant;
export const duration = (milliseconds: number): Duration => milliseconds as Duration;
export const minutes = (count: number): Duration => (count * 60_000) as Duration;
export const wallTime = (milliseconds: number): WallTime => milliseconds as WallTime;
export const localTime = (milliseconds: number): LocalTime => milliseconds as LocalTime;

export const elapsed = (from: Instant, to: Instant): Duration => duration(to - from);

/**
 * Works like {@link elapsed}, but returns zero where the later reading shows less: after a reboot with a wrong clock the reference line
 * begins before what was noted, as it does for a laptop whose clock is ahead.
 */
export const goneBy = (from: Instant, to: Instant): Duration => duration(Math.max(0, to - from));

export const inMinutes = (length: Duration): number => length / 60_000;

/** In milliseconds. */
export const dayLength = 24 * 60 * 60_000;

/** A calendar that a training can be in; a clock that shows another year is broken, or was never set. */
export const firstYear = 2000;
export const lastYear = 2099;

/** The day on the wall calendar at that moment. */
export function localDateOf(moment: Pick<Moment, 'wall' | 'offset'>): LocalDate {
  return new Date(moment.wall + moment.offset * 60_000).toISOString().slice(0, 10) as LocalDate;
}

/** The time on the wall at that moment. */
export function localTimeOf(moment: Pick<Moment, 'wall' | 'offset'>): LocalTime {
  const local = moment.wall + moment.offset * 60_000;
  return localTime(((local % dayLength) + dayLength) % dayLength);
}

/**
 * The time on the wall at that moment, counted on from the midnight before `from`: past midnight it is more than 24 hours, and a
 * date that was set by hand counts for nothing.
 */
export function localTimeSince(from: Moment, moment: Moment): LocalTime {
  const shown = localTimeOf(moment);
  const expected = localTimeOf(from) + elapsed(from.instant, moment.instant);
  return localTime(shown + Math.round((expected - shown) / dayLength) * dayLength);
}

export const later = (time: LocalTime, by: Duration): LocalTime => localTime(time + by);
export const between = (from: LocalTime, to: LocalTime): Duration => duration(to - from);

/** Reads `9:20`, `9.20`, `9,20`, `9 20` and `920` (24 hours), as people write them in a hurry; undefined when it isn't a time of day. */
export function parseLocalTime(text: string): LocalTime | undefined {
  const match = /^([01]?\d|2[0-3])\s?[:.,\s]?\s?([0-5]\d)$/u.exec(text.trim());
  return match ? localTime((Number(match[1]) * 60 + Number(match[2])) * 60_000) : undefined;
}

/** Works like {@link parseLocalTime}, and accepts an hour alone, as people say it at the door: `11` is 11:00. */
export const parseTypedTime = (text: string): LocalTime | undefined =>
  parseLocalTime(/^\d{1,2}$/u.test(text.trim()) ? `${text.trim()}:00` : text);

/** `HH:MM`, or `HH:MM:SS` with seconds; a time past midnight starts again at 00:00. */
export function formatLocalTime(time: LocalTime, withSeconds = false): string {
  const seconds = Math.floor((((time % dayLength) + dayLength) % dayLength) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (withSeconds) parts.push(seconds % 60);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** `YYYY-MM` */
export const yearMonthForm = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** Reads `YYYY-MM-DD`; undefined when there is no such day from {@link firstYear} to {@link lastYear}. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined;
  const year = date.getUTCFullYear();
  return year >= firstYear && year <= lastYear ? (text as LocalDate) : undefined;
}

/**
 * `MM:SS` that is left, `H:MM:SS` from an hour on, with `−` once it is over.
 * Seconds still begun count: 0.4 s left reads 00:01, so that zero means over.
 */
export function formatDuration(length: Duration): string {
  const seconds = Math.ceil(length / 1000);
  const positive = Math.abs(seconds);
  const tail = [Math.floor(positive / 60) % 60, positive % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const hours = Math.floor(positive / 3600);
  return `${seconds < 0 ? '−' : ''}${hours > 0 ? `${hours}:` : ''}${tail}`;
}

interface OfTwoDays {
  readonly days: readonly [LocalDate, LocalDate];
}

/** Trainings in the order in which they begin. */
export const byFirstDay = (one: OfTwoDays, other: OfTwoDays): number => one.days[0].localeCompare(other.days[0]);
