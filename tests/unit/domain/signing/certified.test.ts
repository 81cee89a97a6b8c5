import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { certificationsOf, certify } from '../../../../domain/signing/certified';
import { certifiedView } from '../../../../domain/signing/view';
import type { Asked } from '../../../../domain/training/command';
import { fold } from '../../../../domain/training/fold';
import { personNamed, trainingId } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const strokes = { width: 60_000, height: 18_000, lines: [[31_415, 0, 9_265, 100]] };
const digest = '0123456789abcdef0123456789abcdef';
type Change = Asked<'change-certified-day'>['change'];

function certifies(laptop: Laptop, name = 'Mira Mirić', day: 1 | 2 = 1): Laptop {
  const decision = certify(laptop.state, { day, name, role: 'lead trainer', strokes }, digest);
  if (isRefusal(decision)) throw new Error(`Refused: ${decision.refused}`);
  laptop.keep(decision);
  return laptop;
}

function certified(): { readonly laptop: Laptop; readonly ana: ParticipantId } {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const ana = participantNamed(laptop, 'Anić');
  laptop.does({ kind: 'mark', participant: ana, halfDay: 'd1pm', state: 'present', at: '' });
  return { laptop: certifies(laptop), ana };
}

const mark = (participant: ParticipantId, halfDay: 'd1am' | 'd2am' = 'd1am') =>
  ({ kind: 'mark', participant, halfDay, state: 'absent', at: '' }) as const;
const withReason = (change: Change, reason = 'She came at ten') => ({ kind: 'change-certified-day', reason, change }) as const;
const undo = { kind: 'undo', place: 'register' } as const;

describe('a certified day', () => {
  test('is not changed without a reason, by marks, signatures, joining or undo; the other day is', () => {
    const { laptop, ana } = certified();
    laptop.does({ kind: 'add-participant', person: personNamed('Iva', 'Ivić') });
    const changes: readonly Change[] = [
      mark(ana),
      { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
      { kind: 'sign', participant: ana, halfDay: 'd1am', strokes },
      { kind: 'join', kept: ana, gone: participantNamed(laptop, 'Ivić') },
    ];
    for (const change of changes) {
      expect(laptop.ask(change)).toEqual({ refused: 'day-certified', values: { day: 1 } });
      expect(laptop.ask(withReason(change, '  '))).toEqual({ refused: 'reason-missing', field: 'reason' });
    }
    expect(isRefusal(laptop.ask(mark(ana, 'd2am')))).toBe(false);
    laptop.does(withReason(mark(ana)));
    expect(laptop.ask(undo)).toEqual({ refused: 'day-certified', values: { day: 1 } });
    expect(laptop.does(withReason(undo, 'A mistake')).ask({ kind: 'redo', place: 'register' })).toMatchObject({ refused: 'day-certified' });
  });

  test('keeps each reason beside it, in one act with the change, and asks for none where nothing of it changes', () => {
    const { laptop, ana } = certified();
    expect(laptop.ask(withReason(mark(ana)))).toMatchObject([
      { type: 'certified-day-changed', body: { day: 1 }, personal: { reason: 'She came at ten' } },
      { type: 'attendance-marked' },
    ]);
    expect(laptop.ask(withReason(mark(ana, 'd2am')))).toMatchObject([{ type: 'attendance-marked' }]);
    expect(certifiedView(laptop.state, 1)).toMatchObject({
      by: [{ name: 'Mira Mirić', role: 'lead trainer', digest, date: '2026-11-25', time: '09:00' }],
      reasons: [{ reason: 'She came at ten' }],
    });
    expect(certifiedView(laptop.state, 2)).toBeUndefined();
  });

  test('is certified anew in place of what was known, and free again once that is undone', () => {
    const { laptop, ana } = certified();
    laptop.does(undo);
    expect(isRefusal(laptop.ask(mark(ana)))).toBe(false);
    certifies(certifies(laptop), 'Ivan Ivić');
    expect(certificationsOf(laptop.state, 1).map(({ words }) => words?.name)).toEqual(['Ivan Ivić']);
  });

  test('tells nobody’s name, signature or reason once persons were erased', () => {
    const { laptop, ana } = certified();
    laptop.does(withReason(mark(ana), 'Ana was in hospital'), { kind: 'erase-persons', place: 'Niš' });
    const left = JSON.stringify(laptop.training);
    for (const secret of ['Mirić', '31415', 'hospital']) expect(left).not.toContain(secret);
    expect(certifiedView(laptop.state, 1)).toMatchObject({ by: [{ name: '', digest }], reasons: [{ reason: undefined }] });
  });

  test('needs a name and a signature', () => {
    const { state } = certified().laptop;
    expect(certify(state, { day: 1, name: ' ', role: '', strokes }, digest)).toEqual({ refused: 'certifier-missing', field: 'name' });
    expect(certify(state, { day: 1, name: 'Ana', role: '', strokes: { ...strokes, lines: [] } }, digest)).toEqual({
      refused: 'nothing-drawn',
    });
  });
});

test('two laptops that certified one day both stand, and end alike in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), fc.constantFrom('certify', 'change', 'undo', 'see')), { maxLength: 20 }), (acts) => {
      const { laptop: one, ana } = certified();
      const both = [one, new Laptop('laptop-b').sees(one)] as const;
      for (const [index, what] of acts) {
        const [laptop, other] = index === 0 ? both : [both[1], both[0]];
        if (what === 'certify') certifies(laptop, `Trainer ${index}`);
        else if (what === 'see') laptop.sees(other);
        else
          laptop.ask(withReason(what === 'undo' ? undo : { ...mark(ana), state: laptop.training.events.length % 2 ? 'present' : 'late' }));
      }
      const events = both.flatMap(({ training }) => training.events);
      expect(fold(trainingId, events.toReversed())).toEqual(fold(trainingId, events));
    }),
    { numRuns: 60 },
  );
  const { laptop } = certified();
  const other = new Laptop('laptop-b').sees(laptop);
  certifies(laptop, 'Ana');
  certifies(other, 'Borko');
  laptop.sees(other);
  expect(
    certificationsOf(laptop.state, 1)
      .map(({ words }) => words?.name)
      .toSorted(),
  ).toEqual(['Ana', 'Borko']);
  expect(certificationsOf(certifies(laptop, 'Vesna').state, 1).map(({ words }) => words?.name)).toEqual(['Vesna']);
});
