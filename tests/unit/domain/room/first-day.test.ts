/** The first day in the room's own words: nothing of day 2, nothing that was answered, and never more than a column holds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayOf, firstDayScene } from '../../../../domain/room/first-day';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const added = (list: 'questions' | 'impressions' | 'agreement', text: string) =>
  ({ kind: 'add-line', list, text, block: null, confirmed: false }) as const;

test('holds what was noted on day 1 and is still open', () => {
  const laptop = Laptop.withTraining().does(
    { kind: 'start-day', day: 1 },
    added('questions', 'Who calls?'),
    added('questions', 'Which form?'),
    added('impressions', 'The barometer'),
  );
  const [first] = laptop.run.lists.added;
  if (!first) throw new Error('a question was added');
  laptop.does({ kind: 'answer-question', line: first.id, isAnswered: true, text: 'The school.', confirmed: false }, { kind: 'end-day' });
  laptop.does({ kind: 'start-day', day: 2 }, added('questions', 'And tomorrow?'));
  const { agreement, impressions, questions } = firstDayOf(laptop.run.lists, smallProgramme, 'en');
  expect(questions).toEqual(['Which form?']);
  expect(impressions).toEqual(['The barometer']);
  expect(agreement).toEqual(smallProgramme.agreement.map(({ en }) => en));
});

test('a wide screen shows lines for which a narrow one has no room', () => {
  const lists = { ...Laptop.withTraining().run.lists, added: [], words: {} };
  const texts = Array.from({ length: 7 }, (_, index) => `Twenty-two letters, ${index}.`);
  const added = texts.map((_, index) => ({ id: `q${index}`, list: 'impressions' as const, block: null, day: 1 as const }));
  const words = Object.fromEntries(texts.map((text, index) => [`q${index}`, text]));
  const { columns } = firstDayScene({ ...lists, added, words }, smallProgramme, 'en');
  expect(columns.find(({ name }) => name === 'impressions')).toEqual({ name: 'impressions', lines: texts, more: { narrow: 2, wide: 0 } });
});

test('is shown and taken away as a card, and says of each column how many lines had no room', () => {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
  const lines = fc.array(fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,9}$/u), { maxLength: 14 });
  fc.assert(
    fc.property(lines, (texts) => {
      const lists = {
        ...laptop.run.lists,
        added: texts.map((_, index) => ({ id: `q${index}`, list: 'questions' as const, block: null, day: 1 as const })),
        words: Object.fromEntries(texts.map((text, index) => [`q${index}`, text])),
      };
      const column = firstDayScene(lists, smallProgramme, 'en').columns.find(({ name }) => name === 'questions');
      expect([...(column?.lines ?? [])]).toEqual(texts.slice(0, column?.lines.length));
      expect((column?.lines.length ?? 0) + (column?.more.wide ?? 0)).toBe(texts.length);
      expect(column?.more.narrow).toBeGreaterThanOrEqual(column?.more.wide ?? 0);
      expect(column?.more.narrow).toBeLessThan(Math.max(1, texts.length));
      if (texts.length > 0) expect(column?.lines.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
  const card = { kind: 'show-card', card: { kind: 'first-day' } } as const;
  expect(laptop.does(card).room().scene.kind).toBe('first-day');
  expect(laptop.does(card).room().scene.kind).not.toBe('first-day');
});
