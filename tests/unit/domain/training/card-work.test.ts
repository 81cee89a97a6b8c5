/** How far a training is, on its card: what is prepared before the days, the paper work after them, and nothing that nobody can do. */
import { expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { certify } from '../../../../domain/signing/certified';
import { cardWork } from '../../../../domain/training/card-work';
import { calendarDay, personNamed, smallProgramme } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop } from './laptop';
import { summaryIn } from './summary-in';

const programme = {
  ...smallProgramme,
  certificate: everything,
  preparation: [
    {
      title: { en: 'To ask', sr: 'Pitati' },
      items: [
        { id: 'number', ask: { en: 'Number', sr: 'Broj' }, kind: 'telephone', called: true },
        { id: 'adviser', ask: { en: 'Adviser', sr: 'Savetnik' }, kind: 'text', called: false },
      ],
    },
  ],
} as const;

const workOf = (laptop: Laptop, today = '2026-11-24', known: typeof programme | undefined = programme) =>
  cardWork(summaryIn(laptop.training), known, calendarDay(today));

const added = { kind: 'add-participant', person: personNamed('Ana', 'Anić') } as const;

function certifies(laptop: Laptop, day: 1 | 2): void {
  const strokes = { width: 60_000, height: 18_000, lines: [[31_415, 0, 9_265, 100]] };
  const sealed = { digest: '0123456789abcdef0123456789abcdef', known: [] };
  const decision = certify(laptop.state, { day, name: 'Mira Mirić', role: '', strokes }, sealed);
  if (isRefusal(decision)) throw new Error(`Refused: ${decision.refused}`);
  laptop.keep(decision);
}

function held(): Laptop {
  const laptop = Laptop.withTraining().does(added);
  for (const day of [1, 2] as const) laptop.does({ kind: 'start-day', day }, { kind: 'end-day' });
  return laptop;
}

test('before the days: trainers, the list, and each answer of the preparation list; a number counts once somebody called it', () => {
  const laptop = Laptop.withTraining({ trainers: '' });
  laptop.planned = programme;
  expect(workOf(laptop)).toEqual({
    progress: { of: 'preparation', done: 0, all: 4 },
    open: [
      { kind: 'trainers', count: 1 },
      { kind: 'participants', count: 1 },
      { kind: 'preparation', count: 2 },
    ],
    isDatePast: false,
  });
  const answer = { kind: 'answer-preparation', by: '', day: '' } as const;
  laptop.does(added, { ...answer, item: 'adviser', answer: 'Iva' }, { ...answer, item: 'number', answer: '011 123' });
  expect(workOf(laptop)).toMatchObject({
    progress: { done: 2, all: 4 },
    open: [{ kind: 'trainers' }, { kind: 'preparation', count: 1 }],
  });
});

test('what only the programme could tell is left out while it isn’t known', () => {
  expect(cardWork(summaryIn(Laptop.withTraining().training), undefined, calendarDay('2026-11-24'))).toMatchObject({
    progress: { of: 'preparation', done: 1, all: 2 },
    open: [{ kind: 'participants' }],
  });
});

test('after the days: what is not certified, and certificates that were not issued', () => {
  const laptop = held();
  expect(workOf(laptop)).toMatchObject({
    progress: { of: 'paper', done: 0, all: 3 },
    open: [{ kind: 'certify-1' }, { kind: 'certify-2' }, { kind: 'certificates' }],
  });
  certifies(laptop, 1);
  expect(workOf(laptop)).toMatchObject({ progress: { done: 1, all: 3 }, open: [{ kind: 'certify-2' }, { kind: 'certificates' }] });
});

test('on the second day the first is still to be certified, and nothing of what is to come', () => {
  const laptop = Laptop.withTraining().does(added, { kind: 'start-day', day: 1 });
  expect(workOf(laptop)).toMatchObject({ progress: undefined, open: [] });
  laptop.does({ kind: 'end-day' }, { kind: 'start-day', day: 2 });
  expect(workOf(laptop)).toMatchObject({ progress: { of: 'paper', done: 0, all: 1 }, open: [{ kind: 'certify-1' }] });
});

test('nobody is asked for what can’t be done: after its dates, once persons were erased, for a list without names', () => {
  const none = { progress: undefined, open: [] };
  expect(workOf(Laptop.withTraining(), '2026-11-27')).toEqual({ ...none, isDatePast: true });
  expect(workOf(held(), '2027-01-01')).toMatchObject({ open: [{ kind: 'certify-1' }, { kind: 'certify-2' }, { kind: 'certificates' }] });
  expect(workOf(held().does({ kind: 'erase-persons', place: 'Niš' }))).toEqual({ ...none, isDatePast: false });
  const unlisted = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
  expect(workOf(unlisted)).toMatchObject(none);
});
