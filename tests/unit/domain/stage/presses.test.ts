/** No stray key shows an answer: at the voices, and in the quiz, one Next waits; two of them, quick or calm, or a long one reveal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration } from '../../../../domain/kernel/time';
import {
  type AfterPress,
  afterPress,
  armedFor,
  bounce,
  longHeld,
  type Press,
  type PressedOnce,
  soon,
} from '../../../../domain/stage/presses';
import type { TrainingCommand } from '../../../../domain/training/command';
import { atBarometer, atVoices, Laptop } from '../training/laptop';

/** Keys as they come to main, whichever window they were pressed in. */
class Keys {
  readonly laptop: Laptop;
  #once: PressedOnce | undefined;
  isShown = true;

  constructor(laptop: Laptop) {
    this.laptop = laptop;
  }

  get waits(): boolean {
    return this.#once !== undefined;
  }

  get phase(): string {
    return `${this.laptop.run.barometer.statement} ${this.laptop.run.barometer.phase}`;
  }

  press(press: Press): AfterPress['act'] {
    const { programme, run, now } = this.laptop;
    const { act, once } = afterPress(press, this.#once, { programme, run, isShown: this.isShown }, now.instant);
    this.#once = once;
    if (act === 'off') this.isShown = false;
    else if (act) this.laptop.does(act);
    return act;
  }

  /** Presses as quickly as a hand can. */
  next(times = 1): this {
    for (let time = 0; time < times; time += 1) this.wait(bounce).press('next');
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
  test('a double click is one press: its second one reveals nothing, and what waits goes on waiting', () => {
    const keys = new Keys(atVoices()).next();
    expect(keys.press('next-double')).toBeUndefined();
    expect(keys.phase).toBe('1 voices');
    expect(keys.waits).toBe(true);
    expect(keys.next().phase).toBe('1 answer');
    expect(keys.press('next-double')).toEqual({ kind: 'next' });
  });

  test('one Next waits, and a second one reveals, however calmly it comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: bounce, max: armedFor }), (pause) => {
        const keys = new Keys(atVoices()).next();
        expect([keys.waits, keys.phase]).toEqual([true, '1 voices']);
        expect(keys.wait(pause).press('next')).toEqual({ kind: 'reveal-answer' });
        expect([keys.waits, keys.phase]).toEqual([false, '1 answer']);
      }),
    );
  });

  test.each([150, 2_500, 20_000])('a second one after %i milliseconds is heard', (pause) => {
    const keys = new Keys(atVoices());
    keys.press('next');
    keys.wait(pause).press('next');
    expect(keys.phase).toBe('1 answer');
  });

  test('the bounce of a worn key is no second press, and what waits goes on waiting', () => {
    const keys = new Keys(atVoices()).next();
    expect(keys.wait(bounce - 1).press('next')).toBeUndefined();
    expect([keys.waits, keys.phase]).toEqual([true, '1 voices']);
    expect(keys.next().phase).toBe('1 answer');
  });

  test('a second one that comes half a minute later is the first again', () => {
    const keys = new Keys(atVoices()).next();
    expect(keys.wait(armedFor + 1).press('next')).toBeUndefined();
    expect([keys.waits, keys.phase]).toEqual([true, '1 voices']);
    expect(keys.next().phase).toBe('1 answer');
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

  test('the second click of a double click does nothing, and a Next after it still reveals', () => {
    const keys = new Keys(atVoices()).next();
    expect(keys.wait(200).press('next-double')).toBeUndefined();
    expect([keys.phase, keys.waits]).toEqual(['1 voices', true]);
    expect(keys.next().phase).toBe('1 answer');
    const alone = new Keys(atVoices());
    expect([alone.press('next-double'), alone.waits]).toEqual([undefined, false]);
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
  expect(keys.next().phase).toBe('1 shift');
  expect(keys.next().phase).toBe('1 answer');
});

describe('at a question of the quiz', () => {
  const asked = (): Keys => new Keys(atBarometer().does({ kind: 'show-card', card: { kind: 'quiz', question: 'age', revealed: false } }));
  const isAnswered = ({ laptop: { run } }: Keys): boolean => run.card?.kind === 'quiz' && run.card.revealed;

  test('one Next waits, a second one reveals, calm or quick, and the next one goes on', () => {
    const keys = asked().next();
    expect([isAnswered(keys), keys.waits]).toEqual([false, true]);
    expect(isAnswered(keys.wait(2_500).next())).toBe(true);
    expect(keys.press('next')).toEqual({ kind: 'next' });
    expect(isAnswered(asked().next(2))).toBe(true);
  });

  test('no double click and no bounce reveals', () => {
    const keys = asked().next();
    keys.press('next-double');
    keys.press('next');
    expect([isAnswered(keys), keys.waits]).toEqual([false, true]);
  });
});

test('a double click goes on by two where nothing is to be revealed, and uncovers like a Next', () => {
  const keys = new Keys(Laptop.withTraining().does({ kind: 'start-day', day: 1 }));
  const { slide } = keys.laptop.run;
  expect(keys.press('next')).toEqual({ kind: 'next' });
  expect(keys.press('next-double')).toEqual({ kind: 'next' });
  keys.laptop.does({ kind: 'back' }, { kind: 'back' });
  expect(keys.laptop.run.slide).toEqual(slide);
  keys.laptop.does({ kind: 'cover', cover: 'black' });
  keys.press('next-double');
  expect(keys.laptop.run.cover).toBe('none');
});

test('no further click of a double click reveals, however many come after a single Next', () => {
  const start = fc.constantFrom(atBarometer, () => atBarometer().does({ kind: 'next' }), atVoices);
  fc.assert(
    fc.property(start, fc.array(fc.constantFrom(0, 200, longHeld, armedFor, armedFor + 1), { maxLength: 20 }), (at, pauses) => {
      const keys = new Keys(at()).next();
      for (const pause of pauses) {
        expect(keys.wait(pause).press('next-double')).not.toEqual({ kind: 'reveal-answer' });
        expect(keys.laptop.run.barometer.records[keys.laptop.run.barometer.statement ?? '']?.revealed).not.toBe(true);
      }
    }),
  );
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
    { weight: 1, arbitrary: fc.constant('next-double' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
  const pressed = fc.record({ key, pause: fc.constantFrom(0, bounce - 1, bounce, longHeld, 2_500, armedFor, armedFor + 1, 60_000) });
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
        if (asked !== 'off' && asked?.kind === 'reveal-answer') {
          expect(before?.phase).toBe(phase);
          const since = now - (before?.at ?? Number.NaN);
          expect(key).not.toBe('next-double');
          expect(key === 'next' ? since >= bounce && since <= armedFor : since >= longHeld).toBe(true);
        }
        /* A bounce leaves the press that it belongs to. */
        const isBounce = before?.phase === phase && now - before.at < bounce;
        if (key === 'next' && !isBounce) before = asked === undefined ? { at: now, phase } : undefined;
        if (key === 'next-double' && asked !== undefined) before = undefined;
      }
    }),
  );
});

describe('Esc', () => {
  const shown = (...commands: readonly TrainingCommand[]): Keys => new Keys(atBarometer().does(...commands));

  test('takes away what covers the screen, then the freeze, and only asks on the bare slide', () => {
    const keys = shown({ kind: 'freeze', frozen: true }, { kind: 'cover', cover: 'black' });
    keys.press('leave');
    expect([keys.laptop.run.cover, keys.laptop.run.frozen !== undefined]).toEqual(['none', true]);
    keys.press('leave');
    expect(keys.laptop.run.frozen).toBeUndefined();
    expect(keys.waits).toBe(false);
    keys.press('leave');
    expect([keys.isShown, keys.waits]).toEqual([true, true]);
    keys.press('leave');
    expect([keys.isShown, keys.waits]).toEqual([false, false]);
  });

  test.each<[string, TrainingCommand]>([
    ['a message', { kind: 'show-message', message: 'moment' }],
    ['a list', { kind: 'show-list', list: { name: 'agreement', page: 0, line: null } }],
    ['the helplines', { kind: 'cover', cover: 'helplines' }],
  ])('takes away %s, and the picture stays', (_, command) => {
    const keys = shown(command);
    keys.press('leave');
    expect([keys.laptop.run.cover, keys.isShown]).toEqual(['none', true]);
  });

  test('after three seconds it only asks again; a Next in between is no yes', () => {
    const keys = shown();
    keys.press('leave');
    keys.wait(soon + 1).press('leave');
    expect(keys.isShown).toBe(true);
    keys.next().press('leave');
    expect(keys.isShown).toBe(true);
    keys.wait(soon).press('leave');
    expect(keys.isShown).toBe(false);
  });

  test('says nothing where there is no picture and nothing over it', () => {
    const keys = shown();
    keys.isShown = false;
    expect(keys.press('leave')).toBeUndefined();
    expect(keys.waits).toBe(false);
  });
});
