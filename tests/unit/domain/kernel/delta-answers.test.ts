/** Whatever was asked when, and however answers overlap, whoever asks ends with the answer that there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Delta, DeltaAnswers, type NumberedAnswer, withDelta } from '../../../../domain/kernel/delta-answers';

interface Answer {
  readonly pictures: Readonly<Record<string, { readonly of: number }>>;
}

const answerOf = (pictures: readonly number[]): Answer => ({
  pictures: Object.fromEntries(pictures.map((of, index) => [`${of} ${index % 2}`, { of }])),
});

test('only what became another is told, and what stayed is the same object', () => {
  const answers = new DeltaAnswers<Answer>();
  const first = withDelta<Answer>(undefined, answers.deltaFrom(0, answerOf([1, 2])));
  const told = answers.deltaFrom(first?.number ?? 0, answerOf([1, 3, 3]));
  expect(JSON.stringify(told)).not.toContain('"1 0"');
  const second = withDelta(first, told);
  expect(second?.answer).toEqual(answerOf([1, 3, 3]));
  expect(second?.answer.pictures['1 0']).toBe(first?.answer.pictures['1 0']);
  expect(withDelta(second, answers.deltaFrom(second?.number ?? 0, answerOf([1, 3, 3])))).toBe(second);
});

test('questions that overlap, and a window that forgot all, get the right answer', () => {
  const step = fc.record({
    now: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 }),
    fate: fc.constantFrom('ask', 'hear', 'forget'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const answers = new DeltaAnswers<Answer>();
      const onTheWay: { readonly before: NumberedAnswer<Answer> | undefined; readonly told: Delta }[] = [];
      let known: NumberedAnswer<Answer> | undefined;
      let asked: Answer | undefined;
      const ask = (now: readonly number[]): void => {
        asked = answerOf(now);
        onTheWay.push({ before: known, told: structuredClone(answers.deltaFrom(known?.number ?? 0, asked)) });
      };
      const hear = (): void => {
        const next = onTheWay.shift();
        if (next) known = withDelta(next.before, next.told);
      };
      for (const { now, fate } of [...steps, { now: [2, 1], fate: 'ask' }]) {
        if (fate === 'ask') ask(now);
        else if (fate === 'hear') hear();
        else known = undefined;
      }
      while (onTheWay.length > 0) hear();
      expect(known?.answer).toEqual(asked);
    }),
  );
});
