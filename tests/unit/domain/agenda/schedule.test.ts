import { describe, expect, test } from 'vitest';
import { type Schedule, scheduleOf } from '../../../../domain/agenda/schedule';
import { formatLocalTime, type LocalTime, type Moment, minutes } from '../../../../domain/kernel/time';
import type { DayNumber } from '../../../../domain/programme/programme';
import { momentAt, smallProgramme, timeOfDay, wallClockSet } from '../../builders';
import { Laptop } from '../training/laptop';

/** Shows slides of blocks at these times of day. */
function ran(...plan: readonly (readonly [time: string, block: string, slide?: string])[]): Laptop {
  const laptop = Laptop.withTraining();
  laptop.now = momentAt('08:30');
  laptop.does({ kind: 'start-day', day: 1 });
  for (const [time, block, slide = 'only'] of plan) {
    laptop.now = momentAt(time);
    laptop.does({ kind: 'go-to', slide: { block, slide } });
  }
  return laptop;
}

const schedule = (laptop: Laptop, now: Moment, day: DayNumber = 1): Schedule => scheduleOf(smallProgramme, laptop.run, day, now);
const shown = (time: LocalTime | undefined): string | undefined => (time === undefined ? undefined : formatLocalTime(time));
const startOf = ({ blocks }: Schedule, id: string): string | undefined =>
  shown(blocks.find(({ block }) => block.id === id)?.projectedStart);
const inMinutes = (length: number | undefined): number | undefined => (length === undefined ? undefined : length / 60_000);

describe('a day that runs to plan', () => {
  const { blocks, drift, blockLeft, projectedEnd } = schedule(
    ran(['09:00', 'opening'], ['09:40', 'session-1', 'first']),
    momentAt('10:00'),
  );

  test('has no drift and ends when planned', () => {
    expect([inMinutes(drift), inMinutes(blockLeft), shown(projectedEnd)]).toEqual([0, 40, '16:40']);
  });

  test('knows what is done, now, next and later', () => {
    expect(blocks.slice(0, 5).map(({ status }) => status)).toEqual(['done', 'done', 'now', 'next', 'later']);
  });
});

describe('a block that began late', () => {
  const laptop = ran(['09:10', 'opening']);
  const at0920 = schedule(laptop, momentAt('09:20'));

  test('puts the day behind by as much', () => {
    expect(inMinutes(at0920.drift)).toBe(10);
  });

  test('moves what follows, but takes the slack before a pinned block', () => {
    expect(startOf(at0920, 'session-1')).toBe('09:50');
    expect(startOf(at0920, 'lunch')).toBe('12:55');
  });

  test('is over when its own length has passed, and pushes everything from then on', () => {
    const late = schedule(laptop, momentAt('10:05'));
    expect(inMinutes(late.blockLeft)).toBe(-15);
    expect(startOf(late, 'session-1')).toBe('10:05');
    expect(inMinutes(late.drift)).toBe(25);
  });
});

describe('a block that began early', () => {
  const early = schedule(ran(['08:50', 'opening']), momentAt('08:50'));

  test('puts the day ahead', () => {
    expect([inMinutes(early.drift), startOf(early, 'session-1')]).toEqual([-10, '09:30']);
  });

  test('never starts a pinned block before its time, and the day ends as planned', () => {
    expect([startOf(early, 'lunch'), shown(early.projectedEnd)]).toEqual(['12:45', '16:40']);
  });
});

test('a wall clock set forward by an hour moves when the day ends, not what is left', () => {
  const laptop = ran(['09:00', 'opening']);
  const honest = schedule(laptop, momentAt('09:10'));
  const moved = schedule(laptop, wallClockSet(momentAt('09:10'), minutes(60)));
  expect(moved.blockLeft).toBe(honest.blockLeft);
  expect([startOf(honest, 'session-1'), startOf(moved, 'session-1')]).toEqual(['09:40', '10:40']);
});

test('looking back at an earlier block does not put what follows into the past', () => {
  const laptop = ran(['09:00', 'opening'], ['09:40', 'session-1', 'first'], ['09:50', 'opening']);
  const { blocks } = schedule(laptop, momentAt('09:55'));
  const running = blocks.findIndex(({ status }) => status === 'now');
  for (const { block, projectedStart } of blocks.slice(running + 2))
    expect(projectedStart, block.id).toBeGreaterThanOrEqual(timeOfDay('09:55'));
});

test('a block that was left again after a minute is still to come: the day doesn’t end earlier by its length', () => {
  const laptop = ran(['09:00', 'opening'], ['09:40', 'session-1', 'first'], ['09:41', 'opening']);
  const { blocks, projectedEnd } = schedule(laptop, momentAt('09:41'));
  const [at, next] = blocks.slice(blocks.findIndex(({ status }) => status === 'now'));
  expect([at?.block.id, next?.block.id, next?.status, next?.actualStart]).toEqual(['opening', 'session-1', 'next', undefined]);
  expect([shown(next?.projectedStart), shown(next?.projectedEnd), shown(projectedEnd)]).toEqual(['09:41', '10:41', '16:41']);
});

test('a block that was held, though it was kept short, is done, wherever the day is now', () => {
  const laptop = ran(['09:00', 'opening'], ['09:40', 'session-1', 'first'], ['10:00', 'opening']);
  const { blocks } = schedule(laptop, momentAt('10:01'));
  expect(blocks.find(({ block }) => block.id === 'session-1')?.status).toBe('done');
});

test('a block that was played to its end out of turn is done, wherever the day is now', () => {
  const laptop = ran(['09:00', 'session-1', 'first'], ['09:58', 'opening']);
  const { blocks } = schedule(laptop, momentAt('09:59'));
  expect(blocks.find(({ block }) => block.id === 'session-1')?.status).toBe('done');
});

test('a break says when work goes on: at this pace, never before a pinned block', () => {
  const laptop = ran(['10:50', 'break-1']);
  expect(laptop.room().scene).toMatchObject({ kind: 'break', until: '11:10' });
  const lunch = ran(['12:50', 'lunch']);
  expect(lunch.room().scene).toMatchObject({ kind: 'break', until: '13:35' });
});

test('a break that lasts too long still says when the room was to be back', () => {
  const laptop = ran(['10:50', 'break-1']);
  laptop.now = momentAt('11:18');
  expect(laptop.room().scene).toMatchObject({ kind: 'break', until: '11:10' });
});

test('after the end of the day nothing runs and its blocks are done', () => {
  const laptop = ran(['09:00', 'opening']).does({ kind: 'end-day' });
  const { blocks, blockLeft, drift, projectedEnd } = schedule(laptop, momentAt('17:00'));
  expect([blockLeft, drift, projectedEnd]).toEqual([undefined, undefined, undefined]);
  expect(new Set(blocks.map(({ status }) => status))).toEqual(new Set(['done']));
});

test('clocks put back in the night between the days leave both days’ times as the wall showed them', () => {
  const laptop = Laptop.withTraining({ firstDay: '2026-10-24', secondDay: '2026-10-25' });
  laptop.now = momentAt('08:30', '2026-10-24', 120);
  laptop.does({ kind: 'start-day', day: 1 });
  laptop.now = momentAt('16:40', '2026-10-24', 120);
  laptop.does({ kind: 'end-day' });
  laptop.now = momentAt('08:45', '2026-10-25', 60);
  laptop.does({ kind: 'start-day', day: 2 });
  const now = momentAt('08:50', '2026-10-25', 60);
  expect(shown(schedule(laptop, now, 1).blocks[0]?.actualStart)).toBe('08:30');
  const second = schedule(laptop, now, 2);
  expect([shown(second.blocks[0]?.actualStart), inMinutes(second.drift), inMinutes(second.blockLeft)]).toEqual(['08:45', 0, 10]);
});
