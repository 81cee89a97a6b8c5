import { describe, expect, test } from 'vitest';
import { halfDays } from '../../../../domain/programme/choices';
import type { HalfDay } from '../../../../domain/programme/programme';
import type { Completion } from '../../../../domain/register/completion';
import { completionOf } from '../../../../domain/register/completion';
import type { AttendanceState } from '../../../../domain/register/schema';
import { personNamed, smallProgramme } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

type States = readonly (AttendanceState | undefined)[];

function completion(states: States, current: HalfDay, required = 4) {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const participant = participantNamed(laptop, 'Anić');
  for (const [index, state] of states.entries()) {
    const halfDay = halfDays[index];
    if (state && halfDay) laptop.does({ kind: 'mark', participant, halfDay, state, at: '' });
  }
  return completionOf({ ...smallProgramme, requiredHalfDays: required }, laptop.state, participant, current);
}

describe('the completion rule', () => {
  test.each<[string, States, HalfDay, number, Completion]>([
    ['before the training everybody can still make it', [], 'd1am', 4, 'possible'],
    ['all four half-days fulfil it', ['present', 'late', 'left-early', 'present'], 'd2pm', 4, 'fulfilled'],
    ['one absence of four ends it at once', ['absent'], 'd1am', 4, 'short'],
    ['an excuse does not count as being there', ['present', 'excused'], 'd1pm', 4, 'short'],
    ['with three of four one absence is allowed', ['absent', 'present'], 'd1pm', 3, 'possible'],
    ['three of four are enough', ['absent', 'present', 'present', 'present'], 'd2pm', 3, 'fulfilled'],
    ['a half-day that is over without a note is not an absence', ['present'], 'd2am', 4, 'possible'],
    ['the half-day that is going on is still open', ['present'], 'd1pm', 4, 'possible'],
  ])('%s', (_, states, current, required, expected) => {
    expect(completion(states, current, required).completion).toBe(expected);
  });

  test('names the half-days for which somebody may have forgotten to note anything', () => {
    expect(completion(['present'], 'd2am')).toMatchObject({ attended: 1, notNoted: ['d1pm'] });
  });
});
