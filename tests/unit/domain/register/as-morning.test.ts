import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { parseLocalTime } from '../../../../domain/kernel/time';
import { halfDays } from '../../../../domain/programme/choices';
import type { HalfDay } from '../../../../domain/programme/programme';
import { isHere } from '../../../../domain/register/as-morning';
import { presenceOf } from '../../../../domain/register/attendance';
import { completionOf, hasCompleted } from '../../../../domain/register/completion';
import type { AttendanceState } from '../../../../domain/register/schema';
import { certify } from '../../../../domain/signing/certified';
import { openPointsOf } from '../../../../domain/signing/open-points';
import { trainingView } from '../../../../domain/training/view';
import { personNamed } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const mornings = {
  Anić: 'present',
  Borić: 'late',
  Vesić: 'excused',
  Gorić: 'absent',
  Dragić: 'left-early',
  Enić: 'not-marked',
} as const satisfies Record<string, AttendanceState | 'not-marked'>;
type Name = keyof typeof mornings;
const names = Object.keys(mornings) as readonly Name[];

/** Six people of whom the morning of day 1 was noted, each otherwise. */
function afterTheMorning(): Laptop {
  const laptop = Laptop.withTraining();
  for (const name of names) {
    laptop.does({ kind: 'add-participant', person: personNamed('Ana', name) });
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, name), halfDay: 'd1am', state: mornings[name], at: '11:30' });
  }
  return laptop;
}

const afternoons = (laptop: Laptop) =>
  Object.fromEntries(names.map((name) => [name, presenceOf(laptop.state, participantNamed(laptop, name), 'd1pm').state]));
const nobodyNoted = Object.fromEntries(names.map((name) => [name, 'not-marked']));
const asBefore = { ...nobodyNoted, Anić: 'present', Borić: 'present', Vesić: 'excused', Gorić: 'absent' };

describe('an afternoon as the morning was', () => {
  test('is one act: what the morning says counts, and of who left early or was not noted nothing is guessed', () => {
    const laptop = afterTheMorning();
    expect(openPointsOf(laptop.training, 1)).toMatchObject({ notNoted: 7, asMorning: 4 });
    laptop.does({ kind: 'mark-as-morning', day: 1 });
    expect(afternoons(laptop)).toEqual(asBefore);
    expect(openPointsOf(laptop.training, 1)).toMatchObject({ notNoted: 3, asMorning: 0 });
    laptop.does({ kind: 'undo', place: 'register' });
    expect(afternoons(laptop)).toEqual(nobodyNoted);
    laptop.does({ kind: 'redo', place: 'register' });
    expect(afternoons(laptop)).toEqual(asBefore);
  });

  test('leaves what was noted of the afternoon as it is, and the other day', () => {
    const laptop = afterTheMorning();
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, 'Anić'), halfDay: 'd1pm', state: 'absent', at: '' });
    laptop.does({ kind: 'mark-as-morning', day: 1 }, { kind: 'mark-as-morning', day: 2 });
    expect(afternoons(laptop)).toEqual({ ...asBefore, Anić: 'absent' });
    expect(openPointsOf(laptop.training, 2)).toMatchObject({ notNoted: 12 });
  });

  test('agrees on two laptops, and disagrees with what the other one noted', () => {
    const door = afterTheMorning();
    const desk = new Laptop('laptop-b').sees(door);
    desk.does({ kind: 'mark-as-morning', day: 1 });
    door.does({ kind: 'mark', participant: participantNamed(door, 'Anić'), halfDay: 'd1pm', state: 'absent', at: '' });
    door.does({ kind: 'mark-as-morning', day: 1 });
    door.sees(desk);
    desk.sees(door);
    expect(afternoons(door)).toEqual(afternoons(desk));
    const conflicts = names.filter((name) => presenceOf(door.state, participantNamed(door, name), 'd1pm').conflict);
    expect(conflicts).toEqual(['Anić']);
  });

  test('needs a reason once the day is certified, and so does its undo', () => {
    const laptop = afterTheMorning();
    const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] };
    const sealed = certify(laptop.state, { day: 1, name: 'Mila', role: '', strokes }, { digest: '0'.repeat(32), known: [] });
    if ('refused' in sealed) throw new Error(sealed.refused);
    laptop.keep(sealed);
    expect(laptop.ask({ kind: 'mark-as-morning', day: 1 })).toMatchObject({ refused: 'day-certified' });
    laptop.does({ kind: 'change-certified-day', reason: 'Forgotten', change: { kind: 'mark-as-morning', day: 1 } });
    expect(afternoons(laptop)).toEqual(asBefore);
    expect(laptop.ask({ kind: 'undo', place: 'register' })).toMatchObject({ refused: 'day-certified' });
  });
});

describe('nothing noted is not absent', () => {
  const rule = (laptop: Laptop, name: Name) => completionOf(laptop.programme, laptop.state, participantNamed(laptop, name), 'd2am');

  test('after a day whose afternoon nobody noted only those fall short of whom an absence is known', () => {
    const laptop = afterTheMorning();
    const short = names.filter((name) => rule(laptop, name).completion === 'short');
    expect(short).toEqual(['Vesić', 'Gorić']);
    expect(trainingView(laptop.context()).register.short).toBe(2);
  });

  test('and nobody is given a certificate for it: what nobody noted fulfils no rule', () => {
    const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
    const participant = participantNamed(laptop, 'Anić');
    for (const halfDay of halfDays) {
      expect(hasCompleted(laptop.programme, laptop.state, participant)).toBe(false);
      laptop.does({ kind: 'mark', participant, halfDay, state: 'present', at: '' });
    }
    expect(hasCompleted(laptop.programme, laptop.state, participant)).toBe(true);
  });
});

describe('who is in the room', () => {
  const here = (laptop: Laptop, halfDay: HalfDay, now?: string) => {
    const is = (participant: ParticipantId): boolean =>
      isHere(laptop.state, participant, halfDay, now === undefined ? undefined : parseLocalTime(now));
    return names.filter((name) => is(participantNamed(laptop, name)));
  };

  test('is known in an afternoon that nobody noted: who came in the morning and did not leave', () => {
    const laptop = afterTheMorning();
    expect(here(laptop, 'd1pm')).toEqual(['Anić', 'Borić']);
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, 'Borić'), halfDay: 'd1pm', state: 'absent', at: '' });
    expect(here(laptop, 'd1pm')).toEqual(['Anić']);
    expect(here(laptop, 'd2am')).toEqual([]);
  });

  test('whoever left early is there until the noted time', () => {
    const laptop = afterTheMorning();
    expect(here(laptop, 'd1am', '11:00')).toEqual(['Anić', 'Borić', 'Dragić']);
    expect(here(laptop, 'd1am', '11:30')).toEqual(['Anić', 'Borić']);
  });
});
