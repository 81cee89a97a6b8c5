import { expect, test } from 'vitest';
import { answersInOrder } from '../../../../renderer/ui/answers-in-order';

test('an answer is taken though the question was asked anew meanwhile, and an older one never replaces a newer', () => {
  const order = answersInOrder();
  const [first, second, third] = [order.ask(), order.ask(), order.ask()];
  expect(second()).toBe(true);
  expect(first()).toBe(false);
  expect(third()).toBe(true);
});

test('whoever is asked faster than he answers is heard nevertheless', () => {
  const order = answersInOrder();
  const taken = [];
  let before = order.ask();
  for (let round = 0; round < 5; round += 1) {
    const next = order.ask();
    taken.push(before());
    before = next;
  }
  expect(taken).toEqual([true, true, true, true, true]);
});

test('an answer about something else is dropped', () => {
  const order = answersInOrder();
  const about = order.ask();
  order.forget();
  const other = order.ask();
  expect([about(), other()]).toEqual([false, true]);
});
