import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswers, withSheet } from '../../../../domain/forms/answer-set';
import type { Collection } from '../../../../domain/forms/form';
import type { TrainingFacts } from '../../../../domain/indicators/facts';
import { type IndicatorResult, indicatorResult } from '../../../../domain/indicators/figures';
import type { Indicator } from '../../../../domain/indicators/indicator';
import { suppressSmallGroups } from '../../../../domain/indicators/small-groups';
import type { Person } from '../../../../domain/register/schema';
import { formsWithConfidence } from '../../builders';
import { heldTraining, indicatorThat, people, setWith } from './held';

const result = (indicator: Indicator, ...facts: readonly TrainingFacts[]): IndicatorResult =>
  indicatorResult(setWith(indicator), indicator, facts);

const trained = indicatorThat('people-completed', { by: ['quarter', 'sex'] });
const schools = indicatorThat('schools', { by: ['quarter'] });
const staff = indicatorThat('staff-completed', { by: ['role'] });

const women = (count: number, more: Partial<Person> = {}) => people(count, { sex: 'female', ...more });
const men = (count: number, more: Partial<Person> = {}) => people(count, { sex: 'male', ...more });

describe('people who completed', () => {
  test('are counted by the programme’s rule, by sex and in the quarter of the last day', () => {
    const autumn = heldTraining([...women(8), ...men(4)], { place: 'Novi Sad', firstDay: '2023-09-30', secondDay: '2023-10-01' }, 1);
    const winter = heldTraining([...women(6), ...men(5)], { place: 'Niš', firstDay: '2024-01-10', secondDay: '2024-01-11' });
    const { figure, toldBy, quarters, trainings } = result(trained, autumn, winter);
    expect(figure).toEqual({ kind: 'count', count: 22 });
    expect(toldBy).toEqual([
      {
        by: 'sex',
        groups: [
          { name: 'female', count: 14 },
          { name: 'male', count: 8 },
        ],
        others: 0,
        areUnnoted: false,
        why: undefined,
      },
    ]);
    expect(quarters.map(({ quarter, figure: each }) => [quarter, each])).toEqual([
      ['2023-Q4', { kind: 'count', count: 11 }],
      ['2024-Q1', { kind: 'count', count: 11 }],
    ]);
    expect(trainings.map(({ place, figure: each }) => [place, each])).toEqual([
      ['Novi Sad', { kind: 'count', count: 11 }],
      ['Niš', { kind: 'count', count: 11 }],
    ]);
  });

  test('whose sex nobody noted are told as such, not as nought', () => {
    const [by] = result(trained, heldTraining(people(12))).toldBy;
    expect(by).toEqual({ by: 'sex', groups: [], others: 12, areUnnoted: true, why: 'not-noted' });
  });

  test('a group is told only when it has as many as the donor asks for', () => {
    const [by] = result({ ...trained, fewest: 10 }, heldTraining([...women(18), ...men(6)])).toldBy;
    expect(by).toEqual({ by: 'sex', groups: [], others: 24, areUnnoted: false, why: 'few-people' });
  });

  test('trainings of another programme are in no figure of a set that is not asked of them, and that is said', () => {
    const ours = heldTraining(women(8));
    const firstAid = { ...heldTraining(women(9), { place: 'Bor' }), programme: 'first-aid' };
    const asking = new Set([ours.programme]);
    const both = indicatorResult(setWith(trained), trained, [ours, firstAid], asking);
    expect(both).toMatchObject({ figure: { kind: 'count', count: 8 }, elsewhere: 1, trainings: [{ place: 'Niš' }] });
    const other = indicatorResult(setWith(trained), trained, [firstAid], asking);
    expect(other).toMatchObject({ figure: { kind: 'none', why: 'other-programmes' }, elsewhere: 1 });
    expect(result(trained, ours, firstAid)).toMatchObject({ figure: { kind: 'count', count: 17 }, elsewhere: 0 });
  });

  test('a single man can’t be told, not even by what another training says', () => {
    const few = heldTraining([...women(8), ...men(1)]);
    const many = heldTraining([...women(7), ...men(6)], { place: 'Bor', firstDay: '2024-02-01', secondDay: '2024-02-02' });
    const { toldBy } = result(trained, few, many);
    expect(toldBy[0]?.groups).toEqual([
      { name: 'female', count: 7 },
      { name: 'male', count: 6 },
    ]);
    expect(toldBy[0]?.others).toBe(9);
  });
});

describe('schools and their staff', () => {
  test('two schools of one name in two towns are two, and one that comes twice, in another script too, is one', () => {
    const nis = heldTraining([
      ...people(5, { school: 'Osnovna škola', town: 'Niš' }),
      ...people(1, { school: 'Osnovna škola', town: 'Bor' }),
    ]);
    const again = heldTraining(people(5, { school: 'Основна школа', town: 'Ниш' }), {
      place: 'Ниш',
      firstDay: '2024-02-01',
      secondDay: '2024-02-02',
    });
    expect(result(schools, nis, again).figure).toEqual({ kind: 'count', count: 2 });
  });

  test('whoever has no school is no staff, and a role that few have is not named', () => {
    const facts = heldTraining([...people(6), ...people(4, { school: '' }), ...people(1, { role: 'psychologist' })]);
    const { figure, toldBy } = result(staff, facts);
    expect(figure).toEqual({ kind: 'count', count: 7 });
    expect(toldBy).toEqual([{ by: 'role', groups: [], others: 7, areUnnoted: false, why: 'few-people' }]);
  });
});

describe('a figure that can’t be told says why', () => {
  const sheets = (training: string, count: number, answers: Readonly<Record<string, string>>, code = '') =>
    Array.from({ length: count }, (_, index) => ({ id: `${training}-${index}`, code: code && `${code}0${index}`, answers })).reduce(
      withSheet,
      noAnswers,
    );
  const withTests = (sets: ReadonlyMap<Collection, ReturnType<typeof sheets>>) => heldTraining(people(12), {}, 0, sets);
  const whyOf = ({ figure }: IndicatorResult): string => (figure.kind === 'none' ? figure.why : figure.kind);
  const test1 = indicatorThat('test', { question: 't1' });
  const pairs = indicatorThat('test-pairs');
  const answered = indicatorThat('evaluation', { question: 'e1', atLeast: 4 });
  const sure = indicatorThat('confidence', { question: 'c1', atLeast: 4 });
  const withConfidence = (sets: ReadonlyMap<Collection, ReturnType<typeof sheets>>) =>
    heldTraining(people(12), {}, 0, sets, formsWithConfidence);

  test.each<[string, IndicatorResult]>([
    ['no-trainings', result(trained)],
    ['nothing-held', result(trained, { ...heldTraining(people(12)), isHeld: false })],
    ['few-people', result(trained, heldTraining(people(3)))],
    ['erased', result(schools, { ...heldTraining(people(12)), isUnsettled: true })],
    ['unread', result(test1, { ...heldTraining(people(12)), forms: undefined })],
    ['no-question', result(indicatorThat('test', { question: 't9' }), heldTraining(people(12)))],
    ['no-sheets', result(test1, heldTraining(people(12)))],
    ['no-sheets-after', result(test1, withTests(new Map([['test-d1am', sheets('a', 6, { t1: 'x' })]])))],
    ['no-sheets-before', result(test1, withTests(new Map([['test-d2pm', sheets('a', 6, { t1: 'x' })]])))],
    [
      'few-sheets',
      result(
        test1,
        withTests(
          new Map([
            ['test-d1am', sheets('a', 6, { t1: 'x' })],
            ['test-d2pm', sheets('b', 4, { t1: 'x' })],
          ]),
        ),
      ),
    ],
    ['no-pairs', result(pairs, withTests(new Map([['test-d1am', sheets('a', 6, {})]])))],
    [
      'few-pairs',
      result(
        pairs,
        withTests(
          new Map([
            ['test-d1am', sheets('a', 3, {}, 'MA')],
            ['test-d2pm', sheets('b', 3, {}, 'MA')],
          ]),
        ),
      ),
    ],
    ['few-sheets', result(answered, withTests(new Map([['evaluation-d2pm', sheets('a', 4, { e1: '5' })]])))],
    ['no-sheets', result(answered, heldTraining(people(12)))],
    ['no-question', result(sure, withTests(new Map()))],
    ['no-scale', result({ ...sure, atLeast: undefined }, withConfidence(new Map()))],
    ['no-pairs', result(sure, withConfidence(new Map([['test-d1am', sheets('a', 6, { c1: '2' })]])))],
    [
      'few-pairs',
      result(
        sure,
        withConfidence(
          new Map([
            ['test-d1am', sheets('a', 6, { c1: '0' }, 'MA')],
            ['test-d2pm', sheets('b', 6, { c1: '5' }, 'MA')],
          ]),
        ),
      ),
    ],
    ['no-scale', result({ ...answered, atLeast: undefined }, withTests(new Map([['evaluation-d2pm', sheets('a', 9, { e1: '5' })]])))],
  ])('%s', (why, told) => {
    expect(whyOf(told)).toBe(why);
  });

  test('and the others have their percentages, with how many stand behind', () => {
    const facts = withTests(
      new Map([
        ['test-d1am', sheets('a', 6, { t1: 'y', t2: 'x' }, 'MA')],
        ['test-d2pm', sheets('b', 8, { t1: 'x', t2: 'x' }, 'MA')],
        [
          'evaluation-d2pm',
          [...'55443'].map((e1, index) => ({ id: `e-${index}`, code: '', answers: { e1 } })).reduce(withSheet, noAnswers),
        ],
      ]),
    );
    expect(result(indicatorThat('test'), facts).figure).toEqual({
      kind: 'before-after',
      before: { percent: 50, of: 6 },
      after: { percent: 100, of: 8 },
      trainings: 1,
    });
    expect(result(pairs, facts).figure).toMatchObject({ before: { percent: 50, of: 6 }, after: { percent: 100, of: 6 } });
    expect(result(answered, facts).figure).toEqual({ kind: 'percent', share: { percent: 80, of: 5 }, trainings: 1 });
  });
});

test('confidence is told of those who judged it both times, from the answer on that counts', () => {
  const judged = (values: string) =>
    [...values].map((c1, index) => ({ id: `${values}-${index}`, code: `MA0${index}`, answers: { c1 } })).reduce(withSheet, noAnswers);
  const facts = heldTraining(
    people(12),
    {},
    0,
    new Map<Collection, ReturnType<typeof judged>>([
      ['test-d1am', judged('124320')],
      ['test-d2pm', judged('444355')],
    ]),
    formsWithConfidence,
  );
  expect(result(indicatorThat('confidence', { question: 'c1', atLeast: 4 }), facts).figure).toEqual({
    kind: 'before-after',
    before: { percent: 20, of: 5 },
    after: { percent: 80, of: 5 },
    trainings: 1,
  });
});

describe('nobody can be told from figures, whatever trainings are taken together:', () => {
  const sizes = fc.array(fc.nat({ max: 12 }), { maxLength: 8 });

  test('what is told together is nobody, enough, or all', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const apart = suppressSmallGroups(
          all.map((count) => ({ count })),
          ({ count }) => count,
          5,
        );
        const told = apart.told.map(({ count }) => count);
        expect(apart.untold === 0 || apart.untold >= 5 || told.every((count) => count === 0)).toBe(true);
        expect(told.every((count) => count === 0 || count >= 5)).toBe(true);
        expect(told.reduce((sum, count) => sum + count, apart.untold)).toBe(all.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  test('groups are never more than what each training shows by itself', () => {
    const training = fc.record({ female: fc.nat({ max: 8 }), male: fc.nat({ max: 8 }), unknown: fc.nat({ max: 8 }) });
    fc.assert(
      fc.property(fc.array(training, { minLength: 1, maxLength: 5 }), (all) => {
        const facts = all.map(({ female, male, unknown }, index) =>
          heldTraining([...women(female), ...men(male), ...people(unknown)], { place: `Mesto ${index}` }),
        );
        const { figure, toldBy } = result(trained, ...facts);
        const [by] = toldBy;
        if (!by || figure.kind !== 'count') return;
        const told = by.groups.reduce((sum, { count }) => sum + count, by.others);
        expect(told).toBe(figure.count);
        expect(by.others === 0 || by.others >= trained.fewest).toBe(true);
        for (const group of by.groups) {
          const alone = facts.flatMap(({ completed }) => completed.groups.sexes.named.filter(({ name }) => name === group.name));
          expect(group.count).toBeGreaterThanOrEqual(trained.fewest);
          expect(group.count).toBeLessThanOrEqual(alone.reduce((sum, { count }) => sum + count, 0));
        }
      }),
    );
  });
});
