/** What people say of themselves on the sheet of a test: asked, typed, shown and counted beside its questions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerSet, noAnswers, withSheet } from '../../../../domain/forms/answer-set';
import { lineOf, readLine } from '../../../../domain/forms/fast-entry';
import { type Collection, closedItems, type Forms } from '../../../../domain/forms/form';
import { formView } from '../../../../domain/forms/question';
import { type ConfidenceResult, changeOf, formResults, resultsOf, signedAverage } from '../../../../domain/forms/results';
import { comparePasses } from '../../../../domain/forms/second-pass';
import { meanBars } from '../../../../domain/forms/stacked-bar';
import { formsWithConfidence, smallForms } from '../../builders';

/** Answers of one person, before and after; `undefined`: left empty. */
type Said = readonly [before: string | undefined, after: string | undefined];

const answersOf = (c1: string | undefined): Readonly<Record<string, string>> => (c1 === undefined ? {} : { c1 });
const codeOf = (person: number): string => `MA${String(person + 1).padStart(2, '0')}`;

function setsOf(said: readonly Said[]): ReadonlyMap<Collection, AnswerSet> {
  const set = (name: string, when: 0 | 1): AnswerSet =>
    said
      .map((each, person) => ({ id: `${name}${person}`, code: codeOf(person), answers: answersOf(each[when]) }))
      .reduce(withSheet, noAnswers);
  return new Map([
    ['test-d1am', set('b', 0)],
    ['test-d2pm', set('a', 1)],
  ]);
}

const first = ({ confidence }: { readonly confidence: readonly ConfidenceResult[] }): ConfidenceResult => {
  const [result] = confidence;
  if (!result) throw new Error('Nothing is asked');
  return result;
};
const confidenceIn = (said: readonly Said[], forms: Forms = formsWithConfidence): ConfidenceResult =>
  first(formResults(forms, setsOf(said)));

const value = fc.constantFrom('1', '2', '3', '4', '5');
const anySaid = fc.tuple(fc.option(fc.oneof(value, fc.constant('0')), { nil: undefined }), fc.option(value, { nil: undefined }));
const judgedTwice = (said: readonly Said[]) =>
  said.flatMap(([before, after]) => (before !== undefined && before !== '0' && after !== undefined ? [[+before, +after] as const] : []));

describe('the sheet', () => {
  test('has the statements after the questions, numbered on, under their own heading and on the scale of the evaluation', () => {
    const { questions } = formView(formsWithConfidence, 'test-d1am');
    expect(questions.map(({ kind, number, part }) => [kind, number, part?.en])).toEqual([
      ['options', 1, undefined],
      ['options', 2, undefined],
      ['scale', 3, 'About yourself'],
      ['scale', 4, 'About yourself'],
    ]);
    expect(questions[2]).toMatchObject({ least: { en: 'not at all' }, cannotJudge: { value: '0' } });
  });

  test('is typed with letters and digits, and what is wrong is said at its place', () => {
    const closed = closedItems(formsWithConfidence, 'test-d1am');
    expect(readLine('ma07 ac 50', closed, true)).toMatchObject({
      code: 'MA07',
      answers: { t1: 'x', t2: 'z', c1: '5', c2: '0' },
      missing: 0,
    });
    expect(readLine('ma07 ac 6', closed, true).problem).toMatchObject({ kind: 'not-an-answer', number: 3, typed: '6' });
  });

  test('is read as it is written to be corrected, with a code and without, however its signs are set', () => {
    const closed = closedItems(formsWithConfidence, 'test-d1am');
    const anyAnswers = fc.record(
      { t1: fc.constantFrom('x', 'y', 'z'), t2: fc.constantFrom('x', 'y', 'z'), c1: value, c2: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('', 'MA07', 'AB12'), fc.boolean(), (answers, code, isTight) => {
        const line = lineOf(code, answers, closed);
        const read = readLine(isTight ? line.replaceAll(' ', '') : line, closed, true);
        expect(read).toMatchObject({ code, answers, problem: undefined, missing: 0 });
      }),
    );
  });

  test('is compared in a second pass with all that is on it', () => {
    const closed = closedItems(formsWithConfidence, 'test-d1am');
    const kept = { id: 'a', code: 'MA07', answers: { t1: 'x', t2: 'x', c1: '2', c2: '3' } };
    const { differing } = comparePasses([kept], [{ code: 'MA07', answers: { ...kept.answers, c2: '4' } }], closed);
    expect(differing.flatMap(({ questions }) => questions)).toEqual([{ number: 4, id: 'c2' }]);
  });
});

describe('the change', () => {
  test('is that of the same people: who judged it once, or could not, is left out', () => {
    const result = confidenceIn([
      ['1', '4'],
      ['2', '4'],
      ['2', '3'],
      ['3', '5'],
      ['2', '4'],
      ['0', '1'],
      ['5', undefined],
      [undefined, '1'],
    ]);
    expect(result).toMatchObject({ number: 3, pairs: 5, before: { mean: 2 }, after: { mean: 4 } });
    expect(result.before?.counts.map(({ count }) => count)).toEqual([1, 3, 1, 0, 0]);
    expect(changeOf(result)).toBe(2);
  });

  test('is the mean of everybody’s change, whoever comes first', () => {
    fc.assert(
      fc.property(fc.array(anySaid, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (said, dice) => {
        const changes = judgedTwice(said).map(([before, after]) => after - before);
        const result = confidenceIn(said);
        if (changes.length < 5) {
          expect(result).toMatchObject({ pairs: 0, before: undefined, after: undefined });
          expect(changeOf(result)).toBeUndefined();
          return;
        }
        expect(result.pairs).toBe(changes.length);
        expect(changeOf(result)).toBeCloseTo(changes.reduce((sum, each) => sum + each, 0) / changes.length, 9);
        const shuffled = said.map((each) => ({ each, at: dice.next().value })).toSorted((one, other) => one.at - other.at);
        expect(confidenceIn(shuffled.map(({ each }) => each))).toEqual(result);
      }),
    );
  });

  test('is shown of enough pairs alone, and of several trainings no difference stands on fewer than five', () => {
    const trainings = fc.array(fc.array(anySaid, { maxLength: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(trainings, (all) => {
        const pooled = first(
          resultsOf(
            formsWithConfidence,
            all.map((said) => ({ forms: formsWithConfidence, sets: setsOf(said) })),
          ),
        );
        const sizes = all.map((said) => judgedTwice(said).length);
        expect(all.map((said) => confidenceIn(said).pairs)).toEqual(sizes.map((size) => (size >= 5 ? size : 0)));
        const left = pooled.pairs - sizes.filter((size) => size >= 5).reduce((sum, size) => sum + size, 0);
        expect({ left, isSafe: left === 0 || left >= 5 }).toMatchObject({ isSafe: true });
        expect(pooled.before === undefined).toBe(pooled.pairs === 0);
      }),
    );
  });

  test('counts trainings that asked the same on the same scale, and nothing of those that did not ask', () => {
    const six = Array.from({ length: 6 }, (): Said => ['2', '4']);
    const { evaluation } = formsWithConfidence;
    const toSeven = { ...formsWithConfidence, evaluation: { ...evaluation, scale: { ...evaluation.scale, most: 7 } } };
    const { confidence } = resultsOf(
      formsWithConfidence,
      [formsWithConfidence, formsWithConfidence, toSeven, smallForms].map((forms) => ({ forms, sets: setsOf(six) })),
    );
    expect(confidence.map(({ pairs, trainings }) => [pairs, trainings])).toEqual([
      [12, 2],
      [0, 0],
    ]);
    expect(formResults(smallForms, setsOf(six)).confidence).toEqual([]);
  });

  test('is written with its sign, and nothing has none', () => {
    expect([1.44, -0.26, 0.04, -0.04].map((change) => signedAverage(change, 'sr-Latn'))).toEqual(['+1,4', '−0,3', '0,0', '0,0']);
  });

  test('is drawn on the scale: its least has no length, its most is the whole', () => {
    const result = confidenceIn(Array.from({ length: 5 }, (): Said => ['1', '5']));
    expect(meanBars(result, formsWithConfidence.evaluation.scale).map((bar) => bar.map(({ to }) => to))).toEqual([[], [1]]);
  });
});
