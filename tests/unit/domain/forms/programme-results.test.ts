import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerSet, type AnswerSheet, noAnswers, quoted, withSheet } from '../../../../domain/forms/answer-set';
import { type Collection, collections, type Forms } from '../../../../domain/forms/form';
import { type ProgrammeResults, programmeResults, type TrainingCollected } from '../../../../domain/forms/programme-results';
import { type FormResults, formResults } from '../../../../domain/forms/results';
import type { TrainingId } from '../../../../domain/kernel/ids';
import type { LocalDate } from '../../../../domain/kernel/time';
import { smallForms } from '../../builders';

type Typed = Omit<AnswerSheet, 'id'>;

const sheet = (answers: AnswerSheet['answers'], code = ''): Typed => ({ code, answers });
const times = (count: number, answers: AnswerSheet['answers']): readonly Typed[] => Array.from({ length: count }, () => sheet(answers));
const setOf = (training: string, sheets: readonly Typed[]): AnswerSet =>
  sheets.map((each, index) => ({ ...each, id: `${training}-${index}` })).reduce(withSheet, noAnswers);

function collected(name: string, sheets: Partial<Record<Collection, readonly Typed[]>>, forms: Forms = smallForms): TrainingCollected {
  return {
    id: name as TrainingId,
    place: name,
    days: ['2023-10-11' as LocalDate, '2023-10-12' as LocalDate],
    forms,
    sets: new Map(collections.map((collection) => [collection, setOf(`${name}-${collection}`, sheets[collection] ?? [])])),
  };
}

const resultsOf = (...all: readonly TrainingCollected[]): ProgrammeResults => programmeResults(smallForms, all, 0);

describe('all trainings together', () => {
  test('have their right answers summed, by the key that each test had', () => {
    const otherKey = {
      ...smallForms,
      test: { ...smallForms.test, questions: smallForms.test.questions.map((each) => ({ ...each, key: 'y' })) },
    };
    const { results, trainings } = resultsOf(
      collected('Niš', { 'test-d1am': times(5, { t1: 'x' }), 'test-d2pm': times(6, { t1: 'x' }) }),
      collected('Bor', { 'test-d1am': times(7, { t1: 'x' }), 'test-d2pm': times(5, { t1: 'y' }) }, otherKey),
    );
    expect(results.questions[0]).toMatchObject({ before: { count: 5, of: 12, trainings: 2 }, after: { count: 11, of: 11, trainings: 2 } });
    expect(trainings.map(({ place, gain }) => [place, gain])).toEqual([
      ['Niš', 0],
      ['Bor', 50],
    ]);
  });

  test('pair a code within its training alone', () => {
    const coded = (count: number, answers: AnswerSheet['answers']) =>
      Array.from({ length: count }, (_, index) => sheet(answers, `MA0${index}`));
    const { results, trainings } = resultsOf(
      collected('Niš', { 'test-d1am': coded(6, {}), 'test-d2pm': coded(5, { t1: 'x' }) }),
      collected('Bor', { 'test-d1am': coded(5, {}), 'test-d2pm': coded(6, { t1: 'x', t2: 'x' }) }),
    );
    expect(results.paired).toEqual({
      pairs: 10,
      unpaired: 2,
      collisions: 0,
      scores: { before: 0, after: 1.5 },
      moved: { better: 10, same: 0, worse: 0 },
    });
    expect(trainings.map(({ paired }) => paired)).toEqual([
      { pairs: 5, gain: 50 },
      { pairs: 5, gain: 100 },
    ]);
  });

  test('have small ones counted among themselves once they come to five, and else nowhere', () => {
    const large = collected('Niš', { 'evaluation-d2pm': times(8, { e1: '5' }) });
    const small = (name: string, count: number) => collected(name, { 'evaluation-d2pm': times(count, { e1: '1' }) });
    expect(resultsOf(large, small('Bor', 4)).results.evaluation[0]).toMatchObject({ answered: 8, trainings: 1, mean: 5 });
    expect(resultsOf(large, small('Bor', 4), small('Vranje', 1)).results.evaluation[0]).toMatchObject({ answered: 13, trainings: 3 });
    expect(resultsOf(small('Bor', 3), small('Vranje', 2)).results.evaluation[0]).toMatchObject({ answered: 5, mean: 1 });
    expect(resultsOf(small('Bor', 4)).results.evaluation[0]).toMatchObject({ answered: 0, counts: undefined, mean: undefined });
    expect(resultsOf(small('Bor', 4)).trainings[0]?.returned).toEqual({ 'test-d1am': 0, 'test-d2pm': 0, 'evaluation-d2pm': undefined });
  });

  test('leave out answers to a question that was another one', () => {
    const { scale, items, ...rest } = smallForms.evaluation;
    const toTen = { ...smallForms, evaluation: { ...rest, items, scale: { ...scale, most: 10 } } };
    const other = collected('Bor', { 'evaluation-d2pm': times(6, { e1: '4', e2: 'yes' }) }, toTen);
    const { evaluation } = resultsOf(collected('Niš', { 'evaluation-d2pm': times(6, { e1: '5', e2: 'yes' }) }), other).results;
    expect(evaluation.map(({ answered }) => answered).slice(0, 2)).toEqual([6, 12]);
  });

  test('have no comments but those that were chosen', () => {
    const niš = collected('Niš', { 'evaluation-d2pm': ['A', 'B', 'C', 'D', 'E'].map((e4) => sheet({ e4 })) });
    const set = niš.sets.get('evaluation-d2pm') ?? noAnswers;
    const chosen = quoted(set, { id: 'q', sheet: set.sheets.find(({ answers }) => answers.e4 === 'C')?.id ?? '', item: 'e4' }, true);
    const { comments } = resultsOf({ ...niš, sets: new Map([['evaluation-d2pm', chosen]]) }, niš).results;
    expect(comments.flatMap((question) => question.comments.map(({ text }) => text))).toEqual(['C']);
  });
});

/** On how many answers each figure stands; none where it is not shown. */
function standingOf({ questions, paired, evaluation, returned }: FormResults): ReadonlyMap<string, number> {
  return new Map([
    ...collections.map((collection) => [collection, returned[collection]] as const),
    ...questions.flatMap(({ id, before, after }) => [[`${id} before`, before?.of ?? 0] as const, [`${id} after`, after?.of ?? 0] as const]),
    ['pairs', paired.scores ? paired.pairs : 0] as const,
    ...evaluation.map(({ id, answered, counts }) => [id, counts ? answered : 0] as const),
  ]);
}

/** Some leave questions empty. */
const anySheet = fc.record({
  code: fc.constantFrom('', 'MA01', 'MA02', 'MA03', 'MA04', 'MA05', 'MA06', 'MA07'),
  answers: fc.record(
    { t1: fc.constantFrom('x', 'y'), e1: fc.constantFrom('0', '3', '5'), e2: fc.constantFrom('yes', 'no') },
    { requiredKeys: [] },
  ),
});
const anySheets = fc.array(anySheet, { maxLength: 9 });
const anyTrainings = fc.array(fc.record({ 'test-d1am': anySheets, 'test-d2pm': anySheets, 'evaluation-d2pm': anySheets }), {
  minLength: 1,
  maxLength: 5,
});

test('no figure, and no difference between all trainings and any that are shown by themselves, stands on fewer than five answers', () => {
  fc.assert(
    fc.property(anyTrainings, (given) => {
      const all = given.map((sheets, index) => collected(`t${index}`, sheets));
      const pooled = standingOf(resultsOf(...all).results);
      const alone = all.map(({ forms, sets }) => standingOf(formResults(forms, sets)));
      for (const [figure, of] of pooled) {
        const shown = alone.map((each) => each.get(figure) ?? 0).filter((count) => count >= 5);
        const left = of - shown.reduce((sum, count) => sum + count, 0);
        expect({ figure, of, left, isSafe: left === 0 || left >= 5 }).toMatchObject({ isSafe: true });
      }
    }),
  );
});

test('a row shows of its training no more than the training shows by itself', () => {
  fc.assert(
    fc.property(anyTrainings, (given) => {
      const all = given.map((sheets, index) => collected(`t${index}`, sheets));
      for (const { id, returned, gain, paired } of resultsOf(...all).trainings) {
        const training = all.find((each) => each.id === id) ?? all[0];
        const alone = formResults(smallForms, training?.sets ?? new Map());
        for (const collection of collections) {
          const count = alone.returned[collection];
          expect(returned[collection]).toBe(count > 0 && count < 5 ? undefined : count);
        }
        if (alone.returned['test-d1am'] < 5 || alone.returned['test-d2pm'] < 5) expect(gain).toBeUndefined();
        expect(paired?.pairs).toBe(alone.paired.scores && alone.paired.pairs);
      }
    }),
  );
});
