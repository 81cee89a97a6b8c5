/** The writer, and hybrid logical time: events of a laptop that has seen another's sort after them, whatever its wall clock shows. */
import { randomBytes } from 'node:crypto';
import { type Moment, wallTime } from '../../domain/kernel/time';
import type { Stamp } from '../../domain/training/event';
import type { Clock } from '../clock';
import type { KnownDevices } from './admission';
import { isLater, type Order, orderAfter, orderText, readOrder } from './bounds';
import { eventId } from './log-line';
import type { LogKey } from './signatures';

/** The writer of events: this laptop, and this start of the kit on it. */
export interface Writer {
  readonly device: string;
  readonly start: string;
  /** The trainings lie where other laptops write too: each changes its own files alone, or a tool that carries them would lose one of two. */
  readonly isSharing?: boolean;
  /** The next hybrid logical time; later than every one that was seen. */
  readonly nextOrder: (moment: Moment) => string;
  readonly sawOrder: (order: string) => void;
  readonly now: () => Moment;
  /** What is noted is signed with it; undefined where nothing is signed. */
  readonly key?: LogKey | undefined;
  /** Whose logs count besides; undefined where all do. */
  readonly known?: KnownDevices | undefined;
}

/** What each thing that it notes bears. */
export function stampOf(writer: Writer, sequence: number, moment: Moment): Stamp {
  const { device, start } = writer;
  return { id: eventId(device, start, sequence), device, start, sequence, order: writer.nextOrder(moment), moment };
}

/** A start's name sorts by when it began and is met only once, however the clock is set. */
const nameOfStart = ({ wall }: Pick<Moment, 'wall'>): string =>
  `${new Date(wallTime(wall)).toISOString().replace(/\D/gu, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;

/** The same laptop, writing into a log of its own again: a training that was closed is opened once more. */
export const anotherStart = (writer: Writer): Writer => ({ ...writer, start: nameOfStart(writer.now()) });

/** `isSharing`: the trainings lie where other laptops write too. */
export function writerFor(device: string, clock: Clock, isSharing = false): Writer {
  let last: Order = { instant: 0, count: 0 };
  return {
    device,
    isSharing,
    start: nameOfStart(clock.now()),
    now: clock.now,
    nextOrder: ({ instant }) => {
      last = instant > last.instant ? { instant, count: 0 } : orderAfter(last);
      return orderText(last);
    },
    sawOrder: (text) => {
      const seen = readOrder(text);
      if (seen === undefined) throw new Error(`${text} is no order of events`);
      if (isLater(seen, last)) last = seen;
    },
  };
}
