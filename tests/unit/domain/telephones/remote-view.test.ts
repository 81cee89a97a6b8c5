/** What the trainer's telephone is shown: the deck, the time and the counts, and of nobody anything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration, instant } from '../../../../domain/kernel/time';
import type { RemoteTimes } from '../../../../domain/telephones/remote';
import { goesOn, pictureKey, remoteView } from '../../../../domain/telephones/remote-view';
import type { TrainingCommand } from '../../../../domain/training/command';
import { stageIn } from '../../../../domain/training/context';
import { barometerSlide, personNamed } from '../../builders';
import { Laptop } from '../training/laptop';

/** Letters that no word of a programme has in this order. */
const word = fc.string({ unit: fc.constantFrom('q', 'x', 'ž', 'w'), minLength: 4, maxLength: 9 }).map((letters) => `Qx${letters}`);
const person = fc.record({ firstName: word, lastName: word, school: word, town: word, contact: word });

const steps: readonly TrainingCommand[] = [{ kind: 'next' }, { kind: 'back' }, { kind: 'go-to', slide: barometerSlide }];

test('no name, school or town of the register is in it, nor anything that participants wrote', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { minLength: 1, maxLength: 4, selector: ({ firstName }) => firstName }),
      word,
      fc.array(fc.constantFrom(...steps), { maxLength: 12 }),
      (people, written, way) => {
        const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
        for (const { firstName, lastName, ...more } of people) {
          laptop.does({ kind: 'add-participant', person: personNamed(firstName, lastName, more) });
        }
        for (const list of ['questions', 'agreement'] as const) {
          laptop.does({ kind: 'add-line', list, text: written, block: null, confirmed: true });
        }
        laptop.does({ kind: 'go-to', slide: barometerSlide }, { kind: 'note-argument', side: 'agree', text: written, confirmed: true });
        for (const step of way) laptop.does(step);
        const text = JSON.stringify(remoteView(laptop.context('en')));
        for (const each of [...people.flatMap((one) => Object.values(one)), written]) expect(text).not.toContain(each);
      },
    ),
    { numRuns: 30 },
  );
});

test('the notes come with the words that begin them, and the title of what follows', () => {
  const view = remoteView(Laptop.withTraining().does({ kind: 'start-day', day: 1 }).context('en'));
  expect(view.slide?.title).toBeTruthy();
  expect(view.next?.title).toBeTruthy();
  expect(view).toMatchObject({ cover: 'none', timer: 'none', canNext: true, canBack: false, barometer: undefined });
});

test('a key means something else on every slide, step, cover and phase, and the same while counts change', () => {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
  const key = () => pictureKey(stageIn(laptop.context('en')).training.state.run);
  const keys = [key()];
  const commands: readonly TrainingCommand[] = [
    { kind: 'next' },
    { kind: 'cover', cover: 'black' },
    { kind: 'cover', cover: 'quiet' },
    { kind: 'go-to', slide: barometerSlide },
    { kind: 'next' },
    { kind: 'next' },
  ];
  for (const command of commands) {
    laptop.does(command);
    keys.push(key());
  }
  expect(new Set(keys).size).toBe(keys.length);
  laptop.does({ kind: 'count', position: 'agree', change: 1 });
  expect(key()).toBe(keys.at(-1));
});

const times: RemoteTimes = {
  blockLeft: duration(600_000),
  activityLeft: duration(60_000),
  activityRuns: true,
  behind: 2,
  dayEnds: '16:45',
};

test('whoever counts on is told anew only when time went otherwise', () => {
  const after = (gone: number, change: Partial<RemoteTimes> = {}): boolean =>
    goesOn(
      times,
      instant(0),
      { ...times, blockLeft: duration(600_000 - gone), activityLeft: duration(60_000 - gone), ...change },
      instant(gone),
    );
  expect(after(30_000)).toBe(true);
  expect(after(30_000, { behind: 3 })).toBe(false);
  expect(after(30_000, { activityLeft: undefined })).toBe(false);
  expect(after(30_000, { activityLeft: duration(90_000) })).toBe(false);
  expect(after(30_000, { activityRuns: false, activityLeft: duration(30_000) })).toBe(false);
});
