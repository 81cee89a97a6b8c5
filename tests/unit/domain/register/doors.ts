import type { ParticipantId } from '../../../../domain/kernel/ids';
import { presenceOf } from '../../../../domain/register/attendance';
import type { AttendanceState } from '../../../../domain/register/schema';
import type { TrainingCommand } from '../../../../domain/training/command';
import { personNamed } from '../../builders';
import { Laptop } from '../training/laptop';

export const [one, two, three] = ['laptop-a-person-1', 'laptop-b-person-1', 'laptop-c-person-1'] as readonly string[] as readonly [
  ParticipantId,
  ParticipantId,
  ParticipantId,
];
export const ana = personNamed('Ana', 'Anić');

export const join = (kept: ParticipantId, gone: ParticipantId): TrainingCommand => ({ kind: 'join', kept, gone });
export const mark = (participant: ParticipantId, state: AttendanceState | 'not-marked', at = ''): TrainingCommand => ({
  kind: 'mark',
  participant,
  halfDay: 'd1am',
  state,
  at,
});
export const undo: TrainingCommand = { kind: 'undo', place: 'register' };
export const redo: TrainingCommand = { kind: 'redo', place: 'register' };
export const numbers = ({ state }: Laptop): readonly number[] => state.participants.map(({ number }) => number);
export const morning = ({ state }: Laptop, participant: ParticipantId) => presenceOf(state, participant, 'd1am');

/** Three doors at which the same walk-in was added; nobody has seen the others' logs yet. */
export function threeDoors(): readonly [Laptop, Laptop, Laptop] {
  const first = Laptop.withTraining();
  const all = [first, new Laptop('laptop-b').sees(first), new Laptop('laptop-c').sees(first)] as const;
  for (const [index, laptop] of all.entries()) {
    laptop.does({ kind: 'add-participant', person: ana }, { kind: 'add-participant', person: personNamed('Iva', `Ivić ${index}`) });
  }
  return all;
}

/** The logs of all three have come together on the first two. */
export function twoDoors(...before: readonly TrainingCommand[]): readonly [Laptop, Laptop] {
  const [first, second, third] = threeDoors();
  for (const command of before) for (const laptop of [first, second, third]) laptop.ask(command);
  first.sees(second).sees(third);
  second.sees(first);
  return [first, second];
}
