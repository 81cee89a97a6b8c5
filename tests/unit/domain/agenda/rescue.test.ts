import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsOf, timesOf } from '../../../../domain/agenda/agenda';
import { isWorthIt, type Live, type Offer, offerOf, offersOf, sharesOf } from '../../../../domain/agenda/rescue';
import type { RescueWay } from '../../../../domain/agenda/schema';
import type { AgendaDay } from '../../../../domain/agenda/state';
import { formatLocalTime, later, minutes } from '../../../../domain/kernel/time';
import { offerLines } from '../../../../renderer/agenda/offer-lines';
import { timeOfDay } from '../../builders';
import { anyDay, day1 } from './any-agenda';

/** The opening began twelve minutes late, and six of its minutes are gone. */
const late12: Live = { running: 'opening', gone: minutes(6), lasts: minutes(40), ends: timeOfDay('9:52'), done: [] };

/** Rows may shrink by a fifth, so that there is something to give. */
const shrinkable: AgendaDay = { ...day1, rows: day1.rows.map((row) => ({ ...row, least: Math.floor(row.minutes * 0.8) })) };
const droppable = (day: AgendaDay, ...blocks: readonly string[]): AgendaDay => ({
  ...day,
  rows: day.rows.map((row) => ({ ...row, droppable: blocks.includes(row.block) })),
});

const starts = ({ day }: Offer, ...blocks: readonly string[]): readonly (string | undefined)[] => {
  const timed = timesOf(day);
  return blocks.map((block) => {
    const found = timed.find(({ row }) => row.block === block);
    return found && formatLocalTime(found.start);
  });
};
const sum = (day: AgendaDay): number => day.rows.reduce((all, row) => all + row.minutes, 0);

test('pushing everything falls short by what lunch would be late', () => {
  const offer = offerOf('push', day1, late12, 12);
  expect([offer.won, offer.short, offer.late.map(({ block }) => block)]).toEqual([0, 12, ['lunch']]);
});

test('once the time of lunch itself is over, pushing everything is as good as what else has it late', () => {
  const live: Live = { running: 'session-2', gone: minutes(137), lasts: minutes(137), ends: timeOfDay('13:14'), done: [] };
  const offer = offerOf('push', day1, live, 29);
  expect([offer.short, isWorthIt(offer), offer.late.map(({ block }) => block)]).toEqual([0, true, ['lunch']]);
  expect([starts(offer, 'lunch', 'session-3'), formatLocalTime(offer.day.closes)]).toEqual([['13:14', '13:59'], '17:09']);
});

test('pushing everything after lunch makes the day end later, and means it', () => {
  const live: Live = { running: 'session-3', gone: minutes(10), lasts: minutes(50), ends: timeOfDay('14:30'), done: [] };
  const offer = offerOf('push', day1, live, 10);
  expect([offer.short, starts(offer, 'session-4'), formatLocalTime(offer.day.closes)]).toEqual([0, ['14:30'], '16:50']);
  expect(conflictsOf(offer.day)).toEqual([]);
});

test('trimming takes from each by its share up to lunch, and no further', () => {
  const offer = offerOf('trim', shrinkable, late12, 12);
  expect([offer.won, offer.short, offer.late]).toEqual([12, 0, []]);
  expect(starts(offer, 'session-1', 'lunch', 'session-3')).toEqual(['09:52', '12:45', '13:30']);
  const given = (block: string): number =>
    (shrinkable.rows.find((row) => row.block === block)?.minutes ?? 0) - (offer.day.rows.find((row) => row.block === block)?.minutes ?? 0);
  expect(['session-1', 'break-1', 'session-2', 'session-3'].map(given)).toEqual([4, 1, 7, 0]);
});

test('what can’t be trimmed before lunch is asked of what follows, and the offer says that lunch is late', () => {
  const offer = offerOf('trim', shrinkable, { ...late12, ends: timeOfDay('10:40') }, 60);
  expect([offer.won, offer.short]).toEqual([60, 0]);
  expect(offer.late.map(({ block, values }) => [block, values.minutes])).toEqual([['lunch', 23]]);
});

test('an offer that can’t be kept says by how much it falls short', () => {
  const offer = offerOf('trim', day1, late12, 12);
  expect([offer.won, offer.short]).toEqual([0, 12]);
});

test('as few as possible are left out, and of those that suffice the shortest', () => {
  const offer = offerOf('drop', droppable(day1, 'break-1', 'registration', 'break-2'), late12, 12);
  expect(day1.rows.filter(({ block }) => !offer.day.rows.some((row) => row.block === block)).map(({ block }) => block)).toEqual([
    'break-1',
  ]);
  expect([offer.won, offer.short]).toEqual([20, 0]);
});

test('ending the running block now wins what is left of it, comes first, and is shown as its line', () => {
  const offer = offerOf('end', day1, late12, 12);
  expect([offer.won, offer.short, offer.late]).toEqual([34, 0, []]);
  expect(starts(offer, 'session-1', 'lunch')).toEqual(['09:18', '12:45']);
  expect(offersOf(day1, late12, 12)[0]?.way).toBe('end');
  expect(offerLines(day1, offer, late12, 'en')[0]).toMatchObject({ block: 'opening', change: { kind: 'shorter', minutes: 34 } });
});

test('what wins nothing is left out; moving everything stays, with what would be late by it', () => {
  const ways = (day: AgendaDay, live: Live, toWin: number) => offersOf(day, live, toWin).map(({ way }) => way);
  expect(ways(day1, late12, 12)).toEqual(['end', 'push']);
  expect(ways(shrinkable, late12, 12)).toEqual(['end', 'push', 'trim']);
  expect(ways(droppable(shrinkable, 'break-1'), late12, 12)).toEqual(['end', 'push', 'trim', 'drop']);
  expect(ways(day1, { ...late12, gone: minutes(45), lasts: minutes(45) }, 12)).toEqual(['push']);
  expect(ways(day1, { ...late12, running: day1.rows.at(-1)?.block ?? '' }, 12)).toEqual(['push']);
});

test('arrival can be cut while it runs, by what is left of it and never below its least', () => {
  const arrival = (gone: number): Live => ({
    running: 'registration',
    gone: minutes(gone),
    lasts: minutes(30),
    ends: timeOfDay('9:12'),
    done: [],
  });
  const cut = { ...day1, rows: day1.rows.map((row) => (row.block === 'registration' ? { ...row, least: 15 } : row)) };
  const left = (gone: number): number | undefined =>
    offerOf('trim', cut, arrival(gone), 12).day.rows.find(({ block }) => block === 'registration')?.minutes;
  expect([left(5), left(25), left(30)]).toEqual([18, 25, 30]);
  expect(offersOf(cut, arrival(5), 12).map(({ way }) => way)).toEqual(['end', 'push', 'trim']);
});

test('time that was won goes back to where it was taken, then to the next session, but not past lunch', () => {
  const trimmed = offerOf('trim', shrinkable, late12, 12).day;
  const live: Live = { running: 'break-1', gone: minutes(5), lasts: minutes(19), ends: timeOfDay('10:52'), done: [] };
  const offer = offerOf('give', trimmed, live, -10);
  expect(offer.won).toBe(-10);
  expect(offer.day.rows.find(({ block }) => block === 'session-2')?.minutes).toBe(108);
  expect(sum(offer.day) - sum(trimmed)).toBe(10);
});

test('a block that is over its time counts with what it really took', () => {
  const { day } = offerOf(
    'push',
    day1,
    { running: 'session-3', gone: minutes(58), lasts: minutes(58), ends: timeOfDay('14:30'), done: [] },
    0,
  );
  expect(timesOf(day).find(({ row }) => row.block === 'session-3')).toMatchObject({ start: timeOfDay('13:32'), end: timeOfDay('14:30') });
});

/* ————— any day, anywhere in it ————— */

const anyLive = fc
  .tuple(anyDay, fc.nat(), fc.integer({ min: -30, max: 90 }), fc.integer({ min: 0, max: 60 }))
  .map(([day, at, late, over]) => {
    const timed = timesOf(day);
    const { row, start } = timed[at % timed.length] ?? { row: day1.rows[0], start: day.opens };
    const lasts = minutes((row?.minutes ?? 1) + over);
    const live: Live = { running: row?.block ?? '', gone: lasts, lasts, ends: later(start, minutes(late + lasts / 60_000)), done: [] };
    return { day, live };
  });
const ways: readonly RescueWay[] = ['push', 'trim', 'drop', 'give'];

describe('whatever the day and wherever it is', () => {
  test('what is taken is what is won, and nothing gets shorter than its least', () => {
    fc.assert(
      fc.property(anyLive, fc.integer({ min: -40, max: 120 }), fc.constantFrom(...ways), ({ day, live }, toWin, way) => {
        const upToDate = offerOf('push', day, live, 0).day;
        const offer = offerOf(way, day, live, toWin);
        expect(sum(upToDate) - sum(offer.day)).toBe(offer.won);
        if (way === 'trim') expect(offer.won + offer.short).toBe(Math.max(0, toWin));
        if (way === 'drop' && toWin > 0) expect(offer.won + offer.short).toBeGreaterThanOrEqual(toWin);
        for (const row of offer.day.rows) {
          const before = upToDate.rows.find(({ block }) => block === row.block);
          if (row.minutes < (before?.minutes ?? 0)) expect(row.minutes).toBeGreaterThanOrEqual(row.least);
        }
      }),
    );
  });

  test('blocks don’t overlap, what is fixed keeps its time or is named as late, and what began is as it was', () => {
    fc.assert(
      fc.property(anyLive, fc.integer({ min: -40, max: 120 }), ({ day, live }, toWin) => {
        for (const offer of offersOf(day, live, toWin)) {
          const timed = timesOf(offer.day);
          const at = timed.findIndex(({ row }) => row.block === live.running);
          const told = new Set(conflictsOf(offer.day).map(({ block }) => block));
          for (const [index, { row, start, end }] of timed.entries()) {
            expect(end).toBeGreaterThanOrEqual(start);
            if (index > 0) expect(start).toBeGreaterThanOrEqual(timed[index - 1]?.end ?? 0);
            if (index > at && row.start !== null && row.start !== start) expect(told).toContain(row.block);
          }
          expect(timed.slice(0, at).map(({ row }) => row)).toEqual(day.rows.slice(0, at));
        }
      }),
    );
  });

  test('shares are whole, bearable, and together the total', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.array(fc.nat({ max: 60 }), { maxLength: 200 }), (total, bearable) => {
        const shares = sharesOf(total, bearable);
        const all = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
        expect(all(shares)).toBe(Math.min(total, all(bearable)));
        expect(shares.every((share, index) => Number.isInteger(share) && share >= 0 && share <= (bearable[index] ?? 0))).toBe(true);
      }),
    );
  });
});
