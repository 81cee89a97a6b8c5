/** What another laptop did to a certified day without knowing is told after joining; and nothing is told that did not change the list. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { DayNumber } from '../../../../domain/programme/programme';
import { presenceOf } from '../../../../domain/register/attendance';
import { peopleOnList } from '../../../../domain/signing/certified-list';
import { changedUnknowingly } from '../../../../domain/signing/changed-unknowingly';
import { halfDaysOf, standingSignatures } from '../../../../domain/signing/signatures';
import { certifiedView } from '../../../../domain/signing/view';
import type { Asked } from '../../../../domain/training/command';
import type { StoredEvent } from '../../../../domain/training/event';
import { fold } from '../../../../domain/training/fold';
import type { Training } from '../../../../domain/training/state';
import { latestTakenBack } from '../../../../domain/training/undo';
import { trainingView } from '../../../../domain/training/view';
import { momentAt, personNamed, trainingId } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const strokes = { width: 60_000, height: 18_000, lines: [[31_415, 0, 9_265, 100]] };
type Change = Asked<'change-certified-day'>['change'];

const certifies = (laptop: Laptop, day: DayNumber = 1): Laptop => laptop.certifies(day);

/** With a reason where one is asked for. */
function changes(laptop: Laptop, change: Change): void {
  const answer = laptop.ask(change);
  if (isRefusal(answer) && answer.refused === 'day-certified') laptop.ask({ kind: 'change-certified-day', reason: 'A mistake', change });
}

const names = ['Anić', 'Borić', 'Cvijić'] as const;

/** Two laptops with three people, before anybody certified. */
function two(): readonly [Laptop, Laptop] {
  const one = Laptop.withTraining();
  for (const name of names) one.does({ kind: 'add-participant', person: personNamed('Ana', name) });
  return [one, new Laptop('laptop-b').sees(one)];
}

const mark = (laptop: Laptop, name: string, state: 'present' | 'absent' = 'absent', halfDay: 'd1am' | 'd2am' = 'd1am') =>
  ({ kind: 'mark', participant: participantNamed(laptop, name), halfDay, state, at: '' }) as const;

/** Returns the list as the sheet has it, line by line. */
const listOf = (training: Training, day: DayNumber): string =>
  JSON.stringify(
    peopleOnList(training, day)
      .map(({ id, person }) => [
        id,
        person && [person.firstName, person.lastName, person.school, person.town],
        halfDaysOf(day).map((halfDay) => [
          presenceOf(training.state, id, halfDay),
          standingSignatures(training.state, id, halfDay).map(({ event }) => event),
        ]),
      ])
      .toSorted(),
  );

const told = (laptop: Laptop, day: DayNumber = 1) =>
  changedUnknowingly(laptop.training, day).map(({ part, people }) => `${part} ${people}`);

describe('a laptop that did not know that the day was certified', () => {
  test('is told of with moment, part and how many people, whichever way the laptops are joined', () => {
    const [one, other] = two();
    certifies(one);
    other.now = momentAt('18:00');
    other.does(mark(other, 'Anić'), { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    other.now = momentAt('18:20');
    other.does(
      mark(other, 'Borić', 'absent'),
      { kind: 'sign', participant: participantNamed(other, 'Borić'), halfDay: 'd1am', strokes },
      mark(other, 'Cvijić', 'present', 'd2am'),
    );
    expect(told(one)).toEqual([]);
    one.sees(other);
    expect(certifiedView(one.training, 1)?.unknowing).toEqual([
      { part: 'marks', people: 3, date: '2026-11-25', time: '18:00–18:20' },
      { part: 'signatures', people: 1, date: '2026-11-25', time: '18:20' },
    ]);
    expect(certifiedView(other.sees(one).training, 1)).toEqual(certifiedView(one.training, 1));
    expect(told(one, 2)).toEqual([]);
    expect(told(certifies(one))).toEqual([]);
  });

  test('is told of when it wrote somebody otherwise, took them away or joined them, not when it noted a telephone', () => {
    const [one, other] = two();
    const person = { ...personNamed('Ana', 'Anić'), contact: '060 123 456' };
    const change = { kind: 'change-participant', participant: participantNamed(other, 'Anić'), person } as const;
    certifies(one);
    expect(told(new Laptop('c').sees(one).sees(other.does(change)))).toEqual([]);
    other.does({ ...change, person: { ...person, school: 'OŠ „Sveti Sava“' } });
    expect(told(new Laptop('c').sees(one).sees(other))).toEqual(['people 1']);
    other.does({ kind: 'join', kept: participantNamed(other, 'Borić'), gone: participantNamed(other, 'Cvijić') });
    expect(told(one.sees(other))).toEqual(['people 2']);
    expect(peopleOnList(one.training, 1)).toHaveLength(2);
  });

  test('is not told of for what it took back again, nor for people whom it added the day after', () => {
    const [one, other] = two();
    certifies(one);
    other.does(mark(other, 'Anić'), { kind: 'undo', place: 'register' });
    expect(told(one.sees(other))).toEqual([]);
    const [first, second] = two();
    certifies(first);
    /* Later than the certification. */
    for (const name of names) second.does(mark(second, name, 'present', 'd2am'));
    second.does({ kind: 'add-participant', person: personNamed('Ena', 'Enić') });
    second.does(mark(second, 'Enić', 'present', 'd2am'));
    expect(told(first.sees(second))).toEqual([]);
  });

  test('is told of as the other certification is shown: both stand, and each says what its list lacks', () => {
    const [one, other] = two();
    other.does(mark(other, 'Anić'));
    certifies(one);
    certifies(other);
    const view = certifiedView(one.sees(other).training, 1);
    expect(view?.by).toHaveLength(2);
    expect(told(one)).toEqual(['marks 1']);
    expect(certifiedView(other.sees(one).training, 1)).toEqual(view);
  });
});

const acts = ['mark', 'signs', 'takes back', 'renames', 'adds', 'joins', 'undoes', 'redoes', 'telephone', 'sees', 'certifies'] as const;

function does(laptop: Laptop, other: Laptop, what: (typeof acts)[number], which: number): void {
  const people = laptop.state.participants;
  const who = people[which % people.length];
  const also = people[(which + 1) % people.length];
  if (!who?.person || !also) return;
  const participant = who.id;
  const halfDay = which % 2 ? 'd1am' : 'd1pm';
  const state = (['present', 'absent', 'not-marked'] as const)[which % 3] ?? 'present';
  const { person } = who;
  const change: Partial<Record<(typeof acts)[number], Change>> = {
    mark: { kind: 'mark', participant, halfDay, state, at: '' },
    signs: { kind: 'sign', participant, halfDay, strokes },
    'takes back': { kind: 'take-back-signature', participant, halfDay },
    renames: { kind: 'change-participant', participant, person: { ...person, school: `OŠ ${which % 3}` } },
    telephone: { kind: 'change-participant', participant, person: { ...person, contact: `${which}` } },
    adds: { kind: 'add-participant', person: personNamed('Ena', `Enić ${which}`) },
    joins: { kind: 'join', kept: participant, gone: also.id },
    undoes: { kind: 'undo', place: 'register' },
    redoes: { kind: 'redo', place: 'register' },
  };
  const asked = change[what];
  if (asked) changes(laptop, asked);
  else if (what === 'sees') laptop.sees(other);
  else if ((laptop.state.certified[1]?.standing ?? []).length === 0) certifies(laptop);
}

test('whatever two laptops do: a list that is another one than was certified says so, one that is the same says nothing, in any order', () => {
  const act = fc.tuple(fc.nat(1), fc.constantFrom(...acts), fc.nat(5));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), fc.array(act, { maxLength: 16 }), (before, after) => {
      const [one, other] = two();
      const both = [one, other] as const;
      const run = (all: typeof before): void => {
        for (const [index, what, which] of all) {
          const [laptop, another] = index === 0 ? both : [both[1], both[0]];
          does(laptop, another, what, which);
        }
      };
      run(before.filter(([, what]) => what !== 'certifies'));
      certifies(one);
      const certified = listOf(one.training, 1);
      run(after.filter(([, what]) => what !== 'certifies'));
      const joined = fold(trainingId, [...one.training.events, ...other.training.events]);
      const [standing] = joined.state.certified[1]?.standing ?? [];
      fc.pre(standing !== undefined);
      const view = certifiedView(joined, 1);
      const isSame = listOf(joined, 1) === certified;
      if (isSame) expect(view?.unknowing).toEqual([]);
      else expect([...(view?.reasons ?? []), ...(view?.unknowing ?? [])]).not.toEqual([]);
      const turned = fold(trainingId, [...other.training.events, ...one.training.events].toReversed());
      expect(certifiedView(turned, 1)).toEqual(view);
    }),
    { numRuns: 150 },
  );
});

test('what was done and taken back beside a change with its reason is not told', () => {
  const [one] = two();
  const participant = participantNamed(one, 'Anić');
  const person = { ...personNamed('Ana', 'Anić'), school: 'OŠ „Sveti Sava“' };
  changes(certifies(one), { kind: 'join', kept: participant, gone: participantNamed(one, 'Borić') });
  changes(one, { kind: 'change-participant', participant, person });
  one.does({ kind: 'change-participant', participant, person: { ...person, contact: '060 123 456' } });
  for (let times = 0; times < 2; times += 1) changes(one, { kind: 'undo', place: 'register' });
  expect(told(one)).toEqual([]);
  /* The certification too, and somebody who was on it. */
  const [again] = two();
  certifies(again);
  for (const kind of ['undo', 'undo', 'redo', 'redo'] as const) changes(again, { kind, place: 'register' });
  changes(again, { kind: 'join', kept: participantNamed(again, 'Borić'), gone: participantNamed(again, 'Cvijić') });
  expect(told(again)).toEqual([]);
});

test('on one laptop, which always knows, nothing is ever told without its reason', () => {
  const act = fc.tuple(fc.constantFrom(...acts), fc.nat(5));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 6 }), fc.array(act, { maxLength: 25 }), (before, after) => {
      const [one] = two();
      for (const [what, which] of before) does(one, one, what, which);
      does(one, one, 'certifies', 0);
      for (const [what, which] of after) does(one, one, what, which);
      expect(changedUnknowingly(one.training, 1)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['itself', ['forged-1']],
  ['each other', ['forged-2', 'forged-1']],
])('a forged log with an event that takes back %s is read to its end', (_what, taken) => {
  const [one] = two();
  const { training } = certifies(one);
  const last = training.events.at(-1);
  if (!last) throw new Error('Nothing happened');
  const forged = taken.map((event, index): StoredEvent => {
    const own = {
      id: `forged-${index + 1}` as EventId,
      start: 'forged',
      sequence: index,
      order: `${last.order}-${index}`,
      personal: undefined,
    };
    return { ...last, ...own, type: 'taken-back', body: { event: event as EventId } };
  });
  one.training = fold(trainingId, [...training.events, ...forged]);
  expect(told(one)).toEqual([]);
  expect(trainingView(one.context())).toEqual(trainingView({ ...one.context(), training }));
  expect(latestTakenBack(one.training, one.programme)).toBeUndefined();
});

test('what a large list writes after a certification is read through once, however often people say yes on the day after', () => {
  const one = Laptop.withTraining();
  for (let index = 0; index < 100; index += 1) one.does({ kind: 'add-participant', person: personNamed('Ana', `Anić ${index}`) });
  certifies(one);
  for (const { id } of one.state.participants) {
    one.does({ kind: 'sign-in', participant: id, halfDay: 'd2am', strokes, photoConsent: 'yes', contactConsent: 'no' });
  }
  changedUnknowingly(one.training, 1);
  let read = 0;
  const events = one.training.events.map((event) => {
    const { personal } = event;
    return Object.defineProperty({ ...event }, 'personal', {
      get: () => {
        read += 1;
        return personal;
      },
    });
  });
  expect(changedUnknowingly({ ...one.training, events }, 1)).toEqual([]);
  expect(read).toBeLessThan(10 * events.length);
});
