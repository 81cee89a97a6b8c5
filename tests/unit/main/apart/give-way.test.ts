import { expect, test } from 'vitest';
import { giveWay } from '../../../../main/apart/give-way';

/** A process of a usual user: it may fall behind, and never come forward. */
function usual(from: number) {
  let now = from;
  const set = (priority: number): void => {
    if (priority < now) throw new Error('EACCES');
    now = priority;
  };
  return { get: () => now, set };
}

test('a process gives way to what the room sees', () => {
  const given = usual(0);
  giveWay(given);
  expect(given.get()).toBeGreaterThan(0);
});

test('one that was started further behind stays there, and lives', () => {
  const given = usual(19);
  giveWay(given);
  expect(given.get()).toBe(19);
});

test('one that may not fall behind does its work all the same', () => {
  const refused = (): never => {
    throw new Error('EPERM');
  };
  expect(() => giveWay({ get: () => 0, set: refused })).not.toThrow();
});
