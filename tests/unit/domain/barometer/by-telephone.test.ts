import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsIn, placingOf, type Sitting, sittingOf, withPlace } from '../../../../domain/barometer/by-telephone';
import { positions } from '../../../../domain/barometer/choices';
import type { Position } from '../../../../domain/barometer/schema';
import { byTelephoneOf, type Counts, countsOf, noCounts, sumOf } from '../../../../domain/barometer/state';
import { counted, nowhere, placeToSend, press, sending, type TakingPlace } from '../../../../domain/telephones/taking-place';
import { atBarometer, atVoices, type Laptop } from '../training/laptop';

const placing = (laptop: Laptop) => placingOf(laptop.context().programme, laptop.run);
const stage = (laptop: Laptop): string | undefined => placing(laptop)?.stage;

test('places are open from the places on until the answer, and in a second round', () => {
  const laptop = atBarometer();
  expect(stage(laptop)).toBe('soon');
  expect(stage(laptop.does({ kind: 'next' }))).toBe('open');
  expect(stage(laptop.does({ kind: 'next' }))).toBe('open');
  expect(stage(laptop.does({ kind: 'reveal-answer' }))).toBe('over');
  expect(stage(laptop.does({ kind: 'back' }))).toBe('over');
  expect(stage(laptop.does({ kind: 'second-round' }))).toBe('open');
  expect(placing(laptop)?.round).toBe('second');
  expect(stage(laptop.does({ kind: 'next' }))).toBe('over');
  expect(stage(laptop.does({ kind: 'next-statement' }))).toBe('soon');
});

test('outside the barometer there is no place to take', () => {
  const laptop = atBarometer().does({ kind: 'back' });
  expect(placing(laptop)).toBeUndefined();
});

test('those by telephone are counted with the others, and the counters of the floor can’t take them away', () => {
  const laptop = atVoices();
  laptop.keep([{ type: 'telephones-placed', body: { statement: 1, round: 'first', change: { agree: 2, unsure: 0, disagree: 0 } } }]);
  laptop.does({ kind: 'count', position: 'agree', change: 1, confirmed: true });
  const { barometer } = laptop.run;
  expect([countsOf(barometer, 1, 'first').agree, byTelephoneOf(barometer, 1, 'first').agree]).toEqual([4, 2]);
  for (let press = 0; press < 5; press += 1) laptop.does({ kind: 'count', position: 'agree', change: -1 });
  expect(countsOf(laptop.run.barometer, 1, 'first').agree).toBe(2);
  laptop.keep([{ type: 'telephones-placed', body: { statement: 1, round: 'first', change: { agree: -9, unsure: 0, disagree: 1 } } }]);
  expect(countsOf(laptop.run.barometer, 1, 'first')).toEqual({ agree: 0, unsure: 0, disagree: 2 });
});

/** A kit that may be killed at any moment, and telephones whose questions and answers may get lost. */
class Room {
  readonly telephones: TakingPlace[];
  /** What the disk has. */
  written: Counts = noCounts;
  #sitting: Sitting = sittingOf(noCounts);

  constructor(people: number) {
    this.telephones = Array.from({ length: people }, () => nowhere);
  }

  kill(): void {
    this.#sitting = sittingOf(this.written);
  }

  press(of: number, position: Position | null): void {
    this.telephones[of] = press(this.#of(of), position);
  }

  /** The page was told anew what is open. */
  say(of: number, lost: 'question' | 'answer' | 'nothing' = 'nothing'): void {
    const place = placeToSend(this.#of(of));
    if (!place) return;
    this.telephones[of] = sending(this.#of(of), place);
    if (lost === 'question') return;
    this.#sitting = withPlace(this.#sitting, { as: String(of), ...place });
    this.written = countsIn(this.#sitting);
    if (lost === 'nothing') this.telephones[of] = counted(this.#of(of), place);
  }

  #of(of: number): TakingPlace {
    return this.telephones[of] ?? nowhere;
  }
}

const place = fc.constantFrom<Position | null>(...positions, null);
const happening = fc.oneof(
  fc.record({ what: fc.constant('press' as const), of: fc.nat(4), place }),
  fc.record({ what: fc.constant('say' as const), of: fc.nat(4), lost: fc.constantFrom('question', 'answer', 'nothing') }),
  fc.record({ what: fc.constant('kill' as const) }),
);

test('whatever is lost and whenever the kit is killed: nobody counts twice, and once all were heard each counts where it stands', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const room = new Room(5);
      for (const each of happenings) {
        if (each.what === 'press') room.press(each.of, each.place);
        else if (each.what === 'say') room.say(each.of, each.lost);
        else room.kill();
        const somewhere = room.telephones.filter(({ stands, maybe }) => stands !== null || maybe !== undefined);
        expect(sumOf(room.written)).toBeLessThanOrEqual(somewhere.length);
      }
      for (const of of room.telephones.keys()) room.say(of);
      const standing = (position: Position): number => room.telephones.filter(({ stands }) => stands === position).length;
      expect(room.written).toEqual({ agree: standing('agree'), unsure: standing('unsure'), disagree: standing('disagree') });
    }),
    { numRuns: 2000 },
  );
});
