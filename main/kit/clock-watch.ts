/** Notices that the laptop's clock was set while it ran: lateness and the day's end go by it, and would tell of hours without a word. */
import { elapsed, formatLocalTime, later, localTimeOf, type Moment, minutes, setBy } from '../../domain/kernel/time';
import type { Found } from '../store/training-log';

/** Clocks that keep themselves right by the network move by seconds. */
const tooMuch = minutes(2);

export class ClockWatch {
  #read: Moment | undefined;

  /** What to tell, once for each time that it was set. */
  follow(now: Moment): Found | undefined {
    const before = this.#read;
    this.#read = now;
    if (!before || Math.abs(setBy(before, now)) < tooMuch) return undefined;
    const was = later(localTimeOf(before), elapsed(before.instant, now.instant));
    return { notice: 'clock-set', values: { was: formatLocalTime(was), is: formatLocalTime(localTimeOf(now)) } };
  }
}
