/** Whatever is lost or late on the way, the desk ends with the view that main has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeskView } from '../../../../domain/desk/desk-view';
import { ViewPublisher, ViewSubscriber, type ViewUpdate, type WholeView } from '../../../../domain/desk/view-updates';

/** What is in it doesn't matter here. */
const viewOf = (rows: readonly number[]): DeskView => ({ rows: rows.map((id) => ({ id })) }) as unknown as DeskView;

const rowsOf = (view: DeskView | undefined): readonly unknown[] => (view as unknown as { readonly rows: readonly unknown[] }).rows;

function desk(first: readonly number[]) {
  let now = viewOf(first);
  let asked = 0;
  const waiting: (() => void)[] = [];
  const publisher = new ViewPublisher();
  const shown: DeskView[] = [];
  const editions: number[] = [];
  const whole = (): WholeView => structuredClone(publisher.whole(now));
  const ask = (): Promise<WholeView> => {
    asked += 1;
    const answer = whole();
    return new Promise((done) => waiting.push(() => done(answer)));
  };
  const subscriber = new ViewSubscriber(whole(), ask, ({ view, edition }) => {
    shown.push(view);
    editions.push(edition);
  });
  return {
    tell: (rows: readonly number[]): ViewUpdate => {
      now = viewOf(rows);
      return structuredClone(publisher.publish(now));
    },
    hear: (told: ViewUpdate) => void subscriber.receive(told),
    answer: async (): Promise<void> => {
      for (const done of waiting.splice(0)) done();
      await new Promise(setImmediate);
    },
    shown: () => shown.at(-1),
    editions: () => editions,
    now: () => now,
    asked: () => asked,
    isWaited: () => waiting.length > 0,
  };
}

test('each change is told alone', () => {
  const { tell, hear, shown, now, asked } = desk([1, 2, 3]);
  hear(tell([1, 2, 4]));
  const told = tell([1, 5, 4]);
  expect(told.patch).toEqual({ fields: { rows: { fields: { 1: { fields: { id: { to: 5 } } } } } } });
  hear(told);
  expect([shown(), asked()]).toEqual([now(), 0]);
});

test('where nothing is another it is another edition all the same, of the very same view', () => {
  const { tell, hear, shown, editions } = desk([1, 2]);
  hear(tell([1, 2]));
  const before = shown();
  hear(tell([1, 2]));
  expect(shown()).toBe(before);
  expect(new Set(editions()).size).toBe(editions().length);
});

test('what stayed in the view is the same object as before', () => {
  const { tell, hear, shown } = desk([1, 2]);
  hear(tell([1, 3]));
  const before = rowsOf(shown());
  hear(tell([1, 4]));
  expect(rowsOf(shown())[0]).toBe(before[0]);
  expect(rowsOf(shown())[1]).not.toBe(before[1]);
});

test('what was lost or came late is asked for, and in the end the desk has what main has', async () => {
  const step = fc.record({
    rows: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }),
    fate: fc.constantFrom('heard', 'heard', 'lost', 'late'),
    answers: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { tell, hear, answer, shown, now, isWaited } = desk([]);
      const late: ViewUpdate[] = [];
      for (const { rows, fate, answers } of steps) {
        const told = tell(rows);
        if (fate === 'heard') hear(told);
        if (fate === 'late') late.push(told);
        if (answers) await answer();
      }
      for (const told of late) hear(told);
      hear(tell([9]));
      while (isWaited()) await answer();
      expect(shown()).toEqual(now());
    }),
  );
});
