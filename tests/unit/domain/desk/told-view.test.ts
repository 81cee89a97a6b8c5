/** Whatever is lost or late on the way, the desk ends with the view that main has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeskView } from '../../../../domain/desk/desk-view';
import { type ToldView, ViewHearer, ViewTeller, type WholeView } from '../../../../domain/desk/told-view';

/** What is in it doesn't matter here. */
const viewOf = (rows: readonly number[]): DeskView => ({ rows: rows.map((id) => ({ id })) }) as unknown as DeskView;

function desk(first: readonly number[]) {
  let now = viewOf(first);
  let asked = 0;
  const waiting: (() => void)[] = [];
  const teller = new ViewTeller();
  const shown: DeskView[] = [];
  const whole = (): WholeView => structuredClone(teller.whole(now));
  const ask = (): Promise<WholeView> => {
    asked += 1;
    const answer = whole();
    return new Promise((done) => waiting.push(() => done(answer)));
  };
  const hearer = new ViewHearer(whole(), ask, (view) => shown.push(view));
  return {
    tell: (rows: readonly number[]): ToldView => {
      now = viewOf(rows);
      return structuredClone(teller.tell(now));
    },
    hear: (told: ToldView) => void hearer.hear(told),
    answer: async (): Promise<void> => {
      for (const done of waiting.splice(0)) done();
      await new Promise(setImmediate);
    },
    shown: () => shown.at(-1),
    times: () => shown.length,
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

test('where nothing is another it is shown all the same, as whoever waits for it expects', () => {
  const { tell, hear, shown, times } = desk([1]);
  hear(tell([1]));
  const before = times();
  hear(tell([1]));
  expect([shown(), times()]).toEqual([viewOf([1]), before + 1]);
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
      const late: ToldView[] = [];
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
