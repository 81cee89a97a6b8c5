/** A walk-in added by mistake, or somebody who cancelled, is taken off the list: and comes back with all that was noted. */
import { describe, expect, test } from 'vitest';
import { certificateQuestions } from '../../../../domain/certificates/choices';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { presentIn } from '../../../../domain/register/attendance';
import { historyOf } from '../../../../domain/register/history';
import { registerView } from '../../../../domain/register/view';
import { changedUnknowingly } from '../../../../domain/signing/changed-unknowingly';
import { differenceBetween } from '../../../../domain/training/difference';
import { fold } from '../../../../domain/training/fold';
import { personNamed, smallProgramme, trainingId } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop, participantNamed } from '../training/laptop';
import { join, mark, numbers, redo, twoDoors, undo } from './doors';

const takeOff = (participant: ParticipantId) => ({ kind: 'take-off', participant }) as const;
const names = ({ state }: Laptop): readonly (string | undefined)[] => state.participants.map(({ person }) => person?.lastName);

function withTwo(): { readonly laptop: Laptop; readonly ana: ParticipantId } {
  const laptop = Laptop.withTraining().does(
    { kind: 'add-participant', person: personNamed('Ana', 'Anić') },
    { kind: 'add-participant', person: personNamed('Iva', 'Ivić') },
  );
  return { laptop, ana: participantNamed(laptop, 'Anić') };
}

describe('who is taken off the list', () => {
  test('stands on it and in its numbers no more, and one undo brings them back with what was noted', () => {
    const { laptop, ana } = withTwo();
    laptop.does(mark(ana, 'present'));
    const before = laptop.state;
    laptop.does(takeOff(ana));
    expect(names(laptop)).toEqual(['Ivić']);
    expect(presentIn(laptop.state, 'd1am')).toBe(0);
    expect(registerView(laptop.context()).rows).toHaveLength(1);
    expect(historyOf(laptop.training, ana, laptop.device).at(-1)).toMatchObject({ act: 'participant-taken-off' });
    laptop.does(undo);
    expect(laptop.state).toEqual(before);
    expect(names(laptop.does(redo).restarted())).toEqual(['Ivić']);
  });

  test('leaves their number to nobody, and can be added anew', () => {
    const { laptop, ana } = withTwo();
    laptop.does(takeOff(ana), { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
    expect(numbers(laptop)).toEqual([2, 3]);
  });

  test('is somebody on the list who has no certificate', () => {
    const { laptop, ana } = withTwo();
    expect(laptop.does(takeOff(ana)).ask(takeOff(ana))).toEqual({ refused: 'no-such-participant' });
    laptop.planned = { ...smallProgramme, certificate: everything };
    laptop.does(undo);
    for (const halfDay of ['d1am', 'd1pm', 'd2am', 'd2pm'] as const) laptop.does({ kind: 'mark-remaining', halfDay, state: 'present' });
    laptop.does({ kind: 'issue-certificates', by: 'Mira', stay: certificateQuestions });
    expect(laptop.ask(takeOff(ana))).toEqual({ refused: 'has-certificate' });
    const number = laptop.state.certificates.find(({ participant }) => participant === ana)?.number ?? '';
    laptop.does({ kind: 'withdraw-certificate', number, by: 'Mira', reason: 'Never came' }, takeOff(ana));
    expect(names(laptop)).toEqual(['Ivić']);
  });

  test('goes with all entries that were joined, and stays where another laptop joined them with one that it keeps', () => {
    const [first, second] = twoDoors();
    const [one, other] = first.state.participants.filter(({ person }) => person?.lastName === 'Anić').map(({ id }) => id);
    if (!one || !other) throw new Error('there are not two');
    const both = new Laptop('laptop-d').sees(first).does(join(one, other), takeOff(one));
    expect(both.state.participants.map(({ id }) => id)).not.toContain(other);
    first.does(takeOff(other));
    second.does(join(one, other));
    first.sees(second);
    expect(first.state.participants.map(({ id }) => id)).toContain(one);
    expect(fold(trainingId, first.training.events.toReversed())).toEqual(first.training);
  });

  test('is told to the laptop that takes the list in, as somebody who leaves it', () => {
    const { laptop, ana } = withTwo();
    const other = new Laptop('laptop-b').sees(laptop).does(takeOff(ana));
    const merged = fold(trainingId, [...laptop.training.events, ...other.training.events]);
    expect(differenceBetween(laptop.training, merged)).toMatchObject({ leaving: 1, participants: 0 });
  });

  test('leaves a certified list for a reason alone, also when it is undone, and is told when a laptop did not know', () => {
    const { laptop, ana } = withTwo();
    const other = new Laptop('laptop-b').sees(laptop);
    laptop.certifies(1);
    expect(laptop.ask(takeOff(ana))).toEqual({ refused: 'day-certified', values: { day: 1 } });
    laptop.does({ kind: 'change-certified-day', reason: 'She never came', change: takeOff(ana) });
    expect(laptop.state.certified[1]?.changes).toMatchObject([{ reason: 'She never came' }]);
    expect(laptop.ask(undo)).toEqual({ refused: 'day-certified', values: { day: 1 } });
    expect(changedUnknowingly(laptop.training, 1)).toEqual([]);
    other.does(takeOff(participantNamed(other, 'Ivić')));
    expect(changedUnknowingly(laptop.sees(other).training, 1)).toMatchObject([{ part: 'people', people: 1 }]);
  });
});
