import { describe, expect, test } from 'vitest';
import { changedPlaces } from '../../../../domain/barometer/changed-places';
import type { BarometerState, Counts } from '../../../../domain/barometer/state';
import { programmeStatements, rowsInOrder, trainingStatements } from '../../../../domain/barometer/statement-report';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { emptyTraining } from '../../../../domain/training/state';
import { smallProgramme } from '../../builders';

const counts = (agree: number, unsure: number, disagree: number): Counts => ({ agree, unsure, disagree });
const played = (records: BarometerState['records'], more: Partial<BarometerState> = {}): BarometerState => ({
  ...emptyTraining('t' as TrainingId).run.barometer,
  records,
  ...more,
});
const once = (first: Counts) => ({ first, second: undefined, revealed: true });
const twice = (first: Counts, second: Counts) => ({ first, second, revealed: true });

/** The answers to all three are that one disagrees. */
const rooms = [
  played({ 1: twice(counts(6, 2, 2), counts(1, 2, 7)), 9: once(counts(1, 0, 9)) }),
  played({ 1: once(counts(4, 0, 6)), practice: once(counts(5, 5, 0)) }),
  played({}),
];

describe('all trainings of a programme', () => {
  const { rows, trainings } = programmeStatements(smallProgramme, rooms, 0);

  test('first rounds are summed; only rooms with a second round say what moved', () => {
    expect(rows).toMatchObject([
      {
        id: 1,
        trainings: 2,
        first: counts(10, 2, 8),
        against: 0.5,
        changed: 0.5,
        twice: { first: counts(6, 2, 2), second: counts(1, 2, 7) },
      },
      { id: 9, trainings: 1, first: counts(1, 0, 9), against: 0.1, changed: undefined, twice: undefined },
    ]);
    expect(trainings).toBe(2);
  });

  test('what holds most firmly, or moves most, comes first; what nobody knows of last', () => {
    expect(rowsInOrder(rows.toReversed(), 'firm').map(({ id }) => id)).toEqual([1, 9]);
    expect(rowsInOrder(rows.toReversed(), 'moving').map(({ id }) => id)).toEqual([1, 9]);
  });
});

test('where it depends, both sides stand against the answer', () => {
  const programme = { ...smallProgramme, statements: smallProgramme.statements.map((each) => ({ ...each, answer: 'depends' as const })) };
  expect(programmeStatements(programme, [played({ 1: once(counts(3, 5, 2)) })], 0).rows[0]?.against).toBe(0.5);
});

test('one training has its own statements too, in the order in which they were played; without an answer nothing is against it', () => {
  const own = [{ id: 'own', text: 'A claim', reason: '', answer: null }];
  const barometer = played(
    { 1: once(counts(1, 0, 0)), own: once(counts(2, 0, 0)) },
    { own, arrangement: { order: ['own', 1], skipped: [] } },
  );
  expect(trainingStatements(smallProgramme, barometer).rows).toMatchObject([
    { id: 'own', statement: 'A claim', against: undefined },
    { id: 1, against: 1 },
  ]);
});

test('whoever came or left between the rounds did not change places', () => {
  expect(changedPlaces(counts(5, 0, 5), counts(5, 0, 8))).toBe(0);
  expect(changedPlaces(counts(5, 1, 5), counts(2, 2, 7))).toBe(3);
});
