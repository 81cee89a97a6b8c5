import { readFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { inTurns, othersTurn } from '../../../main/in-turns';

afterEach(() => {
  vi.restoreAllMocks();
});

test('what was worked through comes in its order', async () => {
  expect(await inTurns([], String)).toEqual([]);
  expect(await inTurns([3, 1, 2], String)).toEqual(['3', '1', '2']);
});

test('a timer that is due comes before whoever lets others have their turn, also when the disk just answered', async () => {
  await readFile(import.meta.filename);
  let isHeard = false;
  setTimeout(() => {
    isHeard = true;
  }, 1);
  for (const from = performance.now(); performance.now() - from < 5; ) expect(isHeard).toBe(false);
  await othersTurn();
  expect(isHeard).toBe(true);
});

test('whoever waits has a turn before all is done, and what rejects is told', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let done = 0;
  let seen = 0;
  const waiting = turn().then(() => {
    seen = done;
  });
  const made = inTurns([3, 3, 3, 3], (cost) => {
    now += cost;
    done += 1;
    return done;
  });
  expect(done).toBe(2);
  await waiting;
  expect(seen).toBeLessThan(4);
  expect(await made).toEqual([1, 2, 3, 4]);
  await expect(
    inTurns([1], () => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
});
