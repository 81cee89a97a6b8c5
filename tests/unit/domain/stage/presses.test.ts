/** No stray key shows an answer: at the voices one Next waits, two quick ones or a long one reveal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration } from '../../../../domain/kernel/time';
import { afterPress, longHeld, type Press, type PressedOnce, quickly } from '../../../../domain/stage/presses';
import type { TrainingCommand } from '../../../../domain/training/command';
import { atBarometer, atVoices, type Laptop } from '../training/laptop';

/** Keys as they come to main, whichever window they were pressed in. */
class Keys {
  readonly laptop: Laptop;
  #once: PressedOnce | undefined;

  constructor(laptop: Laptop) {
    this.laptop = laptop;
  }

  get waits(): boolean {
    return this.#once !== undefined;
  }

  get phase(): string {
    return `${this.laptop.run.barometer.statement} ${this.laptop.run.barometer.phase}`;
  }

  press(press: Press): TrainingCommand | undefined {
    const { command, once } = afterPress(press, this.#once, this.laptop, this.laptop.now.instant);
    this.#once = once;
    if (command) this.laptop.does(command);
    return command;
  }

  next(times = 1): this {
    for (let time = 0; time < times; time += 1) this.press('next');
    return this;
  }

  /** What is asked for in another way. */
  ask(command: TrainingCommand): void {
    this.#once = undefined;
    this.laptop.ask(command);
  }

  wait(length: number): this {
    this.laptop.wait(duration(length));
    return this;
  }
}

describe('at the voices', () => {
  test('one Next waits, and a second one soon after it reveals', () => {
    const keys = new Keys(atVoices()).next();
    expect(keys.waits).toBe(true);
    expect(keys.phase).toBe('1 voices');
    expect(keys.wait(quickly).next().phase).toBe('1 answer');
    expect(keys.waits).toBe(false);
  });

  test('a second one that comes too late is the first again', () => {
    const keys = new Keys(atVoices()).next();
    expect(
      keys
        .wait(quickly + 1)
        .next()
        .wait(quickly + 1)
        .next().phase,
    ).toBe('1 voices');
    expect(keys.wait(1).next().phase).toBe('1 answer');
  });

  test('one that is held down reveals once it was held long', () => {
    const keys = new Keys(atVoices()).next();
    expect(keys.wait(longHeld - 1).press('next-held')).toBeUndefined();
    expect(keys.phase).toBe('1 voices');
    expect(keys.wait(1).press('next-held')).toEqual({ kind: 'reveal-answer' });
    expect(keys.press('next-held')).toBeUndefined();
    expect(keys.phase).toBe('1 answer');
  });

  test('one that was held down since the places stays at the voices', () => {
    const keys = new Keys(atBarometer().does({ kind: 'next' })).next();
    expect(keys.phase).toBe('1 voices');
    for (let again = 0; again < 100; again += 1) keys.wait(50).press('next-held');
    expect(keys.phase).toBe('1 voices');
  });

  test('under black a Next only uncovers', () => {
    const keys = new Keys(atVoices().does({ kind: 'cover', cover: 'black' })).next(2);
    expect(keys.phase).toBe('1 voices');
    expect(keys.laptop.run.cover).toBe('none');
    expect(keys.next().phase).toBe('1 answer');
  });
});

test('a clicker alone plays a statement to its second round and on to the next statement', () => {
  const keys = new Keys(atBarometer()).next(2).wait(60_000).next(2);
  expect(keys.phase).toBe('1 answer');
  keys.ask({ kind: 'back' });
  expect(keys.phase).toBe('1 voices');
  expect(keys.next().phase).toBe('1 second-places');
  expect(keys.next().phase).toBe('1 shift');
  expect(keys.next().phase).toBe('9 statement');
});

test('after a second round without a reveal, Next waits for the reveal as well', () => {
  const keys = new Keys(atVoices().does({ kind: 'second-round' })).next();
  expect(keys.phase).toBe('1 shift');
  expect(keys.wait(quickly + 1).next().phase).toBe('1 shift');
  expect(keys.next().phase).toBe('1 answer');
});

test('no single Next reveals an answer, in whatever order keys come', () => {
  const others: readonly TrainingCommand[] = [
    { kind: 'back' },
    { kind: 'second-round' },
    { kind: 'next-statement' },
    { kind: 'cover', cover: 'black' },
    { kind: 'freeze', frozen: true },
    { kind: 'freeze', frozen: false },
    { kind: 'count', position: 'agree', change: 1 },
  ];
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constant('next' as const) },
    { weight: 1, arbitrary: fc.constant('next-held' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
  const pressed = fc.record({ key, pause: fc.constantFrom(0, 200, longHeld, quickly, quickly + 1, 60_000) });
  fc.assert(
    fc.property(fc.array(pressed, { maxLength: 40 }), (sequence) => {
      const keys = new Keys(atVoices());
      let before: { readonly at: number; readonly phase: string } | undefined;
      for (const { key, pause } of sequence) {
        keys.wait(pause);
        const now = keys.laptop.now.instant;
        const phase = keys.phase;
        if (typeof key !== 'string') {
          keys.ask(key);
          before = undefined;
          continue;
        }
        const asked = keys.press(key);
        if (asked?.kind === 'reveal-answer') {
          expect(before?.phase).toBe(phase);
          const since = now - (before?.at ?? Number.NaN);
          expect(key === 'next' ? since <= quickly : since >= longHeld).toBe(true);
        }
        if (key === 'next') before = asked === undefined ? { at: now, phase } : undefined;
      }
    }),
  );
});
