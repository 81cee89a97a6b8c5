import { describe, expect, test } from 'vitest';
import type { HalfDay } from '../../../../domain/programme/programme';
import { presenceOf } from '../../../../domain/register/attendance';
import { importParticipants } from '../../../../domain/register/decide';
import type { Person } from '../../../../domain/register/schema';
import type { TrainingCommand } from '../../../../domain/training/command';
import { personNamed, timeOfDay } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const list = (...people: readonly Person[]): Laptop =>
  Laptop.withTraining().does(...people.map((person) => ({ kind: 'add-participant', person }) as const));
const add = (laptop: Laptop, person: Person): unknown => laptop.ask({ kind: 'add-participant', person });
const alreadyHere = { refused: 'already-here', field: 'lastName' };

describe('adding a participant', () => {
  test('keeps the name as it was typed, in its script, tidied', () => {
    const laptop = list(personNamed(' Ана  Марија', 'Z\u030cikić'));
    expect(laptop.state.participants[0]?.person).toMatchObject({ firstName: 'Ана Марија', lastName: 'Žikić' });
  });

  test.each([
    ['first', personNamed(' ', 'Žikić'), { refused: 'first-name-missing', field: 'firstName' }],
    ['last', personNamed('Živka', ''), { refused: 'last-name-missing', field: 'lastName' }],
  ])('needs a %s name', (_, person, refusal) => {
    expect(add(list(), person)).toEqual(refusal);
  });

  test.each(['firstName', 'lastName', 'school', 'town', 'schoolKind', 'role', 'contact', 'telephone'] as const)(
    'refuses a text that is too long, and names the field %s',
    (field) => {
      expect(add(list(), personNamed('Živka', 'Žikić', { [field]: 'a'.repeat(201) }))).toEqual({
        refused: 'text-too-long',
        field,
        values: { longest: 200 },
      });
    },
  );

  test.each([
    ['in Cyrillic', personNamed('Живка', 'Жикић', { school: 'Школа „Вук Караџић“', town: 'Ниш' })],
    ['without diacritics', personNamed('Zivka', 'Zikic', { school: 'Skola "Vuk Karadzic"', town: 'Nis' })],
    ['in capitals', personNamed('ŽIVKA', 'ŽIKIĆ', { school: 'ŠKOLA „VUK KARADŽIĆ“', town: 'NIŠ' })],
    ['with combining marks', personNamed('Z\u030civka', 'Z\u030cikic\u0301')],
  ])('knows a person who is here already when the name is written %s', (_, again) => {
    expect(add(list(personNamed('Živka', 'Žikić')), again)).toEqual(alreadyHere);
  });

  test('takes Đorđe, Ђорђе and Djordje for one', () => {
    const laptop = list(personNamed('Đorđe', 'Đokić'));
    expect(add(laptop, personNamed('Djordje', 'Djokic'))).toEqual(alreadyHere);
    expect(add(laptop, personNamed('Ђорђе', 'Ђокић'))).toEqual(alreadyHere);
  });

  test('lets two people of one name stay two when school or town differ', () => {
    const laptop = list(
      personNamed('Ana', 'Anić'),
      personNamed('Ana', 'Anić', { school: 'Gimnazija' }),
      personNamed('Ana', 'Anić', { town: 'Pirot' }),
    );
    expect(laptop.state.participants).toHaveLength(3);
  });

  test('gives each person an id that says nothing', () => {
    const ids = list(personNamed('Ana', 'Anić'), personNamed('Vera', 'Verić')).state.participants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.join()).not.toMatch(/Ani|Veri/u);
  });
});

test('importing a list of nobody is refused', () => {
  expect(
    importParticipants([], { programme: list().context().programme, moment: list().now, device: 'laptop-a', newId: () => 'id' }),
  ).toEqual({ refused: 'nobody-to-import' });
});

describe('marking', () => {
  const ana = personNamed('Ana', 'Anić');
  const half = 'd1am';
  const presence = (laptop: Laptop): unknown => presenceOf(laptop.state, participantNamed(laptop, 'Anić'), half);
  const mark = (laptop: Laptop, state: 'present' | 'late' | 'left-early' | 'excused' | 'absent' | 'not-marked', at = ''): unknown =>
    laptop.ask({ kind: 'mark', participant: participantNamed(laptop, 'Anić'), halfDay: half, state, at });

  test('starts from not marked and keeps the latest', () => {
    const laptop = list(ana);
    expect(presence(laptop)).toEqual({ state: 'not-marked', at: null, conflict: false });
    mark(laptop, 'present');
    mark(laptop, 'late', '9:20');
    expect(presence(laptop)).toEqual({ state: 'late', at: timeOfDay('09:20'), conflict: false });
  });

  test.each(['9:20', '09:20', '9.20', ' 9:20 '])('reads “%s” as twenty past nine', (at) => {
    const laptop = list(ana);
    mark(laptop, 'left-early', at);
    expect(presence(laptop)).toMatchObject({ at: timeOfDay('09:20') });
  });

  test.each(['25:00', '9:60', '960', 'soon'])('refuses “%s” as a time and quotes it', (at) => {
    expect(mark(list(ana), 'late', at)).toEqual({ refused: 'no-such-time', field: 'at', values: { text: at } });
  });

  test.each<[half: HalfDay, typed: string, read: string]>([
    ['d1pm', '3', '15:00'],
    ['d1pm', '03', '15:00'],
    ['d1pm', '3:30', '15:30'],
    ['d1pm', '330', '15:30'],
    ['d1pm', '15', '15:00'],
    ['d1pm', '9', '09:00'],
    ['d1pm', '03:30', '03:30'],
    ['d1am', '9', '09:00'],
    ['d1am', '12', '12:00'],
    ['d1am', '8:10', '08:10'],
  ])('in %s reads “%s” as %s', (halfDay, at, read) => {
    const laptop = list(ana);
    const participant = participantNamed(laptop, 'Anić');
    laptop.does({ kind: 'mark', participant, halfDay, state: 'left-early', at });
    expect(presenceOf(laptop.state, participant, halfDay)).toMatchObject({ at: timeOfDay(read) });
  });

  test.each<[half: HalfDay, typed: string]>([
    ['d1am', '3'],
    ['d1am', '0'],
    ['d1pm', '0'],
    ['d1pm', '7'],
  ])('in %s, “%s” can’t be an hour of it and is refused', (halfDay, at) => {
    const laptop = list(ana);
    const mark: TrainingCommand = { kind: 'mark', participant: participantNamed(laptop, 'Anić'), halfDay, state: 'late', at };
    expect(laptop.ask(mark)).toEqual({ refused: 'no-such-time', field: 'at', values: { text: at } });
  });

  test('late without a time is allowed: nobody looked at the clock', () => {
    const laptop = list(ana);
    mark(laptop, 'late');
    expect(presence(laptop)).toEqual({ state: 'late', at: null, conflict: false });
  });

  test('a time is kept only with late and left early', () => {
    const laptop = list(ana);
    mark(laptop, 'present', '9:20');
    expect(presence(laptop)).toMatchObject({ at: null });
  });

  test('the same again changes nothing, so that Undo takes back what a person sees', () => {
    const laptop = list(ana);
    expect(mark(laptop, 'not-marked')).toEqual([]);
    mark(laptop, 'present');
    expect(mark(laptop, 'present')).toEqual([]);
    laptop.does({ kind: 'undo', place: 'register' });
    expect(presence(laptop)).toMatchObject({ state: 'not-marked' });
  });

  test('one half-day says nothing of another', () => {
    const laptop = list(ana);
    mark(laptop, 'present');
    expect(presenceOf(laptop.state, participantNamed(laptop, 'Anić'), 'd1pm').state).toBe('not-marked');
  });

  test('somebody who is no longer on the list can’t be marked', () => {
    const laptop = list(ana);
    const participant = participantNamed(laptop, 'Anić');
    laptop.does({ kind: 'undo', place: 'register' });
    expect(laptop.ask({ kind: 'mark', participant, halfDay: half, state: 'present', at: '' })).toEqual({ refused: 'no-such-participant' });
  });
});
