import { expect, test } from 'vitest';
import { once } from '../../../../renderer/ui/once';

test('of a double click the first counts; a later click and a key count again', () => {
  let done = 0;
  const click = once(() => {
    done += 1;
  });
  for (const detail of [1, 2, 3]) click({ detail });
  expect(done).toBe(1);
  click({ detail: 1 });
  click({ detail: 0 });
  expect(done).toBe(3);
});
