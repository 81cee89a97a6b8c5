import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { halfDays } from '../../../../domain/programme/choices';
import type { HalfDay } from '../../../../domain/programme/programme';
import { historyOf } from '../../../../domain/register/history';
import type { Strokes } from '../../../../domain/signing/schema';
import { signatureOf, standingSignatures } from '../../../../domain/signing/signatures';
import { audienceView } from '../../../../domain/stage/scene';
import type { TrainingCommand } from '../../../../domain/training/command';
import { fold } from '../../../../domain/training/fold';
import { sceneContext, trainingInSight, trainingView } from '../../../../domain/training/view';
import { personNamed, smallProgramme, trainingId } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const drawn = (...lines: readonly (readonly number[])[]): Strokes => ({ width: 60_000, height: 18_000, lines });
const hers = drawn([100, 200, 31_415, 9_265], [400, 500, 600, 700]);
const hersAgain = drawn([1, 2, 27_182, 8_182]);

function withAna(signing: 'half-day' | 'day' = 'half-day'): { readonly laptop: Laptop; readonly ana: ParticipantId } {
  const laptop = Laptop.withTraining();
  laptop.planned = { ...smallProgramme, signing };
  laptop.does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  return { laptop, ana: participantNamed(laptop, 'Anić') };
}

const signedFor = (laptop: Laptop, participant: ParticipantId): readonly HalfDay[] =>
  halfDays.filter((halfDay) => signatureOf(laptop.state, participant, halfDay) !== undefined);
const sign = (participant: ParticipantId, halfDay: HalfDay, strokes = hers) => ({ kind: 'sign', participant, halfDay, strokes }) as const;
const takeBack = (participant: ParticipantId, halfDay: HalfDay) => ({ kind: 'take-back-signature', participant, halfDay }) as const;

describe('a signature', () => {
  test('stands for its half-day alone, or for all of its day, as the programme says', () => {
    const { laptop, ana } = withAna();
    expect(signedFor(laptop.does(sign(ana, 'd1pm')), ana)).toEqual(['d1pm']);
    const other = withAna('day');
    expect(signedFor(other.laptop.does(sign(other.ana, 'd2am')), other.ana)).toEqual(['d2am', 'd2pm']);
  });

  test('is taken back, and given again, each with its trace in the history', () => {
    const { laptop, ana } = withAna('day');
    laptop.does(sign(ana, 'd1am'), sign(ana, 'd1am', hersAgain));
    expect(standingSignatures(laptop.state, ana, 'd1pm').map(({ strokes }) => strokes)).toEqual([hersAgain]);
    laptop.does(takeBack(ana, 'd1pm'));
    expect(signedFor(laptop, ana)).toEqual([]);
    expect(laptop.ask(takeBack(ana, 'd1pm'))).toEqual([]);
    laptop.does({ kind: 'undo', place: 'register' });
    expect(signatureOf(laptop.state, ana, 'd1am')?.strokes).toEqual(hersAgain);
    laptop.does({ kind: 'redo', place: 'register' }, sign(ana, 'd1am'));
    const given = { act: 'signature-given', halfDays: ['d1am', 'd1pm'] };
    expect(historyOf(laptop.training, ana, laptop.device)).toMatchObject([
      { act: 'participant-added' },
      given,
      given,
      { act: 'signature-taken-back', halfDays: ['d1am', 'd1pm'] },
      given,
    ]);
  });

  test('that was undone leaves the one before it', () => {
    const { laptop, ana } = withAna();
    laptop.does(sign(ana, 'd1am'), sign(ana, 'd1am', hersAgain), { kind: 'undo', place: 'register' });
    expect(signatureOf(laptop.state, ana, 'd1am')?.strokes).toEqual(hers);
  });

  test('is refused for nobody, for nothing that was drawn, and for a half-day that the agenda doesn’t have', () => {
    const { laptop, ana } = withAna();
    expect(laptop.ask(sign('nobody' as ParticipantId, 'd1am'))).toEqual({ refused: 'no-such-participant' });
    for (const empty of [drawn(), drawn([5, 5]), drawn([5, 5, 5, 5])]) {
      expect(laptop.ask(sign(ana, 'd1am', empty))).toEqual({ refused: 'nothing-drawn' });
    }
    const [first, second] = smallProgramme.days;
    laptop.planned = { ...smallProgramme, days: [first, { ...second, blocks: second.blocks.filter(({ halfDay }) => halfDay === 'd2am') }] };
    expect(laptop.ask(sign(ana, 'd2pm'))).toEqual({ refused: 'no-such-half-day' });
    laptop.planned = { ...laptop.planned, signing: 'day' };
    expect(signedFor(laptop.does(sign(ana, 'd2am')), ana)).toEqual(['d2am']);
  });

  test('of an entry that was joined counts for the one that is kept', () => {
    const { laptop, ana } = withAna();
    laptop.does({ kind: 'add-participant', person: personNamed('Ana', 'Anić-Borić') });
    const gone = participantNamed(laptop, 'Anić-Borić');
    laptop.does(sign(gone, 'd1am'), { kind: 'join', kept: ana, gone });
    expect(signatureOf(laptop.state, ana, 'd1am')?.strokes).toEqual(hers);
    laptop.does(takeBack(ana, 'd1am'));
    expect(signedFor(laptop, ana)).toEqual([]);
  });

  test('goes with the persons, also one that a laptop took that did not know of it', () => {
    const { laptop, ana } = withAna();
    laptop.does(sign(ana, 'd1am'));
    const other = new Laptop('laptop-b').sees(laptop);
    laptop.does({ kind: 'erase-persons', place: 'Niš' });
    for (let index = 0; index < 4; index += 1) other.does({ kind: 'swap-sides' });
    other.does(sign(ana, 'd1pm', hersAgain)).sees(laptop);
    const left = JSON.stringify(other.training);
    for (const number of [31_415, 9_265, 27_182, 8_182]) expect(left).not.toContain(String(number));
    expect(signedFor(other, ana)).toEqual(['d1am', 'd1pm']);
    expect(other.ask(sign(ana, 'd1am'))).toEqual({ refused: 'person-erased' });
  });

  test('stands in no view of the room, of whoever may look at the desk, nor of the desk, which asks for it', () => {
    const { laptop, ana } = withAna();
    laptop.does(sign(ana, 'd1am'), { kind: 'start-day', day: 1 });
    const context = laptop.context();
    const seen = JSON.stringify([audienceView(sceneContext(context)), trainingInSight(context), trainingView(context)]);
    expect(seen).not.toContain('31415');
    expect(JSON.stringify([audienceView(sceneContext(context)), trainingInSight(context)])).not.toContain('signed');
    expect(trainingView(context).register.rows).toMatchObject([{ signed: { d1am: true, d1pm: false, d2am: false, d2pm: false } }]);
  });
});

describe('two laptops that took a signature of one person', () => {
  test('have both on record, and the one that was taken last is shown', () => {
    const { laptop, ana } = withAna();
    const other = new Laptop('laptop-b').sees(laptop);
    laptop.does(sign(ana, 'd1am'));
    other.does({ kind: 'swap-sides' }, sign(ana, 'd1am', hersAgain));
    laptop.sees(other);
    expect(standingSignatures(laptop.state, ana, 'd1am').map(({ strokes }) => strokes)).toEqual([hers, hersAgain]);
    laptop.does(takeBack(ana, 'd1am'));
    expect(signedFor(laptop, ana)).toEqual([]);
  });

  const act = fc.record({
    laptop: fc.nat(2),
    what: fc.constantFrom('sign', 'sign', 'take-back', 'undo', 'redo', 'see', 'join'),
    person: fc.nat(1),
    halfDay: fc.constantFrom(...halfDays),
    ink: fc.nat(500),
  });

  test('end alike in any order', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.boolean(), fc.infiniteStream(fc.nat(1_000_000)), (acts, byDay, chance) => {
        const { laptop: first, ana } = withAna(byDay ? 'day' : 'half-day');
        first.does({ kind: 'add-participant', person: personNamed('Iva', 'Ivić') });
        const people = [ana, participantNamed(first, 'Ivić')] as const;
        const all = [first, new Laptop('laptop-b').sees(first), new Laptop('laptop-c').sees(first)];
        for (const laptop of all) laptop.planned = first.planned;
        for (const { laptop: index, what, person, halfDay, ink } of acts) {
          const laptop = all[index] ?? first;
          const participant = people[person] ?? ana;
          const asked: Readonly<Record<string, TrainingCommand>> = {
            sign: sign(participant, halfDay, drawn([ink, 0, ink + 1, 100])),
            'take-back': takeBack(participant, halfDay),
            undo: { kind: 'undo', place: 'register' },
            redo: { kind: 'redo', place: 'register' },
            join: { kind: 'join', kept: ana, gone: people[1] },
          };
          const command = asked[what];
          if (command) laptop.ask(command);
          else laptop.sees(all[(index + 1) % all.length] ?? first);
        }
        const events = all.flatMap(({ training }) => training.events);
        const shuffled = events.map((event) => ({ event, key: chance.next().value })).toSorted((one, other) => one.key - other.key);
        const expected = fold(trainingId, events);
        expect(fold(trainingId, [...shuffled.map(({ event }) => event), ...events.slice(0, 3)])).toEqual(expected);
        /* What was signed is never lost: it stands, or an event says that it was replaced, taken back or undone. */
        const standing = new Set(
          people.flatMap((id) => halfDays.flatMap((each) => standingSignatures(expected.state, id, each).map(({ event }) => event))),
        );
        const told = new Set(
          expected.events.flatMap((event) => {
            if (event.type === 'signature-given') return event.body.replaces;
            if (event.type === 'signature-taken-back') return event.body.signatures;
            return event.type === 'taken-back' ? [event.body.event] : [];
          }),
        );
        for (const { type, id } of expected.events) if (type === 'signature-given') expect(standing.has(id) || told.has(id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('a signature outside its bounds is not believed', () => {
  const { laptop, ana } = withAna();
  const kept = (strokes: Strokes) => () =>
    laptop.keep([{ type: 'signature-given', body: { participant: ana, halfDays: ['d1am'], replaces: [] }, personal: { strokes } }]);
  const tooMany = Array.from({ length: 4002 }, () => 1);
  for (const strokes of [
    drawn([60_001, 0, 1, 1]),
    drawn([0, 18_001, 1, 1]),
    drawn([1, 1, 1]),
    drawn(tooMany),
    drawn(tooMany.slice(0, 2002), tooMany.slice(0, 2000)),
    drawn(...Array.from({ length: 61 }, () => [1, 1])),
    drawn([-1, 0, 1, 1]),
    drawn([0.5, 0, 1, 1]),
  ]) {
    expect(kept(strokes)).toThrow('No log would hold');
  }
  expect(isRefusal(laptop.ask(sign(ana, 'd1am', drawn(tooMany.slice(0, 2000), tooMany.slice(0, 1999).concat(2)))))).toBe(false);
});
