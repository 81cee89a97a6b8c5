import { expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { historyOf } from '../../../../domain/register/history';
import { personNamed } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

test('a participant’s history says what was noted, when, on which laptop, and what was taken back', () => {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const ana = participantNamed(laptop, 'Anić');
  laptop.wait(minutes(20)).does({ kind: 'mark', participant: ana, halfDay: 'd1am', state: 'late', at: '9:20' });
  const other = new Laptop('laptop-b').sees(laptop).wait(minutes(30));
  other.does({ kind: 'mark-remaining', halfDay: 'd1pm', state: 'present' }, { kind: 'undo', place: 'register' });
  laptop.sees(other);
  expect(historyOf(laptop.training, ana, laptop.device)).toMatchObject([
    { act: 'participant-added', time: '09:00', laptop: undefined, takenBack: false },
    { act: 'attendance-marked', time: '09:20', halfDays: ['d1am'], state: 'late', at: '09:20', laptop: undefined, takenBack: false },
    { act: 'remaining-marked', time: '09:30', halfDays: ['d1pm'], state: 'present', laptop: 'laptop-b', takenBack: true },
  ]);
});

test('the history of one participant has nothing of another', () => {
  const laptop = Laptop.withTraining().does(
    { kind: 'add-participant', person: personNamed('Ana', 'Anić') },
    { kind: 'add-participant', person: personNamed('Iva', 'Ivić') },
  );
  laptop.does({ kind: 'mark', participant: participantNamed(laptop, 'Anić'), halfDay: 'd1am', state: 'present', at: '' });
  expect(historyOf(laptop.training, participantNamed(laptop, 'Ivić'), laptop.device)).toHaveLength(1);
});
