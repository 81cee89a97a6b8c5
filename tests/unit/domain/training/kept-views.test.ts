/** What a view keeps of the one before is never an old one: whatever happens, it says what one says of which nothing was kept. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualTimers } from '../../../../domain/agenda/timer-stages';
import { certificateQuestions } from '../../../../domain/certificates/choices';
import type { Language } from '../../../../domain/kernel/language';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { minutes } from '../../../../domain/kernel/time';
import { halfDays } from '../../../../domain/programme/choices';
import type { Programme } from '../../../../domain/programme/programme';
import type { Person } from '../../../../domain/register/schema';
import type { Asked, TrainingCommand } from '../../../../domain/training/command';
import { fold, withEvents } from '../../../../domain/training/fold';
import { summaryOf } from '../../../../domain/training/summary';
import { deskTime, timeMadeOf, trainingInSight, trainingView } from '../../../../domain/training/view';
import { barometerSlide, personNamed, smallProgramme } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop } from './laptop';

const names = ['Anić', 'Babić', 'Babić', 'Dakić'] as const;
const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] };

const person = (index: number): Person => ({ ...personNamed('Ana', names[index] ?? 'Anić'), school: `School ${index}` });

/** One half-day is enough, so that marks decide who gets a certificate. Another one for each laptop: what is kept of one is not the other's. */
const programme = (): Programme => ({ ...smallProgramme, certificate: everything, requiredHalfDays: 1 });

function laptopWith(device: string): Laptop {
  const laptop = new Laptop(device);
  laptop.planned = programme();
  return laptop;
}

function withPeople(): Laptop {
  const laptop = Laptop.withTraining({ trainers: 'Milena Petrović' });
  laptop.planned = programme();
  return laptop.does(...names.map((_, index) => ({ kind: 'add-participant', person: person(index) }) as const));
}

/** The same, of which nothing is kept. */
function asNew({ device, state, training, now }: Laptop): Laptop {
  const copy = laptopWith(device);
  copy.training = fold(state.id, structuredClone(training.events));
  copy.now = now;
  return copy;
}

/* Left alone, fast-check plays ten at the most. */
const long = { maxLength: 40, size: 'max' } as const;

/** `one`, `other`: people among others, those who came later too. */
const actOf = <Kind extends string>(kind: fc.Arbitrary<Kind>) =>
  fc.record({
    on: fc.nat(1),
    kind,
    one: fc.nat(6),
    other: fc.nat(6),
    place: fc.constantFrom('register', 'run', 'groups', 'results', 'prepare'),
    halfDay: fc.constantFrom(...halfDays),
    state: fc.constantFrom('present' as const, 'late' as const, 'absent' as const, 'not-marked' as const),
  });

const act = actOf(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('mark', 'remaining', 'as-morning') },
    {
      weight: 10,
      arbitrary: fc.constantFrom('sign', 'join', 'tell-apart', 'change', 'add', 'see', 'start', 'end', 'wait', 'erase', 'issue'),
    },
    { weight: 10, arbitrary: fc.constantFrom('next', 'back', 'cover', 'freeze', 'timer', 'count', 'line', 'message') },
    { weight: 5, arbitrary: fc.constantFrom('barometer', 'second-round', 'reveal') },
    { weight: 8, arbitrary: fc.constantFrom('groups', 'show-groups', 'goal', 'wish', 'report', 'agenda') },
    { weight: 4, arbitrary: fc.constantFrom('undo', 'redo') },
  ),
);

const actOnList = actOf(
  fc.constantFrom('mark', 'mark', 'remaining', 'as-morning', 'sign', 'join', 'change', 'add', 'see', 'certify', 'undo'),
);

type Of<Each> = Each extends fc.Arbitrary<infer Value> ? Value : never;
type Act = Of<typeof act> | Of<typeof actOnList>;

/** Undefined where nobody asks for it. */
function commandOf({ kind, one, other, place, halfDay, state }: Act, laptop: Laptop): TrainingCommand | undefined {
  const ids = laptop.state.participants.map(({ id }) => id);
  const [first, second] = [ids[one % ids.length], ids[other % ids.length]];
  if (!first || !second) throw new Error('There are people on the list');
  const day = halfDay.startsWith('d1') ? 1 : 2;
  switch (kind) {
    case 'mark':
      return { kind, participant: first, halfDay, state, at: state === 'late' ? '9:20' : '' };
    case 'sign':
      return { kind, participant: first, halfDay, strokes };
    case 'join':
      return { kind, kept: first, gone: second };
    case 'tell-apart':
      return { kind, one: first, other: second };
    case 'change':
      return { kind: 'change-participant', participant: first, person: person(other) };
    case 'add':
      return { kind: 'add-participant', person: { ...person(other), school: `School ${one}` } };
    case 'start':
      return { kind: 'start-day', day };
    case 'end':
      return { kind: 'end-day' };
    case 'erase':
      return { kind: 'erase-persons', place: laptop.details.place };
    case 'issue':
      return { kind: 'issue-certificates', by: 'Ana Anić', stay: certificateQuestions };
    case 'next':
    case 'back':
      return { kind };
    case 'cover':
      return { kind, cover: one === 0 ? 'none' : 'black' };
    case 'freeze':
      return { kind, frozen: one > 1 };
    case 'timer':
      return { kind: 'start-timer', length: minutes(one + 1), ...(other > 1 ? { timer: 'group' as const } : {}) };
    case 'count':
      return { kind, position: one > 1 ? 'agree' : 'disagree', change: 1, confirmed: true };
    case 'barometer':
      return { kind: 'go-to', slide: barometerSlide };
    case 'second-round':
      return { kind };
    case 'reveal':
      return { kind: 'reveal-answer' };
    case 'remaining':
      return { kind: 'mark-remaining', halfDay, state: one > 1 ? 'present' : 'absent', confirmed: true };
    case 'as-morning':
      return { kind: 'mark-as-morning', day };
    case 'line':
      return { kind: 'add-line', list: one > 1 ? 'questions' : 'agreement', text: `Line ${other}`, block: null, confirmed: true };
    case 'message':
      return { kind: 'add-message', text: `Message ${one}`, show: other > 1, confirmed: true };
    case 'groups':
      return { kind: 'form-groups', wishes: { way: 'mixed', sizing: { by: 'number', count: 2 }, pairs: [] }, halfDay };
    case 'show-groups':
      return { kind, names: 'first' };
    case 'goal':
      return { kind: 'add-plan-goal', group: one % 2, goal: 'Goal', who: 'Ana', by: '' };
    case 'wish':
      return { kind: 'wish-follow-up', wish: { school: 'School', wish: 'More', month: '', mayContact: false, contact: '' } };
    case 'report':
      return { kind: 'write-report', section: 'summary', text: `Ana ${names[one]}` };
    case 'agenda':
      return {
        kind: 'edit-agenda',
        day,
        edit: { edit: 'minutes', block: laptop.programme.days[0]?.blocks[one]?.id ?? '', minutes: 5 + other },
      };
    case 'undo':
    case 'redo':
      return { kind, place };
    default:
      return undefined;
  }
}

const changes: ReadonlySet<TrainingCommand['kind']> = new Set([
  'mark',
  'mark-remaining',
  'mark-as-morning',
  'change-participant',
  'sign',
  'undo',
  'redo',
]);

const isChange = (command: TrainingCommand): command is Asked<'change-certified-day'>['change'] => changes.has(command.kind);

function play(laptops: readonly [Laptop, Laptop], each: Act): void {
  const [laptop, other] = each.on === 0 ? laptops : [laptops[1], laptops[0]];
  if (each.kind === 'wait') laptop.wait(minutes(90));
  /* The store joins logs like this: it goes on from what is there. */
  if (each.kind === 'see') laptop.training = withEvents(laptop.training, other.training.events);
  if (each.kind === 'certify') laptop.certifies(each.one > 1 ? 1 : 2);
  const command = commandOf(each, laptop);
  if (!command) return;
  const answer = laptop.ask(command);
  /* With a reason, where a certified day asks for one. */
  if (isRefusal(answer) && answer.refused === 'day-certified' && isChange(command)) {
    laptop.ask({ kind: 'change-certified-day', reason: 'A mistake', change: command });
  }
}

function sayTheSame(laptop: Laptop, language: Language): void {
  const [kept, made] = [laptop.context(language), asNew(laptop).context(language)];
  expect(trainingView(kept)).toEqual(trainingView(made));
  expect(trainingInSight(kept)).toEqual(trainingInSight(made));
  expect(summaryOf(kept.training)).toEqual(summaryOf(made.training));
}

test('whatever happens, in whichever language, views say what those say of which nothing was kept', () => {
  const step = fc.record({ act, language: fc.constantFrom('en', 'en', 'en', 'sr-Cyrl') });
  fc.assert(
    fc.property(fc.array(step, long), (steps) => {
      const first = withPeople();
      const laptops = [first, laptopWith('laptop-b').sees(first)] as const;
      for (const { act: each, language } of steps) {
        play(laptops, each);
        sayTheSame(laptops[each.on === 0 ? 0 : 1], language);
      }
    }),
    { numRuns: 20 },
  );
});

test('so they do of a list that was certified, whoever is added to it, and whatever is noted there with a reason or without knowing', () => {
  fc.assert(
    fc.property(fc.array(actOnList, long), (acts) => {
      const first = withPeople();
      const laptops = [first, laptopWith('laptop-b').sees(first)] as const;
      first.certifies(1);
      for (const each of acts) {
        play(laptops, each);
        sayTheSame(laptops[each.on === 0 ? 0 : 1], 'en');
      }
    }),
    { numRuns: 20 },
  );
});

test('whatever happens, clocks and timers are others only where what they are made of is', () => {
  fc.assert(
    fc.property(fc.array(act, long), (acts) => {
      const first = withPeople();
      const laptops = [first, laptopWith('laptop-b').sees(first)] as const;
      for (const each of acts) {
        const before = laptops.map((laptop) => laptop.context('en'));
        play(laptops, each);
        for (const [index, laptop] of laptops.entries()) {
          const [was, is] = [before[index], laptop.context('en')];
          const from = timeMadeOf(was, usualTimers);
          if (timeMadeOf(is, usualTimers).every((one, place) => one === from[place])) {
            expect(deskTime(laptop.now, is)).toEqual(deskTime(laptop.now, was));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
