import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halfDays } from '../../../../domain/programme/choices';
import { byName, minutesOf, minutesPresent, type Presence, presentIn, workingMinutes } from '../../../../domain/register/attendance';
import { attendanceStates } from '../../../../domain/register/choices';
import { personNamed, smallProgramme, timeOfDay } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const was = (state: Presence['state'], at?: string): Presence => ({ state, at: at === undefined ? null : timeOfDay(at), conflict: false });
const morning = (presence: Presence): number => minutesPresent(smallProgramme, 'd1am', presence);

test('working minutes leave out registration, breaks and meals', () => {
  expect(halfDays.map((halfDay) => workingMinutes(smallProgramme, halfDay))).toEqual([205, 175, 175, 210]);
});

describe('minutes of a half-day', () => {
  test.each([
    ['present: all', was('present'), 205],
    ['late without a time: all, since nobody noted what was missed', was('late'), 205],
    ['absent: none', was('absent'), 0],
    ['excused: none', was('excused'), 0],
    ['not marked: none', was('not-marked'), 0],
    ['late at 9:20: from 9:20 on', was('late', '09:20'), 185],
    ['late in the middle of the break: all that follows it', was('late', '10:50'), 105],
    ['late before work began: all', was('late', '08:40'), 205],
    ['late after everything: none', was('late', '15:00'), 0],
    ['left at 9:20: up to 9:20', was('left-early', '09:20'), 20],
    ['left in the middle of the break: all before it', was('left-early', '10:50'), 100],
    ['left before work began: none', was('left-early', '08:35'), 0],
    ['left after lunch began: the whole morning', was('left-early', '13:00'), 205],
  ])('%s', (_, presence, expected) => {
    expect(morning(presence)).toBe(expected);
  });

  test('coming late and leaving early at one time make up the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...halfDays), fc.integer({ min: 0, max: 24 * 60 - 1 }), (halfDay, minute) => {
        const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const sum =
          minutesPresent(smallProgramme, halfDay, was('late', at)) + minutesPresent(smallProgramme, halfDay, was('left-early', at));
        expect(sum).toBe(workingMinutes(smallProgramme, halfDay));
      }),
    );
  });
});

const withAna = (): Laptop => Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });

test('both days in full are 765 minutes', () => {
  const laptop = withAna();
  const participant = participantNamed(laptop, 'Anić');
  laptop.does(...halfDays.map((halfDay) => ({ kind: 'mark', participant, halfDay, state: 'present', at: '' }) as const));
  expect(minutesOf(smallProgramme, laptop.state, participant)).toEqual([765, 765]);
});

test('the head count of a half-day holds those who came, late and early too', () => {
  const laptop = Laptop.withTraining();
  for (const state of attendanceStates) {
    laptop.does({ kind: 'add-participant', person: personNamed('Ana', state) });
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, state), halfDay: 'd2am', state, at: '' });
  }
  expect([presentIn(laptop.state, 'd2am'), presentIn(laptop.state, 'd2pm')]).toEqual([3, 0]);
});

test('the list is sorted as Serbian is: Č after C, Dž after D, Đ after Dž, Lj after L, Ž last', () => {
  const lastNames = ['Žikić', 'Ljubić', 'Đokić', 'Lukić', 'Džajić', 'Čolić', 'Dukić', 'Cvijić'];
  const laptop = Laptop.withTraining().does(
    ...lastNames.map((lastName) => ({ kind: 'add-participant', person: personNamed('Ana', lastName) }) as const),
  );
  expect(byName(laptop.state.participants, 'sr-Latn').map(({ person }) => person?.lastName)).toEqual([
    'Cvijić',
    'Čolić',
    'Dukić',
    'Džajić',
    'Đokić',
    'Lukić',
    'Ljubić',
    'Žikić',
  ]);
});

test('names in both scripts stand in one order: that of the alphabet that was chosen', () => {
  const laptop = Laptop.withTraining();
  for (const lastName of ['Žikić', 'Анић', 'Čolić', 'Ђокић', 'Cvijić'])
    laptop.does({ kind: 'add-participant', person: personNamed('Ana', lastName) });
  const inOrder = (locale: 'sr-Latn' | 'sr') => byName(laptop.state.participants, locale).map(({ person }) => person?.lastName);
  expect(inOrder('sr-Latn')).toEqual(['Анић', 'Cvijić', 'Čolić', 'Ђокић', 'Žikić']);
  expect(inOrder('sr')).toEqual(['Анић', 'Ђокић', 'Žikić', 'Cvijić', 'Čolić']);
});
