/** The evening page: what is known of a day, and nothing that isn't. */
import { expect, test } from 'vitest';
import { trainingTimes } from '../../../../domain/agenda/times/training-times';
import { type AnswerSet, type AnswerSheet, noAnswers, quoted, withSheet } from '../../../../domain/forms/answer-set';
import type { Collection } from '../../../../domain/forms/form';
import { formResults } from '../../../../domain/forms/results';
import { minutes } from '../../../../domain/kernel/time';
import { type Evening, eveningOf, isEmptyEvening } from '../../../../domain/report/evening';
import { trainingView } from '../../../../domain/training/view';
import { personNamed, smallForms } from '../../builders';
import { atBarometer, Laptop, participantNamed } from '../training/laptop';

const setOf = (sheets: readonly Omit<AnswerSheet, 'id'>[]): AnswerSet =>
  sheets.map((sheet, index) => ({ ...sheet, id: `s${index}` })).reduce(withSheet, noAnswers);
const sheets = (count: number, answers: AnswerSheet['answers'], code = ''): AnswerSet =>
  setOf(Array.from({ length: count }, (_, index) => ({ code: code && `${code}0${index}`, answers })));

function evening(laptop: Laptop, sets: Partial<Record<Collection, AnswerSet>> = {}): Evening {
  return eveningOf({
    training: trainingView(laptop.context()),
    forms: formResults(smallForms, new Map(Object.entries(sets) as [Collection, AnswerSet][])),
    times: trainingTimes(laptop.training, laptop.planned, laptop.now),
  });
}

const named = (): Laptop =>
  Laptop.withTraining().does(
    { kind: 'add-participant', person: personNamed('Ana', 'Anić') },
    { kind: 'add-participant', person: personNamed('Iva', 'Ivić') },
  );

test('before anything happened nothing is told, and nothing is nought', () => {
  const before = evening(named());
  expect(isEmptyEvening(before)).toBe(true);
  expect(JSON.stringify(before)).not.toMatch(/\b0\b/u);
  expect(before.day).toBeUndefined();
});

test('a day that is only rehearsed is none that runs', () => {
  const training = trainingView(named().does({ kind: 'start-day', day: 1 }).context());
  const of = (isRehearsal: boolean): Evening => eveningOf({ training: { ...training, isRehearsal }, forms: undefined, times: undefined });
  expect(of(false)).toMatchObject({ day: 1, isRunning: true });
  expect(of(true)).toMatchObject({ day: undefined, isRunning: false });
});

test('present are those of half-days in which somebody was noted; who completed is known once both days are over', () => {
  const laptop = named().does({ kind: 'start-day', day: 1 });
  laptop.does({ kind: 'mark', participant: participantNamed(laptop, 'Anić'), halfDay: 'd1am', state: 'present', at: '' });
  expect(evening(laptop).presence).toEqual({
    registered: 2,
    halfDays: [{ halfDay: 'd1am', present: 1, notNoted: 1 }],
    completed: undefined,
  });
  laptop.does({ kind: 'end-day' }, { kind: 'start-day', day: 2 });
  expect(evening(laptop)).toMatchObject({ day: 2, isRunning: true, presence: { completed: undefined } });
  laptop.does({ kind: 'end-day' });
  expect(evening(laptop)).toMatchObject({ day: 2, isRunning: false, presence: { completed: 0 } });
});

test('the statement that moved most has both its rounds; one round alone is no move', () => {
  const count = (position: 'agree' | 'disagree') => ({ kind: 'count', position, change: 1 }) as const;
  const counted = (): Laptop => {
    const laptop = atBarometer().does({ kind: 'next' });
    for (let person = 0; person < 6; person += 1) laptop.does(count('agree'));
    return laptop.does({ kind: 'next' });
  };
  const once = counted().does({ kind: 'reveal-answer' });
  expect(evening(once).statement).toBeUndefined();
  const laptop = counted().does({ kind: 'second-round' });
  for (let person = 0; person < 6; person += 1) laptop.does(count(person < 4 ? 'disagree' : 'agree'));
  laptop.does({ kind: 'next' }, { kind: 'reveal-answer' });
  expect(evening(laptop).statement).toMatchObject({
    number: 1,
    first: { agree: 6, disagree: 0 },
    second: { agree: 2, disagree: 4 },
    moved: 4,
    counted: 6,
    others: 0,
  });
});

test('tests tell what five people gained, and of fewer only that they came back', () => {
  const few = { 'test-d1am': sheets(4, { t1: 'y' }, 'MA'), 'test-d2pm': sheets(4, { t1: 'x' }, 'MA') };
  expect(evening(named(), few)).toMatchObject({ tests: { of: 'few', before: 4, after: 4 }, gained: undefined });
  const enough = { 'test-d1am': sheets(5, { t1: 'y' }, 'MA'), 'test-d2pm': sheets(5, { t1: 'x' }, 'MA') };
  expect(evening(named(), enough)).toMatchObject({
    tests: { of: 'pairs', pairs: 5, before: 0, after: 1, most: smallForms.test.questions.length },
    gained: { number: 1, points: 100 },
  });
  const unpaired = { 'test-d1am': sheets(5, { t1: 'y', t2: 'y' }), 'test-d2pm': sheets(5, { t1: 'x', t2: 'y' }) };
  expect(evening(named(), unpaired).tests).toMatchObject({ of: 'all', before: 0, after: 50 });
});

test('comments are those that the trainer chose; of four sheets there are none to choose among', () => {
  const set = setOf(['A', 'B', 'C', 'D', 'E'].map((text) => ({ code: '', answers: { e4: text } })));
  expect(evening(named(), { 'evaluation-d2pm': set }).comments).toEqual({ chosen: [], all: 5 });
  const chosen = quoted(set, { id: 'q', sheet: 's1', item: 'e4' }, true);
  expect(evening(named(), { 'evaluation-d2pm': chosen }).comments).toEqual({ chosen: ['B'], all: 5 });
  expect(evening(named(), { 'evaluation-d2pm': sheets(4, { e4: 'A' }) }).comments).toBeUndefined();
});

test('questions are open until somebody answered them', () => {
  const laptop = named().does({ kind: 'start-day', day: 1 });
  for (const text of ['Who calls?', 'And at night?'])
    laptop.does({ kind: 'add-line', list: 'questions', text, block: null, confirmed: true });
  const [first] = trainingView(laptop.context()).roomLists.lists.questions;
  expect(evening(laptop).questions).toEqual({ open: ['Who calls?', 'And at night?'], all: 2 });
  laptop.does({ kind: 'answer-question', line: first?.id ?? '', isAnswered: true, text: 'The headteacher', confirmed: true });
  expect(evening(laptop).questions).toEqual({ open: ['And at night?'], all: 2 });
});

test('of the time: sessions held, how much longer or shorter a day that is over was, and the session that was furthest off', () => {
  const laptop = named().does({ kind: 'start-day', day: 1 });
  const session = laptop.programme.days[0].blocks.find(({ kind }) => kind === 'session');
  const slide = session?.slides[0];
  if (!session || !slide) throw new Error('no session');
  laptop.does({ kind: 'go-to', slide: { block: session.id, slide: slide.id } }).wait(minutes(5));
  expect(evening(laptop).time).toBeUndefined();
  laptop.does({ kind: 'end-day' });
  /* Slides tell of one session alone: it is asked first whether the day was held as planned. */
  expect(evening(laptop).time).toBeUndefined();
  laptop.does({ kind: 'tell-day-held', day: 1, asPlanned: false });
  const { time } = evening(laptop);
  expect(time).toMatchObject({ sessions: { held: 1 }, furthest: { title: session.title } });
  expect(time?.furthest?.difference).toBeLessThan(0);
  expect(time?.days).toEqual([{ day: 1, difference: expect.any(Number) }]);
});
