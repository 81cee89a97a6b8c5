/** The test of the shipped programme: whoever doesn't know must not find the right answer by its length, its place or its words. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { TestQuestion } from '../../../../domain/forms/form';
import { fold } from '../../../../domain/kernel/cyrillic';
import { knownProgramme } from '../../../../main/content/known-programmes';

const { forms, quiz } = await knownProgramme(resolve('content/prevention-of-trafficking'));
const { questions } = forms.test;
const kinds = ['en', 'sr'] as const;

const lengthsOf = ({ options }: TestQuestion, language: (typeof kinds)[number]): readonly number[] =>
  options.map(({ text }) => [...text[language]].length);
const placeOf = ({ options, key }: TestQuestion): number => options.findIndex(({ id }) => id === key);
const lengthOfKey = (question: TestQuestion, language: (typeof kinds)[number]): number =>
  lengthsOf(question, language)[placeOf(question)] ?? 0;

/** A question of which the right answer alone is the longest, or the shortest. */
const standsOut = (question: TestQuestion, language: (typeof kinds)[number], most: typeof Math.max): boolean => {
  const others = lengthsOf(question, language).filter((_, index) => index !== placeOf(question));
  const right = lengthOfKey(question, language);
  return most(right, ...others) === right && !others.includes(right);
};
/** A guess by it would be right as often as any other, of so many questions. */
const chance = questions.reduce((sum, { options }) => sum + 1 / options.length, 0);

test('it has ten questions, so that scores before and after can be compared with those of other trainings', () => {
  expect(questions.map(({ id }) => id)).toEqual(['t11', 't12', 't13', 't14', 't15', 't21', 't17', 't18', 't19', 't20']);
});

test.each(kinds)('options of a question are of like length: %s', (language) => {
  for (const question of questions) {
    const lengths = lengthsOf(question, language);
    expect(Math.min(...lengths) / Math.max(...lengths), `${question.id}: ${lengths.join(' ')}`).toBeGreaterThan(0.7);
  }
});

test.each(kinds)('the right one is neither the longest nor the shortest more often than chance has it: %s', (language) => {
  for (const most of [Math.max, Math.min]) {
    const found = questions.filter((question) => standsOut(question, language, most)).map(({ id }) => id);
    expect(found.length, found.join(' ')).toBeLessThanOrEqual(chance);
  }
});

test('right answers are spread evenly over the letters', () => {
  const places = questions.map(placeOf);
  const counts = [0, 1, 2, 3].map((place) => places.filter((each) => each === place).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
});

test('no option gives itself away by a word that is hardly ever true', () => {
  const givesAway = /\b(?:always|never|all|everybody|nobody|only|uvek|nikad|nikada|svi|sve|sva|niko|samo|isključivo)\b/iu;
  const found = questions.flatMap(({ id, options }) =>
    options.flatMap(({ text }) =>
      kinds
        .map((language) => text[language])
        .filter((words) => givesAway.test(words))
        .map((words) => `${id}: ${words}`),
    ),
  );
  expect(found).toEqual([]);
});

test('what the quiz asks and answers aloud in the morning is no question of the test', () => {
  const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/\p{L}{5,}/gu) ?? []);
  const asked = ({ text, options, key }: Pick<TestQuestion, 'text' | 'options' | 'key'>, language: (typeof kinds)[number]) =>
    wordsOf(`${text[language]} ${options.find(({ id }) => id === key)?.text[language] ?? ''}`);
  for (const language of kinds) {
    for (const played of quiz) {
      for (const question of questions) {
        const [one, other] = [asked(played, language), asked(question, language)];
        const shared = [...one].filter((word) => other.has(word));
        expect(shared.length / Math.max(one.size, other.size), `${played.id} ${question.id}: ${shared.join(' ')}`).toBeLessThan(0.5);
      }
    }
  }
});
