/**
 * Days as people might live them: any edits before and while a day runs, slides forward and back, rescues, breaks, corrected and told
 * times, undo and redo, minutes going by. After each act the agenda still holds together.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { agendaDayOf, conflictsOf, timesOf } from '../../../../domain/agenda/agenda';
import { liveOf, offerOf } from '../../../../domain/agenda/rescue';
import { scheduleOf } from '../../../../domain/agenda/schedule';
import type { RescueWay } from '../../../../domain/agenda/schema';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { formatLocalTime, type LocalTime, localTimeSince, minutes } from '../../../../domain/kernel/time';
import { deckOf, refOf } from '../../../../domain/programme/deck';
import type { DayNumber } from '../../../../domain/programme/programme';
import type { TrainingCommand } from '../../../../domain/training/command';
import { momentAt, smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';
import { anyEdit } from './any-agenda';

vi.setConfig({ testTimeout: 60_000 });

const days: readonly DayNumber[] = [1, 2];

/** What a person may do next, as far as the laptop has come. */
type Act = (laptop: Laptop) => TrainingCommand | undefined;

const planOf = (laptop: Laptop, day: DayNumber): ReturnType<typeof agendaDayOf> => agendaDayOf(smallProgramme, laptop.state.agenda, day);
const blockOf = (laptop: Laptop, day: DayNumber, at: number): string => {
  const { rows } = planOf(laptop, day);
  return rows[at % rows.length]?.block ?? '';
};

const pick = fc.nat({ max: 40 });
const anyDayNumber = fc.constantFrom(...days);
const clockTime = fc.integer({ min: 8 * 60, max: 18 * 60 }).map((minute) => formatLocalTime((minute * 60_000) as LocalTime));

/** Each may be taken back by one undo. */
const undoableAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(anyDayNumber, anyEdit).map(
    ([day, { at, of }]): Act =>
      (laptop) => ({ kind: 'edit-agenda', day, edit: of(blockOf(laptop, day, at)) }),
  ),
  fc.tuple(anyDayNumber, pick, fc.option(pick)).map(
    ([day, at, to]): Act =>
      (laptop) => ({ kind: 'move-to-other-day', day, block: blockOf(laptop, day, at), at: to }),
  ),
  fc.tuple(fc.constantFrom<RescueWay>('push', 'trim', 'drop', 'give'), fc.integer({ min: -30, max: 60 })).map(
    ([way, count]): Act =>
      () => ({ kind: 'rescue', way, minutes: count }),
  ),
  fc.tuple(anyDayNumber, pick, clockTime, clockTime, fc.boolean()).map(
    ([day, at, started, ended, both]): Act =>
      (laptop) => {
        const block = blockOf(laptop, day, at);
        return { kind: 'correct-times', day, block, started, ended: both ? ended : '' };
      },
  ),
);
const otherAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>(() => ({ kind: 'next' })),
  fc.constant<Act>(() => ({ kind: 'back' })),
  pick.map(
    (at): Act =>
      ({ programme, run }) => {
        const deck = run.day === undefined ? [] : deckOf(programme, run.day);
        const chosen = deck[at % Math.max(1, deck.length)];
        return chosen && { kind: 'go-to', slide: refOf(chosen) };
      },
  ),
  fc.integer({ min: 1, max: 20 }).map(
    (count): Act =>
      () => ({ kind: 'break-now', minutes: count }),
  ),
  fc.constantFrom<Act>(
    () => ({ kind: 'undo', place: 'run', confirmed: true }),
    () => ({ kind: 'undo', place: 'prepare' }),
    () => ({ kind: 'redo', place: 'run', confirmed: true }),
    () => ({ kind: 'redo', place: 'prepare' }),
  ),
  anyDayNumber.map(
    (day): Act =>
      () => ({ kind: 'start-day', day }),
  ),
  fc.constant<Act>(() => ({ kind: 'end-day' })),
);
const step = fc.record({ waits: fc.nat({ max: 45 }), act: fc.oneof(undoableAct, otherAct) });
const steps = fc.array(step, { maxLength: 25 });

function started(): Laptop {
  const laptop = Laptop.withTraining();
  laptop.now = momentAt('08:25');
  return laptop.does({ kind: 'start-day', day: 1 });
}

/** Every block once, none over another, and what is pinned starts then or it is said that it can't. */
function holdsTogether(laptop: Laptop): void {
  const all = days.flatMap((day) => planOf(laptop, day).rows.map(({ block }) => block));
  expect(new Set(all).size).toBe(all.length);
  for (const day of days) {
    const plan = planOf(laptop, day);
    const timed = timesOf(plan);
    const told = new Set(conflictsOf(plan).map(({ block }) => block));
    const cameTo = timed.findLastIndex(({ row }) => laptop.run.blocks[row.block] !== undefined || row.began !== null);
    for (const [index, { row, start, end }] of timed.entries()) {
      expect(end).toBeGreaterThanOrEqual(start);
      if (index > 0) expect(start).toBeGreaterThanOrEqual(timed[index - 1]?.end ?? 0);
      if (index > cameTo && row.start !== null && row.start !== start) expect(told).toContain(row.block);
    }
  }
}

/** At this pace each block to come begins when the one before is over, or later, and never before the time at which it must start. */
function comesInOrder({ run, programme, now }: Laptop): void {
  if (run.day === undefined) return;
  const { blocks } = scheduleOf(programme, run, run.day, now);
  const at = blocks.findIndex(({ status }) => status === 'now');
  const begun = blocks.flatMap(({ block }) => run.blocks[block.id]?.started ?? []);
  const first = begun.toSorted((one, other) => one.instant - other.instant)[0];
  if (at < 0 || !first) return;
  let free = localTimeSince(first, now);
  for (const { block, actualStart, projectedStart, projectedEnd } of blocks.slice(at)) {
    expect(projectedEnd).toBeGreaterThanOrEqual(projectedStart);
    if (actualStart !== undefined) {
      free = Math.max(free, projectedEnd) as LocalTime;
      continue;
    }
    expect(projectedStart).toBeGreaterThanOrEqual(free);
    if (block.pinnedAt !== undefined) expect(projectedStart).toBeGreaterThanOrEqual(block.pinnedAt);
    free = projectedEnd;
  }
}

test('blocks never overlap, and pins hold or a conflict says that they don’t, whatever is done', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const laptop = started();
      for (const { waits, act } of all) {
        laptop.wait(minutes(waits));
        const command = act(laptop);
        if (command) laptop.ask(command);
        holdsTogether(laptop);
        comesInOrder(laptop);
      }
    }),
    { numRuns: 150 },
  );
});

test('every act is taken back by one undo to exactly the state before, wherever a day has come to', () => {
  let taken = 0;
  fc.assert(
    fc.property(steps, undoableAct, fc.boolean(), (all, act, restarts) => {
      const laptop = started();
      for (const { waits, act: earlier } of all) {
        laptop.wait(minutes(waits));
        const command = earlier(laptop);
        if (command) laptop.ask(command);
      }
      const before = laptop.state;
      const command = act(laptop);
      const answer = command && laptop.ask(command);
      if (!command || !answer || isRefusal(answer) || answer.length === 0) return;
      const place = command.kind === 'edit-agenda' || command.kind === 'move-to-other-day' ? 'prepare' : 'run';
      if (restarts) laptop.restarted();
      laptop.does({ kind: 'undo', place });
      expect(laptop.state).toEqual(before);
      taken += 1;
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(50);
});

test('a break is taken back to the agenda and the slide before it', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const laptop = started();
      for (const { waits, act } of all) {
        laptop.wait(minutes(waits));
        const command = act(laptop);
        if (command) laptop.ask(command);
      }
      const { agenda, run } = laptop.state;
      const answer = laptop.ask({ kind: 'break-now', minutes: 10 });
      /* Asked for twice at once, it is one break. */
      if (isRefusal(answer) || answer.length === 0) return;
      laptop.does({ kind: 'undo', place: 'run' });
      expect([laptop.state.agenda, laptop.run.slide]).toEqual([agenda, run.slide]);
    }),
    { numRuns: 100 },
  );
});

test('a rescue conserves the minutes: the day gets shorter by what was won, and by nothing else', () => {
  let rescued = 0;
  fc.assert(
    fc.property(steps, fc.constantFrom<RescueWay>('push', 'trim', 'drop', 'give'), fc.integer({ min: -30, max: 60 }), (all, way, toWin) => {
      const laptop = started();
      for (const { waits, act } of all) {
        laptop.wait(minutes(waits));
        const command = act(laptop);
        if (command) laptop.ask(command);
      }
      const { day } = laptop.run;
      if (day === undefined) return;
      const live = liveOf(scheduleOf(laptop.programme, laptop.run, day, laptop.now));
      if (!live) return;
      const sum = (plan: ReturnType<typeof agendaDayOf>): number => plan.rows.reduce((whole, row) => whole + row.minutes, 0);
      const asItIs = sum(offerOf('push', planOf(laptop, day), live, 0).day);
      const { won } = offerOf(way, planOf(laptop, day), live, toWin);
      if (isRefusal(laptop.ask({ kind: 'rescue', way, minutes: toWin }))) return;
      expect(sum(planOf(laptop, day))).toBe(asItIs - won);
      rescued += 1;
    }),
    { numRuns: 300 },
  );
  expect(rescued).toBeGreaterThan(30);
});
