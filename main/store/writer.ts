/** Hybrid logical time: events of a laptop that has seen another's sort after them, whatever its wall clock shows. */
import { randomBytes } from 'node:crypto';
import { type Moment, wallTime } from '../../domain/time';
import type { Clock } from '../clock';
import type { Writer } from './training-log';

const inText = (instant: number, count: number): string => `${String(instant).padStart(15, '0')}-${String(count).padStart(6, '0')}`;

/** A start's name sorts by when it began and is met only once, however the clock is set. */
const nameOfStart = ({ wall }: Pick<Moment, 'wall'>): string =>
  `${new Date(wallTime(wall)).toISOString().replace(/\D/gu, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;

export function writerFor(device: string, clock: Clock): Writer {
  let last = 0;
  let count = 0;
  return {
    device,
    start: nameOfStart(clock.now()),
    now: clock.now,
    nextOrder: ({ instant }) => {
      if (instant > last) {
        last = instant;
        count = 0;
      } else {
        count += 1;
      }
      return inText(last, count);
    },
    sawOrder: (order) => {
      const [instant = 0, seen = 0] = order.split('-').map(Number);
      if (instant > last || (instant === last && seen > count)) {
        last = instant;
        count = seen;
      }
    },
  };
}
