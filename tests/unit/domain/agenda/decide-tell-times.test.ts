/** “We did it from 9:10 to 9:40”: times of a block whose slides nobody showed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAtOnce } from '../../../../domain/agenda/block-times';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { formatLocalTime, minutes } from '../../../../domain/kernel/time';
import { trainingView } from '../../../../domain/training/view';
import { readDomainEvent } from '../../../../main/store/event-schema';
import { momentAt, type timeOfDay } from '../../builders';
import { Laptop } from '../training/laptop';

/** Registration from 8:30 to 9:05, then session 1 until 10:30: nobody showed the opening. Session 2 runs since 10:30; it is 10:45. */
function pastOpening(): Laptop {
  const laptop = Laptop.withTraining();
  laptop.now = momentAt('08:30');
  laptop.does({ kind: 'start-day', day: 1 });
  laptop.now = momentAt('09:05');
  laptop.does({ kind: 'go-to', slide: { block: 'session-1', slide: 'first' } });
  laptop.now = momentAt('10:30');
  laptop.does({ kind: 'go-to', slide: { block: 'session-2', slide: 'before' } });
  return laptop.wait(minutes(15));
}

const tells = (laptop: Laptop, block: string, started: string, ended: string): string | undefined => {
  const answer = laptop.ask({ kind: 'correct-times', day: 1, block, started, ended });
  return isRefusal(answer) ? answer.refused : undefined;
};
const timesOf = (laptop: Laptop, block: string): readonly (string | undefined)[] => {
  const view = trainingView(laptop.context()).agenda[0].blocks.find(({ id }) => id === block);
  return [view?.actual, view?.actualEnd];
};

describe('a block that nobody entered', () => {
  test('is told from when to when, and its neighbour gives way', () => {
    const laptop = pastOpening();
    expect(tells(laptop, 'opening', '9:05', '9:40')).toBeUndefined();
    expect([timesOf(laptop, 'registration'), timesOf(laptop, 'opening'), timesOf(laptop, 'session-1')]).toEqual([
      ['08:30', '09:05'],
      ['09:05', '09:40'],
      ['09:40', '10:30'],
    ]);
    expect(Object.keys(laptop.run.blocks)).toEqual(['registration', 'opening', 'session-1', 'session-2']);
  });

  test('takes the beginning of what runs, which has the more time left for it', () => {
    const laptop = pastOpening();
    expect(tells(laptop, 'break-1', '10:30', '10:40')).toBeUndefined();
    expect(timesOf(laptop, 'session-2')).toEqual(['10:40', undefined]);
  });

  test('is as it was after one undo, and stays told after a restart', () => {
    const laptop = pastOpening();
    const { run } = laptop.state;
    tells(laptop, 'opening', '9:05', '9:40');
    expect(timesOf(laptop.restarted(), 'opening')).toEqual(['09:05', '09:40']);
    laptop.does({ kind: 'undo', place: 'run' });
    expect(laptop.run).toEqual(run);
  });

  test('may be told after the day, whatever the date is then', () => {
    const laptop = pastOpening().does({ kind: 'end-day' });
    laptop.now = momentAt('19:00', '2026-11-26');
    expect(tells(laptop, 'opening', '9:05', '9:40')).toBeUndefined();
    expect(timesOf(laptop, 'opening')).toEqual(['09:05', '09:40']);
  });

  test.each([
    ['opening', '9:10', '', 'both-times-needed'],
    ['opening', '', '9:40', 'both-times-needed'],
    ['opening', '9:40', '9:10', 'end-before-start'],
    ['opening', '9:10', 'ten', 'no-such-time'],
    ['opening', '9:20', '9:40', 'told-times-overlap'],
    ['break-1', '10:40', '10:50', 'times-in-future'],
    ['lunch', '9:10', '9:40', 'block-not-begun'],
    ['nowhere', '9:10', '9:40', 'block-not-begun'],
  ])('(%s from “%s” to “%s”) is refused: %s', (block, started, ended, why) => {
    const laptop = pastOpening();
    const { run } = laptop;
    expect(tells(laptop, block, started, ended)).toBe(why);
    expect(laptop.run).toEqual(run);
  });

  test('never runs at once with another one, whatever is told', () => {
    const time = fc
      .integer({ min: 8 * 60, max: 11 * 60 })
      .map((minute) => formatLocalTime((minute * 60_000) as ReturnType<typeof timeOfDay>));
    fc.assert(
      fc.property(fc.constantFrom('opening', 'break-1', 'session-1'), time, time, (block, started, ended) => {
        const laptop = pastOpening();
        laptop.ask({ kind: 'correct-times', day: 1, block, started, ended });
        laptop.ask({ kind: 'correct-times', day: 1, block: 'opening', started, ended });
        const all = Object.values(laptop.run.blocks);
        for (const [index, one] of all.entries()) {
          for (const other of all.slice(index + 1)) expect(runAtOnce(one, other, laptop.now)).toBe(false);
        }
      }),
    );
  });

  test('is believed when it is read again from a log', () => {
    const laptop = pastOpening();
    tells(laptop, 'opening', '9:05', '9:40');
    const last = laptop.training.events.at(-1);
    const line: unknown = JSON.parse(JSON.stringify({ type: last?.type, body: last?.body }));
    expect(readDomainEvent(line)).toEqual({ happening: line });
  });
});
