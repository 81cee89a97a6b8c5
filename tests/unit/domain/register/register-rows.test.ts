/** A row is kept for as long as nothing that it says is another: then it is the same object, and never an old one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificatesView } from '../../../../domain/certificates/view';
import { minutes } from '../../../../domain/kernel/time';
import { halfDays } from '../../../../domain/programme/choices';
import type { Programme } from '../../../../domain/programme/programme';
import type { Person } from '../../../../domain/register/schema';
import { registerView } from '../../../../domain/register/view';
import { fold } from '../../../../domain/training/fold';
import { personNamed, smallProgramme } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop, participantNamed } from '../training/laptop';
import { mark } from './doors';

const names = ['Anić', 'Babić', 'Babić', 'Dakić'] as const;
const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] };

const person = (index: number): Person => ({ ...personNamed('Ana', names[index] ?? 'Anić'), school: `School ${index}` });

/** One half-day is enough, so that marks decide who gets one. */
const programme: Programme = { ...smallProgramme, certificate: everything, requiredHalfDays: 1 };

function withCertificates(laptop: Laptop): Laptop {
  laptop.planned = programme;
  return laptop;
}

const withPeople = (): Laptop =>
  withCertificates(Laptop.withTraining({ trainers: 'Milena Petrović' })).does(
    ...names.map((_, index) => ({ kind: 'add-participant', person: person(index) }) as const),
  );

/** The same, of which nothing is kept. */
const asNew = (laptop: Laptop): Laptop => {
  const copy = withCertificates(new Laptop(laptop.device));
  copy.training = fold(laptop.state.id, structuredClone(laptop.training.events));
  copy.now = laptop.now;
  return copy;
};

const act = fc.record({
  on: fc.nat(1),
  kind: fc.constantFrom(
    'mark',
    'mark',
    'mark',
    'sign',
    'join',
    'tell-apart',
    'change',
    'add',
    'undo',
    'see',
    'start',
    'end',
    'wait',
    'erase',
    'issue',
  ),
  one: fc.nat(3),
  other: fc.nat(3),
  halfDay: fc.constantFrom(...halfDays),
  state: fc.constantFrom('present' as const, 'late' as const, 'absent' as const, 'not-marked' as const),
});

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

function play(laptops: readonly [Laptop, Laptop], { on, kind, one, other, halfDay, state }: Act): void {
  const laptop = on === 0 ? laptops[0] : laptops[1];
  const ids = laptop.state.participants.map(({ id }) => id);
  const [first, second] = [ids[one % ids.length], ids[other % ids.length]];
  if (!first || !second) throw new Error('There are people on the list');
  const day = halfDay.startsWith('d1') ? 1 : 2;
  if (kind === 'mark') laptop.ask({ kind: 'mark', participant: first, halfDay, state, at: state === 'late' ? '9:20' : '' });
  else if (kind === 'sign') laptop.ask({ kind: 'sign', participant: first, halfDay, strokes });
  else if (kind === 'join') laptop.ask({ kind: 'join', kept: first, gone: second });
  else if (kind === 'tell-apart') laptop.ask({ kind: 'tell-apart', one: first, other: second });
  else if (kind === 'change') laptop.ask({ kind: 'change-participant', participant: first, person: person(other) });
  else if (kind === 'add') laptop.ask({ kind: 'add-participant', person: { ...person(other), school: `School ${one}` } });
  else if (kind === 'undo') laptop.ask({ kind: 'undo', place: 'register' });
  else if (kind === 'see') laptop.sees(on === 0 ? laptops[1] : laptops[0]);
  else if (kind === 'start') laptop.ask({ kind: 'start-day', day });
  else if (kind === 'end') laptop.ask({ kind: 'end-day' });
  else if (kind === 'issue') laptop.ask({ kind: 'issue-certificates', by: 'Ana Anić' });
  else if (kind === 'erase') laptop.ask({ kind: 'erase-persons', place: laptop.details.place });
  else laptop.wait(minutes(90));
}

test('whatever happens, and in whichever language, register and certificates say what those say of which nothing was kept', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const first = withPeople();
      const laptops = [first, withCertificates(new Laptop('laptop-b')).sees(first)] as const;
      for (const each of acts) {
        play(laptops, each);
        for (const laptop of laptops) {
          for (const language of ['en', 'sr-Cyrl'] as const) {
            const [kept, made] = [laptop.context(language), asNew(laptop).context(language)];
            expect(registerView(kept)).toEqual(registerView(made));
            expect(certificatesView(kept)).toEqual(certificatesView(made));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a mark makes one row another, and the others stay the same objects', () => {
  const laptop = withPeople();
  const before = registerView(laptop.context()).rows;
  const id = participantNamed(laptop, 'Dakić');
  laptop.does(mark(id, 'present'));
  const after = registerView(laptop.context()).rows;
  expect(after.map((row, index) => row === before[index])).toEqual(before.map((row) => row.id !== id));
  expect(after.find((row) => row.id === id)?.marks.d1am.state).toBe('present');
});
