/** A second list fills in what is missing of people who are here, and replaces nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { sexes, yesNo } from '../../../../domain/register/choices';
import { comparePeople, completeParticipants, findMeant } from '../../../../domain/register/completing';
import { fieldsBesideName } from '../../../../domain/register/list';
import { nobody } from '../../../../domain/register/person';
import type { Person } from '../../../../domain/register/schema';
import { takeList } from '../../../../domain/register/take-list';
import { trainingId } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const named = (more: Partial<Person> = {}): Person => ({ ...nobody, firstName: 'Ana', lastName: 'Anić', ...more });
const withPeople = (...people: readonly Person[]): Laptop =>
  Laptop.withTraining().does(...people.map((person) => ({ kind: 'add-participant', person }) as const));
const personOf = (laptop: Laptop, id: ParticipantId): Person | undefined =>
  laptop.state.participants.find((each) => each.id === id)?.person;

const text = fc.constantFrom('', '—', 'Prva', 'ПРВА', 'Druga', '060 123-456', '060123456');
const somebody = fc
  .record({
    ...{ school: text, town: text, schoolKind: text, role: text, contact: text, telephone: text, note: text },
    sex: fc.constantFrom(...sexes),
    ...{ protectionTeam: fc.constantFrom(...yesNo), contactConsent: fc.constantFrom(...yesNo), photoConsent: fc.constantFrom(...yesNo) },
  })
  .map(named);

test('whatever two lists know: what stood stands, what was missing is what the other says, and nothing is left to fill in', () => {
  fc.assert(
    fc.property(somebody, somebody, (here, listed) => {
      const laptop = withPeople(here);
      const participant = participantNamed(laptop, 'Anić');
      const before = personOf(laptop, participant) ?? nobody;
      const { fills, differs } = comparePeople(before, listed);
      const decision = completeParticipants(laptop.state, [{ participant, listed, fields: fills }]);
      if (isRefusal(decision)) throw new Error(decision.refused);
      laptop.keep(decision);
      const after = personOf(laptop, participant) ?? nobody;
      for (const field of fieldsBesideName) expect(after[field]).toBe(fills.includes(field) ? listed[field] : before[field]);
      expect(comparePeople(after, listed)).toEqual({ fills: [], differs });
      expect(fills.filter((field) => !['', '—', 'unknown'].includes(before[field]))).toEqual([]);
    }),
  );
});

test('one who is surely meant is found among namesakes, one who may be meant only where nobody else has the name', () => {
  const prva = named({ school: 'Prva', town: 'Niš' });
  const druga = named({ school: 'Druga', town: 'Niš' });
  const meant = (people: readonly Person[], listed: Person) => findMeant(withPeople(...people).state.participants)(listed)?.person.school;
  expect(meant([prva, druga], named({ school: 'ДРУГА', town: 'niš' }))).toBe('Druga');
  expect(meant([prva, druga], named())).toBeUndefined();
  expect(meant([prva], named())).toBe('Prva');
  expect(meant([prva], druga)).toBeUndefined();
});

test('of two rows about one person the first that knows a field fills it in', () => {
  const laptop = withPeople(named());
  const participant = participantNamed(laptop, 'Anić');
  const rows = [named({ role: 'pedagog' }), named({ role: 'psiholog', sex: 'female' })];
  const decision = completeParticipants(
    laptop.state,
    rows.map((listed) => ({ participant, listed, fields: ['role', 'sex'] })),
  );
  expect(decision).toMatchObject([{ type: 'participant-changed', personal: { person: { role: 'pedagog', sex: 'female' } } }]);
});

test('a school that a certified day would show is not filled in without a reason, and neither is the rest of that act', () => {
  const laptop = withPeople(named()).certifies(1, 'Mira Mirić', '0123456789abcdef0123456789abcdef');
  const completing = [{ participant: participantNamed(laptop, 'Anić'), listed: named({ school: 'Prva', sex: 'female' }) }] as const;
  const taken = (fields: readonly ('school' | 'sex')[]) =>
    takeList(
      laptop.training,
      [named({ firstName: 'Iva' })],
      completing.map((each) => ({ ...each, fields })),
      { ...laptop.context(), moment: laptop.now, newId: () => trainingId },
    );
  expect(taken(['school', 'sex'])).toMatchObject({ refused: 'day-certified' });
  expect(taken(['sex'])).toMatchObject([{ type: 'participants-imported' }, { type: 'participant-changed' }]);
});

test('a long list is taken back by one Undo, also when a certified day shows what it filled in, which then needs a reason', () => {
  const people = Array.from({ length: 150 }, (_, number) => named({ firstName: `Ana${number}`, town: 'Niš' }));
  const laptop = withPeople(...people);
  const completing = laptop.state.participants.map(({ id, person }) => ({
    ...{ participant: id, fields: ['school'] as const },
    listed: { ...(person ?? nobody), school: 'Prva' },
  }));
  const schools = (): number => laptop.state.participants.filter(({ person }) => person?.school === 'Prva').length;
  const decision = takeList(laptop.training, [], completing, { ...laptop.context(), moment: laptop.now, newId: () => trainingId });
  if (isRefusal(decision)) throw new Error(decision.refused);
  laptop.keep(decision);
  expect(schools()).toBe(150);
  laptop.sees(new Laptop('laptop-b').sees(laptop).certifies(1, 'Mira Mirić', '0123456789abcdef0123456789abcdef'));
  const undo = { kind: 'undo', place: 'register' } as const;
  expect(laptop.ask(undo)).toMatchObject({ refused: 'day-certified' });
  laptop.does({ kind: 'change-certified-day', reason: 'The wrong list', change: undo });
  expect(schools()).toBe(0);
});
