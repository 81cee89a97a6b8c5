/** A time as whoever stands at the door types it for a half-day: by the clock of twelve hours too, where only the afternoon can be meant. */
import { type LocalTime, later, localTime, minutes, parseLocalTime, parseTypedTime } from '../kernel/time';
import { dayPlan, type HalfDay, type Programme } from '../programme/programme';
import { dayOf } from '../signing/signatures';

/** The hours of a half-day as planned. */
export interface HalfDayHours {
  readonly dayBegins: LocalTime;
  readonly begins: LocalTime;
  readonly ends: LocalTime;
}

/** Undefined where the day has no block of that half-day. */
export function hoursOf(programme: Programme, halfDay: HalfDay): HalfDayHours | undefined {
  const { blocks } = dayPlan(programme, dayOf(halfDay));
  const [first] = blocks;
  const ofHalfDay = blocks.filter((block) => block.halfDay === halfDay);
  const [begin] = ofHalfDay;
  const end = ofHalfDay.at(-1);
  return first && begin && end ? { dayBegins: first.start, begins: begin.start, ends: later(end.start, end.length) } : undefined;
}

/** With one digit for the hour, as nobody writes who counts 24 of them. */
const mayBeOfTwelve = /^(?:0?[1-9]|1[0-2]|[1-9]\s?[:.,\s]?\s?\d\d)$/u;

/**
 * `3` and `3:30` before anything began are 15:00 and 15:30 where the half-day goes on then. An hour alone that lies before everything and
 * can't be meant otherwise is none; a whole time stays as it is written.
 */
export function typedTimeIn(hours: HalfDayHours | undefined, text: string): LocalTime | undefined {
  const written = parseTypedTime(text);
  if (written === undefined || !hours || written >= hours.dayBegins) return written;
  const afternoon = localTime(written + minutes(12 * 60));
  if (mayBeOfTwelve.test(text.trim()) && afternoon >= hours.begins && afternoon <= hours.ends) return afternoon;
  return parseLocalTime(text);
}
