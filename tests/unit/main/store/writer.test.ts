import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { orderText, readOrder } from '../../../../main/store/bounds';
import { type Writer, writerFor } from '../../../../main/store/writer';
import { after, momentAt } from '../../builders';

const writerAt = (device: string): Writer => writerFor(device, { now: () => momentAt('09:00') });

describe('the order of events', () => {
  test('goes up with each event, within one millisecond and when the clock goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 2, maxLength: 50 }), (jumps) => {
        const { nextOrder } = writerAt('laptop');
        const orders = jumps.map((jump) => nextOrder(after(momentAt('09:00'), minutes(jump))));
        expect(orders.toSorted()).toEqual(orders);
        expect(new Set(orders).size).toBe(orders.length);
      }),
    );
  });

  test('puts what is done after seeing another laptop behind what was seen, even if that clock is hours ahead', () => {
    const seen = writerAt('ahead').nextOrder(momentAt('15:00'));
    const mine = writerAt('laptop');
    mine.sawOrder(seen);
    expect(mine.nextOrder(momentAt('09:00')) > seen).toBe(true);
  });

  test('is not held back by what was seen long ago', () => {
    const mine = writerAt('laptop');
    const latest = mine.nextOrder(momentAt('10:00'));
    mine.sawOrder(writerAt('behind').nextOrder(momentAt('08:00')));
    expect(mine.nextOrder(momentAt('09:59')) > latest).toBe(true);
  });
});

describe('after the last order that there is', () => {
  const last = orderText({ instant: Date.UTC(2101, 0), count: 999_999 });

  test('a laptop goes on in the order of its own log', () => {
    const mine = writerAt('laptop');
    mine.sawOrder(last);
    expect([mine.nextOrder(momentAt('09:00')), mine.nextOrder(momentAt('15:00'))]).toEqual([last, last]);
  });

  test('there is none, and what is none was never seen', () => {
    expect(readOrder(last)).toBeDefined();
    expect(readOrder(orderText({ instant: Date.UTC(2101, 0) + 1, count: 0 }))).toBeUndefined();
    expect(() => writerAt('laptop').sawOrder('Infinity-0')).toThrow('no order');
  });
});

test('a million events in one millisecond go on in the next one', () => {
  const mine = writerAt('laptop');
  mine.sawOrder(orderText({ instant: momentAt('09:00').instant, count: 999_999 }));
  expect(mine.nextOrder(momentAt('09:00'))).toBe(orderText({ instant: momentAt('09:00').instant + 1, count: 0 }));
});

test('two starts in one second have two names, so that each has a log of its own', () => {
  expect(writerAt('laptop').start).not.toBe(writerAt('laptop').start);
});
