/** What a journey asks of main is done once, however often its answer gets lost. */
import { expect, test } from 'vitest';
import { keepAnswersOf } from '../../scripts/answers-of-main.mjs';

type Asked = Parameters<typeof keepAnswersOf>[0];

const lost = new Error('electronApplication.evaluate: Resulting promise was garbage collected.');

/** An app whose main process does what it is asked and then drops its first answers; so does its one window. */
function forgetful(times: number, subject: unknown) {
  const evaluate = (left: { count: number }) => async (task: (subject: unknown, given: unknown) => unknown, given: unknown) => {
    const answer = await task(subject, given);
    if (left.count === 0) return answer;
    left.count -= 1;
    throw lost;
  };
  return keepAnswersOf({
    evaluate: evaluate({ count: times }),
    browserWindow: async () => ({ evaluate: evaluate({ count: times }) }),
  } as unknown as Asked);
}

test('an answer that got lost is asked for again, and what was asked is done once', async () => {
  const counter = { count: 0 };
  const app = forgetful(3, counter);
  const addOne = (subject: unknown, by: number): number => {
    const counted = subject as typeof counter;
    counted.count += by;
    return counted.count;
  };
  expect(await app.evaluate(addOne, 5)).toBe(5);
  expect(await app.evaluate(addOne, 2)).toBe(7);
  const window = await app.browserWindow({} as never);
  expect(await window.evaluate(addOne as never, 1)).toBe(8);
  expect(counter.count).toBe(8);
});

test('what takes its time is waited for, and done once as well', async () => {
  const counter = { count: 0 };
  const slow = async (subject: unknown): Promise<number> => {
    const counted = subject as typeof counter;
    counted.count += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return counted.count;
  };
  expect(await forgetful(2, counter).evaluate(slow)).toBe(1);
});

test('what fails in main fails here, at once', async () => {
  const fail = (): never => {
    throw new Error('There is no window.');
  };
  await expect(forgetful(0, undefined).evaluate(fail)).rejects.toThrow('There is no window.');
});
