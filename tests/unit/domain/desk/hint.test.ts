import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Privacy } from '../../../../domain/desk/desk-view';
import { type HintName, hintNames, hintOf, mayHint, newlyDone, type Seen } from '../../../../domain/desk/hint';
import { type Place, places } from '../../../../domain/desk/place';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight, trainingView } from '../../../../domain/training/view';
import { barometerSlide, personNamed } from '../../builders';
import { Laptop } from '../training/laptop';

/** A desk that a person looks at: it forgets no hint that is over. */
class Desk {
  laptop: Laptop | undefined;
  place: Place = 'library';
  displays = 2;
  wanted = false;
  privacy: Privacy = 'private';
  shown = true;
  readonly over = new Set<string>();
  #before: Seen | undefined;

  get seen(): Seen {
    const { laptop, displays, wanted, privacy, shown } = this;
    const library = { count: laptop ? 1 : 0, edition: 1, next: undefined, reading: undefined };
    const both = {
      settings: { hints: { shown, done: [...this.over] } },
      library,
      programmes: [{ id: 'small', title: 'Small' }],
      projector: {
        displays,
        wanted,
        on: wanted,
        size: '',
        privacy,
        isAskedAgain: false,
        screens: [],
        offered: [],
        deskInSight: false,
        test: 'none' as const,
      },
    };
    return privacy === 'private'
      ? {
          ...both,
          inSight: false,
          training: laptop && trainingView(laptop.context()),
        }
      : {
          ...both,
          inSight: true,
          training: laptop && trainingInSight(laptop.context()),
        };
  }

  /** What is shown now, after what was done meanwhile was noted. */
  look(): HintName | undefined {
    for (const name of newlyDone(this.seen, this.#before)) this.over.add(name);
    this.#before = this.seen;
    return hintOf(this.seen, this.place)?.name;
  }

  opens(laptop: Laptop): this {
    this.laptop = laptop;
    return this;
  }

  does(...commands: readonly TrainingCommand[]): this {
    this.laptop?.does(...commands);
    return this;
  }
}

const oneMore: TrainingCommand = { kind: 'add-participant', person: personNamed('Žika', 'Žikić') };
const sample = (): Laptop => Laptop.withTraining().does(oneMore);

function markFirst(laptop: Laptop): TrainingCommand {
  const participant = laptop.state.participants[0]?.id;
  if (participant === undefined) throw new Error('nobody is on the list');
  return { kind: 'mark', participant, halfDay: 'd1am', state: 'present', at: '' };
}

test('hints lead from the empty library to the export, one after the other', () => {
  const desk = new Desk();
  const laptop = sample();
  const shown: (HintName | undefined)[] = [];
  const acts: readonly (() => void)[] = [
    () => desk.opens(laptop),
    () => desk.does({ kind: 'start-day', day: 1 }),
    () => {
      desk.wanted = true;
    },
    () => desk.does(markFirst(laptop)),
    () => desk.does({ kind: 'next' }),
    () => desk.does({ kind: 'go-to', slide: { ...barometerSlide, slide: 'before' } }),
    () => desk.does({ kind: 'next' }),
    () => desk.does({ kind: 'next' }),
    () => desk.does({ kind: 'count', position: 'agree', change: 1 }),
    () => desk.does({ kind: 'next' }),
    () => desk.does({ kind: 'reveal-answer' }),
    () => desk.does({ kind: 'second-round' }),
    () => desk.does({ kind: 'next' }),
    () => desk.does({ kind: 'go-to', slide: { block: 'summary', slide: 'only' } }),
    () => desk.does({ kind: 'end-day' }),
    () => {
      desk.does({ kind: 'start-day', day: 2 }, { kind: 'end-day' });
    },
    () => desk.over.add('export'),
  ];
  for (const act of acts) {
    shown.push(desk.look());
    act();
  }
  expect(desk.look()).toBeUndefined();
  /* If no hint is due, none is told: on the slides before the barometer, after it, and between the days. */
  expect(shown.filter((name) => name !== undefined)).toEqual(hintNames.filter((name) => name !== 'answer-room' && name !== 'import-list'));
  expect(shown.filter((name) => name === undefined)).toHaveLength(3);
});

test('every place but that of the step says where the step is', () => {
  const desk = new Desk().opens(sample()).does({ kind: 'start-day', day: 1 });
  desk.look();
  expect(hintOf(desk.seen, 'prepare')).toEqual({ name: 'projector', place: 'run', isHere: false });
  expect(hintOf(desk.seen, 'run')).toEqual({ name: 'projector', place: 'run', isHere: true });
});

describe('a list', () => {
  test('that is empty is to be filled before the day, and only once in a life', () => {
    const desk = new Desk().opens(Laptop.withTraining());
    expect(desk.look()).toBe('import-list');
    expect(desk.does(oneMore).look()).toBe('start-day');
    expect(desk.opens(Laptop.withTraining()).look()).toBeUndefined();
  });

  test('that comes with the sample leaves the hint for the first training of one’s own', () => {
    const desk = new Desk().opens(sample());
    desk.look();
    expect(desk.over).not.toContain('import-list');
    expect(desk.opens(Laptop.withTraining()).look()).toBe('import-list');
  });

  test('that is only hidden from the room is not taken for empty', () => {
    const desk = new Desk().opens(sample());
    desk.displays = 1;
    desk.privacy = 'shared';
    expect(desk.look()).toBe('start-day');
    desk.privacy = 'private';
    desk.look();
    expect(desk.over).not.toContain('import-list');
  });
});

test('with one screen the question comes first, and no projector is asked for', () => {
  const desk = new Desk().opens(sample());
  desk.displays = 1;
  desk.privacy = 'unasked';
  expect(desk.look()).toBe('answer-room');
  desk.privacy = 'private';
  expect(desk.look()).toBe('start-day');
  expect(desk.does({ kind: 'start-day', day: 1 }).look()).toBe('mark');
});

test('on another date than planned nobody is told to start the day', () => {
  expect(new Desk().opens(Laptop.withTraining({ firstDay: '2026-12-01', secondDay: '2026-12-02' }).does(oneMore)).look()).toBeUndefined();
});

test('turned off, nothing is shown and no room is kept', () => {
  const desk = new Desk();
  desk.shown = false;
  expect(desk.look()).toBeUndefined();
  expect(mayHint(desk.seen)).toBe(false);
});

test('no room is kept once all are over', () => {
  const desk = new Desk();
  expect(mayHint(desk.seen)).toBe(true);
  for (const name of hintNames) desk.over.add(name);
  expect(mayHint(desk.seen)).toBe(false);
});

/* ————— whatever is done, in whatever order ————— */

const commands: readonly TrainingCommand[] = [
  oneMore,
  { kind: 'start-day', day: 1 },
  { kind: 'start-day', day: 2 },
  { kind: 'end-day' },
  { kind: 'next' },
  { kind: 'next' },
  { kind: 'back' },
  { kind: 'go-to', slide: barometerSlide },
  { kind: 'count', position: 'agree', change: 1 },
  { kind: 'count', position: 'agree', change: -1 },
  { kind: 'reveal-answer' },
  { kind: 'second-round' },
  { kind: 'next-statement' },
  { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
  { kind: 'undo', place: 'run' },
  { kind: 'undo', place: 'register' },
];

type Act = (desk: Desk) => void;

const askFor =
  (command: TrainingCommand): Act =>
  ({ laptop }) => {
    laptop?.ask(command);
  };
const set =
  (change: Partial<Pick<Desk, 'place' | 'wanted' | 'displays' | 'privacy'>>): Act =>
  (desk) => {
    Object.assign(desk, change);
  };
const openAnother: Act = (desk) => {
  desk.opens(Laptop.withTraining());
};
const close: Act = (desk) => {
  const shown = desk.look();
  if (shown) desk.over.add(shown);
};

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...commands).map(askFor) },
  fc.constantFrom(...places).map((place) => set({ place })),
  fc.boolean().map((wanted) => set({ wanted })),
  fc.constantFrom<Privacy>('unasked', 'shared', 'private').map((privacy) => set({ displays: 1, privacy })),
  fc.constant(set({ displays: 2, privacy: 'private' })),
  fc.constant(openAnother),
  fc.constant(close),
);

test('a hint that is over never comes back, and none is shown whose step is not due', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
      const desk = new Desk();
      for (const act of acts) {
        act(desk);
        const overBefore = new Set(desk.over);
        const name = desk.look();
        expect(name === undefined || !desk.over.has(name)).toBe(true);
        for (const each of overBefore) expect(desk.over).toContain(each);
        if (name) expect(newlyDone(desk.seen, desk.seen)).not.toContain(name);
      }
    }),
    { numRuns: 200 },
  );
});
