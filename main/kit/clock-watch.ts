/** Notices that the laptop's clock was set while it ran: lateness, the day's end and the date of each mark go by it, and would tell of hours or days without a word. */
import type { Language } from '../../domain/kernel/language';
import {
  duration,
  elapsed,
  formatLocalTime,
  type LocalDate,
  localDateOf,
  localTimeOf,
  type Moment,
  minutes,
  wallTime,
} from '../../domain/kernel/time';
import { dateInFigures } from '../../domain/kernel/typed-dates';
import type { MachineClock } from '../clock';
import type { Found } from '../store/training-log';

/** Clocks that keep themselves right by the network move by seconds. */
const tooMuch = minutes(2);

export class ClockWatch {
  readonly #offsetAt: MachineClock['offset'];
  #read: Moment | undefined;

  /** `offsetAt`: as the system's zone says now, so that summer time that begins is told from a zone that somebody chose. */
  constructor(offsetAt: MachineClock['offset']) {
    this.#offsetAt = offsetAt;
  }

  /** What to tell, once for each time that it was set; dates as they are written in this language. */
  follow(now: Moment, language: Language): Found | undefined {
    const before = this.#read;
    this.#read = now;
    if (!before) return undefined;
    const expected = wallTime(before.wall + elapsed(before.instant, now.instant));
    const isOtherZone = this.#offsetAt(before.wall) !== before.offset;
    const was = { wall: expected, offset: isOtherZone ? before.offset : this.#offsetAt(expected) };
    if (Math.abs(duration(shown(now) - shown(was))) < tooMuch) return undefined;
    const [date, otherDate] = [localDateOf(was), localDateOf(now)];
    return date === otherDate
      ? { notice: 'clock-set', values: { was: timeIn(was), is: timeIn(now) } }
      : { notice: 'date-set', values: { was: dateAndTime(was, date, language), is: dateAndTime(now, otherDate, language) } };
  }
}

type Shown = Pick<Moment, 'wall' | 'offset'>;

/** In milliseconds, on the calendar of the wall. */
const shown = ({ wall, offset }: Shown): number => wall + minutes(offset);

const timeIn = (moment: Shown): string => formatLocalTime(localTimeOf(moment));

const dateAndTime = (moment: Shown, date: LocalDate, language: Language): string => `${dateInFigures(date, language)} ${timeIn(moment)}`;
