import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { importParticipants } from '../../../../domain/register/decide';
import type { Person } from '../../../../domain/register/schema';
import { certify, withReasons } from '../../../../domain/signing/certified';
import { certificationsOf, peopleOnList } from '../../../../domain/signing/certified-list';
import { certifiedView } from '../../../../domain/signing/view';
import type { Asked } from '../../../../domain/training/command';
import { fold } from '../../../../domain/training/fold';
import type { DetailsInput } from '../../../../domain/training/schema';
import { detailsInput, personNamed, trainingId } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const strokes = { width: 60_000, height: 18_000, lines: [[31_415, 0, 9_265, 100]] };
const digest = '0123456789abcdef0123456789abcdef';
const sealed = { digest, known: [] };
type Change = Asked<'change-certified-day'>['change'];

const certifies = (laptop: Laptop, name = 'Mira Mirić', day: 1 | 2 = 1): Laptop => laptop.certifies(day, name, digest);

function certified(): { readonly laptop: Laptop; readonly ana: ParticipantId } {
  const laptop = Laptop.withTraining().does(
    { kind: 'add-participant', person: personNamed('Ana', 'Anić') },
    { kind: 'add-participant', person: personNamed('Iva', 'Ivić') },
  );
  const ana = participantNamed(laptop, 'Anić');
  laptop.does({ kind: 'mark', participant: ana, halfDay: 'd1pm', state: 'present', at: '' });
  return { laptop: certifies(laptop), ana };
}

const mark = (participant: ParticipantId, halfDay: 'd1am' | 'd2am' = 'd1am') =>
  ({ kind: 'mark', participant, halfDay, state: 'absent', at: '' }) as const;
const renamed = (participant: ParticipantId, otherwise: Partial<Person>) =>
  ({ kind: 'change-participant', participant, person: { ...personNamed('Ana', 'Anić'), ...otherwise } }) as const;
const withReason = (change: Change, reason = 'She came at ten') => ({ kind: 'change-certified-day', reason, change }) as const;
const undo = { kind: 'undo', place: 'register' } as const;

describe('a certified day', () => {
  test('is not changed without a reason, by marks, signatures, names, joining or undo; the other day is', () => {
    const { laptop, ana } = certified();
    const changes: readonly Change[] = [
      renamed(ana, { school: 'OŠ „Sveti Sava“' }),
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
      { type: 'certified-day-changed', body: { day: 1, follows: 1 }, personal: { reason: 'She came at ten' } },
      { type: 'attendance-marked' },
    ]);
    expect(laptop.ask(withReason(mark(ana, 'd2am')))).toMatchObject([{ type: 'attendance-marked' }]);
    expect(certifiedView(laptop.training, 1)).toMatchObject({
      by: [{ name: 'Mira Mirić', role: 'lead trainer', digest, date: '2026-11-25', time: '09:00' }],
      reasons: [{ reason: 'She came at ten' }],
    });
    expect(certifiedView(laptop.training, 2)).toBeUndefined();
  });

  test('is certified anew in place of what was known, and free again once that is undone, which asks for a reason, too', () => {
    const { laptop, ana } = certified();
    expect(laptop.ask(undo)).toEqual({ refused: 'day-certified', values: { day: 1 } });
    laptop.does(withReason(undo, 'Certified too early'));
    expect(isRefusal(laptop.ask(mark(ana)))).toBe(false);
    certifies(certifies(laptop), 'Ivan Ivić');
    expect(certificationsOf(laptop.state, 1).map(({ words }) => words?.name)).toEqual(['Ivan Ivić']);
    expect(certifiedView(laptop.training, 1)?.reasons).toMatchObject([{ reason: 'Certified too early' }]);
  });

  test('tells nobody’s name, signature or reason once persons were erased', () => {
    const { laptop, ana } = certified();
    laptop.does(withReason(mark(ana), 'Ana was in hospital'), { kind: 'erase-persons', place: 'Niš' });
    const left = JSON.stringify(laptop.training);
    for (const secret of ['Mirić', '31415', 'hospital']) expect(left).not.toContain(secret);
    expect(certifiedView(laptop.training, 1)).toMatchObject({ by: [{ name: '', digest }], reasons: [{ reason: undefined }] });
  });

  test('takes new people without a reason, who stand on its list once something is noted for them there', () => {
    const { laptop } = certified();
    const onList = () => peopleOnList(laptop.training, 1).map(({ person }) => person?.lastName);
    const decision = importParticipants([personNamed('Oto', 'Otić')], { ...laptop.context(), moment: laptop.now, newId: () => 'oto' });
    if (isRefusal(decision)) throw new Error(decision.refused);
    expect(withReasons(laptop.training, decision)).toBe(decision);
    laptop.keep(decision);
    laptop.does({ kind: 'add-participant', person: personNamed('Ena', 'Enić') });
    const ena = participantNamed(laptop, 'Enić');
    laptop.does(mark(ena, 'd2am'), { ...renamed(ena, { firstName: 'Ema', lastName: 'Enić' }) });
    expect(onList()).toEqual(['Anić', 'Ivić']);
    expect(peopleOnList(laptop.training, 2)).toHaveLength(4);
    expect(laptop.ask(mark(ena))).toMatchObject({ refused: 'day-certified' });
    laptop.does(withReason(mark(ena)));
    expect(onList()).toEqual(['Anić', 'Ivić', 'Enić']);
    expect(laptop.ask(renamed(ena, { firstName: 'Eva', lastName: 'Enić' }))).toMatchObject({ refused: 'day-certified' });
  });

  test('asks for a reason when a wish that it was written otherwise is accepted, or somebody is taken off it, and for none of a telephone', () => {
    const { laptop, ana } = certified();
    const wish = { firstName: 'Ana', lastName: 'Anić-Perić', school: '', town: '' };
    expect(isRefusal(laptop.ask(renamed(ana, { contact: '060 123 456', photoConsent: 'yes' })))).toBe(false);
    laptop.does({ kind: 'ask-correction', participant: ana, wish });
    const accepts = { kind: 'settle-correction', participant: ana, accepted: true } as const;
    expect(laptop.ask(accepts)).toMatchObject({ refused: 'day-certified' });
    expect(isRefusal(laptop.ask({ ...accepts, accepted: false }))).toBe(false);
    laptop.does({ kind: 'ask-correction', participant: ana, wish }, withReason(accepts));
    certifies(laptop);
    const [adding] = laptop.training.events.filter(({ type }) => type === 'participant-added');
    if (!adding) throw new Error('Nobody was added');
    expect(withReasons(laptop.training, [{ type: 'taken-back', body: { event: adding.id } }])).toMatchObject({ refused: 'day-certified' });
  });

  test('asks for a reason before its date, place or trainers become others, by undo and redo, too; for none of the donor or the other date', () => {
    const { laptop } = certified();
    const details = (otherwise: Partial<DetailsInput>) => ({ kind: 'change-details', details: { ...detailsInput, ...otherwise } }) as const;
    laptop.does(details({ donor: 'Another donor', secondDay: '2026-11-27' }));
    const kept = { ...detailsInput, donor: 'Another donor', secondDay: '2026-11-27' };
    for (const change of [{ firstDay: '2026-11-24' }, { place: 'Subotica' }, { venue: 'School' }, { trainers: 'Somebody Else' }]) {
      expect(laptop.ask(details({ ...kept, ...change }))).toEqual({ refused: 'day-certified', values: { day: 1 } });
    }
    laptop.does(withReason(details({ ...kept, place: 'Subotica' }), 'It was in another town'));
    expect(certifiedView(laptop.training, 1)?.reasons.map(({ reason }) => reason)).toEqual(['It was in another town']);
    const undoDetails = { kind: 'undo', place: 'prepare' } as const;
    expect(laptop.ask(undoDetails)).toEqual({ refused: 'day-certified', values: { day: 1 } });
    laptop.does(withReason(undoDetails, 'It was not'));
    expect(laptop.state.details?.place).toBe(detailsInput.place);
    expect(laptop.ask({ kind: 'redo', place: 'prepare' })).toEqual({ refused: 'day-certified', values: { day: 1 } });
  });

  test('needs a name and a signature', () => {
    const { state } = certified().laptop;
    expect(certify(state, { day: 1, name: ' ', role: '', strokes }, sealed)).toEqual({ refused: 'certifier-missing', field: 'name' });
    expect(certify(state, { day: 1, name: 'Ana', role: '', strokes: { ...strokes, lines: [] } }, sealed)).toEqual({
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
