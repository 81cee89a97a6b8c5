import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerSet, type AnswerSheet, noAnswers, quoted, withSheet } from '../../../../domain/forms/answer-set';
import type { Collection } from '../../../../domain/forms/form';
import { formResults, gainOf } from '../../../../domain/forms/results';
import { smallForms } from '../../builders';

const setOf = (sheets: readonly Omit<AnswerSheet, 'id'>[]): AnswerSet =>
  sheets.map((sheet, index) => ({ ...sheet, id: `s${index}` })).reduce(withSheet, noAnswers);
const resultsOf = (sets: Partial<Record<Collection, AnswerSet>>) =>
  formResults(smallForms, new Map(Object.entries(sets) as [Collection, AnswerSet][]));
const sheet = (answers: AnswerSheet['answers'], code = ''): Omit<AnswerSheet, 'id'> => ({ code, answers });
const times = (count: number, answers: AnswerSheet['answers'], code = '') => Array.from({ length: count }, () => sheet(answers, code));

describe('a test', () => {
  test('has the share of right answers before and after, and what was gained; empty is not right', () => {
    const before = setOf([...times(2, { t1: 'x' }), ...times(3, { t1: 'y' })]);
    const after = setOf([...times(4, { t1: 'x' }), ...times(1, {})]);
    const [first] = resultsOf({ 'test-d1am': before, 'test-d2pm': after }).questions;
    expect(first).toMatchObject({ before: { count: 2, of: 5 }, after: { count: 4, of: 5 } });
    expect(first && gainOf(first)).toBe(40);
  });

  test('has a gain that is not one of rounding: from a third to two thirds are 33 points, though 33% and 67% stand beside it', () => {
    const before = setOf([...times(2, { t1: 'x' }), ...times(4, { t1: 'y' })]);
    const after = setOf([...times(4, { t1: 'x' }), ...times(2, { t1: 'y' })]);
    const gain = (first: typeof before, second: typeof before): number | undefined =>
      resultsOf({ 'test-d1am': first, 'test-d2pm': second }).questions.map(gainOf)[0];
    expect([gain(before, after), gain(after, before), gain(before, before)]).toEqual([33, -33, 0]);
  });

  test('shows nothing of four sheets', () => {
    const { questions, paired } = resultsOf({ 'test-d1am': setOf(times(4, { t1: 'x' })), 'test-d2pm': setOf(times(9, { t1: 'x' })) });
    expect(questions.map(({ before }) => before)).toEqual([undefined, undefined]);
    expect(questions.map(gainOf)).toEqual([undefined, undefined]);
    expect(paired.scores).toBeUndefined();
  });

  test('has the gain of pairs, with their number, when there are enough', () => {
    const codes = ['MA01', 'MA02', 'MA03', 'MA04', 'MA05'];
    const before = setOf([...codes.map((code) => ({ code, answers: { t1: 'x' } })), ...times(1, {}, 'SN01')]);
    const after = setOf(codes.map((code) => sheet(code === 'MA01' ? {} : { t1: 'x', t2: 'x' }, code)));
    expect(resultsOf({ 'test-d1am': before, 'test-d2pm': after }).paired).toEqual({
      pairs: 5,
      unpaired: 1,
      collisions: 0,
      scores: { before: 1, after: 1.6 },
      moved: { better: 4, same: 0, worse: 1 },
    });
  });
});

describe('an evaluation', () => {
  test('has each value of a scale, those who can’t judge apart from it and from its mean', () => {
    const sheets = [...times(4, { e1: '5' }), ...times(1, { e1: '3' }), ...times(2, { e1: '0' })];
    const [scale] = resultsOf({ 'evaluation-d2pm': setOf(sheets) }).evaluation;
    expect(scale).toMatchObject({ answered: 7, cannotJudge: 2, mean: 4.6 });
    expect(scale?.counts?.map(({ count }) => count)).toEqual([0, 0, 1, 0, 4]);
  });

  test('shows nothing of a question with fewer than five answers, whatever the sheets', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 5, max: 9 }), (few, many) => {
        const sheets = [...times(few, { e1: '5', e2: 'yes' }), ...times(many, { e3: 'no' })];
        const [scale, yesNo, unsure] = resultsOf({ 'evaluation-d2pm': setOf(sheets) }).evaluation;
        for (const hidden of [scale, yesNo]) {
          expect(hidden).toMatchObject({ counts: undefined, cannotJudge: undefined, mean: undefined });
        }
        expect(unsure?.counts).toEqual([
          { value: 'yes', count: 0 },
          { value: 'no', count: many },
          { value: 'unsure', count: 0 },
        ]);
      }),
    );
  });

  test('has comments of five sheets or more, in an order that no other answer shares, and the chosen ones', () => {
    const sheets = ['C', 'A', 'B', '', ' '].map((comment) => sheet(comment === '' ? {} : { e4: comment }));
    const set = quoted(setOf(sheets), { id: 'q', sheet: 's2', item: 'e4' }, true);
    const [question] = resultsOf({ 'evaluation-d2pm': set }).comments;
    expect(question?.comments.map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
      ['A', false],
      ['B', true],
      ['C', false],
    ]);
    expect(resultsOf({ 'evaluation-d2pm': setOf(sheets.slice(0, 4)) }).comments[0]?.comments).toEqual([]);
  });
});
