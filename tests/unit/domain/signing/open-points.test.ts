import { expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { halfDays } from '../../../../domain/programme/choices';
import { certify } from '../../../../domain/signing/certified';
import { hasSignatures, liesIn, openPointsOf, pointsIn, signedHere, signingDoubt } from '../../../../domain/signing/open-points';
import { attachSignedSheet } from '../../../../domain/signing/signed-sheets';
import { trainingView } from '../../../../domain/training/view';
import { personNamed } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] };

test('who was there and did not sign, and who signed and was not there, are seen for the half-days that are signed for here', () => {
  const laptop = Laptop.withTraining();
  for (const name of ['Anić', 'Borić', 'Vesić']) laptop.does({ kind: 'add-participant', person: personNamed('Ana', name) });
  const [ana, borko, vesna] = ['Anić', 'Borić', 'Vesić'].map((name) => participantNamed(laptop, name));
  if (!ana || !borko || !vesna) throw new Error('Three people are on the list');
  for (const halfDay of ['d1am', 'd1pm'] as const) {
    laptop.does(
      { kind: 'mark', participant: ana, halfDay, state: 'present', at: '' },
      { kind: 'mark', participant: borko, halfDay, state: 'late', at: '9:20' },
      { kind: 'mark', participant: vesna, halfDay, state: 'excused', at: '' },
    );
  }
  expect(pointsIn(openPointsOf(laptop.training, 1))).toEqual([]);
  const signedDays = () => ([1, 2] as const).filter((day) => hasSignatures(trainingView(laptop.context()).register.rows, day));
  expect(signedDays(), 'nothing says of signatures that they fit while there is none').toEqual([]);
  laptop.does({ kind: 'sign', participant: ana, halfDay: 'd1am', strokes }, { kind: 'sign', participant: vesna, halfDay: 'd1am', strokes });
  expect(signedDays()).toEqual([1]);
  const signed = signedHere(laptop.state);
  const doubts = [ana, borko, vesna].map((id) => (['d1am', 'd1pm'] as const).map((half) => signingDoubt(laptop.state, id, half, signed)));
  expect(doubts).toEqual([
    [undefined, undefined],
    ['not-signed', undefined],
    ['signed-but-absent', undefined],
  ]);
  const { register } = trainingView(laptop.context());
  expect(register.rows.map(({ signingDoubts }) => signingDoubts.d1am)).toEqual([undefined, 'not-signed', 'signed-but-absent']);
  const lie = (kind: Parameters<typeof liesIn>[0]) =>
    register.rows.map((row) => halfDays.filter((halfDay) => liesIn(kind, row, halfDay)).join(' '));
  expect(lie('notNoted')).toEqual(['d2am d2pm', 'd2am d2pm', 'd2am d2pm']);
  expect(lie('notSigned')).toEqual(['', 'd1am', '']);
  expect(lie('signedButAbsent')).toEqual(['', '', 'd1am']);
  expect(pointsIn(register.open[0])).toEqual([
    { kind: 'notSigned', count: 1 },
    { kind: 'signedButAbsent', count: 1 },
  ]);
  expect(pointsIn(register.open[1])).toEqual([{ kind: 'notNoted', count: 6 }]);
});

test('nobody’s signature is missing where a scan of the signed list is attached, until it is taken off; who signed and was absent stays told', () => {
  const laptop = Laptop.withTraining();
  for (const name of ['Anić', 'Borić', 'Vesić']) laptop.does({ kind: 'add-participant', person: personNamed('Ana', name) });
  for (const halfDay of ['d1am', 'd1pm'] as const) laptop.does({ kind: 'mark-remaining', halfDay, state: 'present' });
  const [ana, vesna] = [participantNamed(laptop, 'Anić'), participantNamed(laptop, 'Vesić')];
  const sign = (participant: typeof ana, halfDay: 'd1am' | 'd1pm') => ({ kind: 'sign', participant, halfDay, strokes }) as const;
  laptop.does(sign(ana, 'd1am'), sign(ana, 'd1pm'), sign(vesna, 'd1am'));
  laptop.does({ kind: 'mark', participant: vesna, halfDay: 'd1am', state: 'absent', at: '' });
  const points = () => pointsIn(openPointsOf(laptop.training, 1)).map(({ kind, count }) => `${kind} ${count}`);
  expect(points()).toEqual(['notSigned 3', 'signedButAbsent 1']);
  const pages = [{ picture: 'signed-0123456789abcdef.jpg', digest: 'ab'.repeat(32) }];
  laptop.keep(attachSignedSheet(laptop.state, { sheet: 'sheet-1', halfDays: ['d1am', 'd1pm'], pages }));
  expect(points()).toEqual(['signedButAbsent 1']);
  expect(trainingView(laptop.context()).register.rows.map(({ signingDoubts }) => signingDoubts.d1pm)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  laptop.does({ kind: 'take-off-signed-sheet', sheet: 'sheet-1' });
  expect(points()).toEqual(['notSigned 3', 'signedButAbsent 1']);
});

test('what two laptops disagree about, and who may be one person, stand open too', () => {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const ana = participantNamed(laptop, 'Anić');
  const other = new Laptop('laptop-b').sees(laptop);
  for (const [each, state] of [
    [laptop, 'present'],
    [other, 'absent'],
  ] as const) {
    each.does({ kind: 'add-participant', person: personNamed('Iva', 'Ivić') });
    each.does({ kind: 'mark', participant: ana, halfDay: 'd1am', state, at: '' });
  }
  laptop.sees(other);
  laptop.does({ kind: 'ask-correction', participant: ana, wish: { firstName: 'Ana', lastName: 'Perić', school: '', town: '' } });
  expect(openPointsOf(laptop.training, 1)).toMatchObject({ conflicts: 1, duplicates: 2, corrections: 1 });
  expect(openPointsOf(laptop.training, 2)).toMatchObject({ conflicts: 0, duplicates: 2 });
});

test('who comes on the second day leaves nothing open on the first, once that is certified without them', () => {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  for (const halfDay of ['d1am', 'd1pm'] as const) laptop.does({ kind: 'mark-remaining', halfDay, state: 'present' });
  const known = laptop.training.events.slice(-1).map(({ id }) => id);
  const certified = certify(laptop.state, { day: 1, name: 'Mira', role: '', strokes }, { digest: 'ab'.repeat(16), known });
  if (isRefusal(certified)) throw new Error(certified.refused);
  laptop.keep(certified);
  laptop.does({ kind: 'add-participant', person: personNamed('Iva', 'Ivić') });
  expect(pointsIn(openPointsOf(laptop.training, 1))).toEqual([]);
  expect(pointsIn(openPointsOf(laptop.training, 2))).toEqual([{ kind: 'notNoted', count: 4 }]);
  const change = { kind: 'mark', participant: participantNamed(laptop, 'Ivić'), halfDay: 'd1am', state: 'present', at: '' } as const;
  laptop.does({ kind: 'change-certified-day', reason: 'She was here, and not on the list', change });
  expect(pointsIn(openPointsOf(laptop.training, 1))).toEqual([{ kind: 'notNoted', count: 1 }]);
});
