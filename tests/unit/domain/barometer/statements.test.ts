import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArrangeAct, StatementId } from '../../../../domain/barometer/schema';
import { countsOf, practice, sumOf } from '../../../../domain/barometer/state';
import { statementsOf } from '../../../../domain/barometer/statements';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight, trainingView } from '../../../../domain/training/view';
import { personNamed } from '../../builders';
import { atBarometer, atVoices, Laptop, participantNamed } from '../training/laptop';

const next: TrainingCommand = { kind: 'next' };
const arrange = (act: ArrangeAct, statement: StatementId): TrainingCommand => ({ kind: 'arrange-statement', statement, act });
const add = (text: string, more: Partial<Extract<TrainingCommand, { kind: 'add-statement' }>> = {}): TrainingCommand => ({
  kind: 'add-statement',
  text,
  answer: 'none',
  reason: '',
  confirmed: false,
  ...more,
});
const undo: TrainingCommand = { kind: 'undo', place: 'run' };

const lines = (laptop: Laptop) => trainingView(laptop.context()).run.barometer?.statements ?? [];
const order = (laptop: Laptop): string =>
  lines(laptop)
    .map(({ id, isSkipped }) => (isSkipped ? `(${id})` : `${id}`))
    .join(' ');
const onScreen = ({ run }: Laptop): string => `${run.barometer.statement} ${run.barometer.phase}`;

describe('skipping and putting off', () => {
  test('a skipped statement is passed by, both ways, and the next one is on the screen', () => {
    const laptop = atBarometer().does(arrange('skip', 1));
    expect(onScreen(laptop)).toBe('9 statement');
    expect(order(laptop)).toBe('(1) 9 3');
    laptop.does(arrange('skip', 3), next, next, { kind: 'reveal-answer' }, next);
    expect(laptop.room().scene.kind).toBe('summary');
  });

  test('the room counts what is played', () => {
    const laptop = atBarometer().does(arrange('skip', 9), { kind: 'next-statement' });
    expect(laptop.room().scene).toMatchObject({ kind: 'statement', number: 2, of: 2, text: 'statement-3' });
  });

  test('what is put off comes last, and what followed it is on the screen', () => {
    const laptop = atVoices().does(arrange('to-end', 1));
    expect(order(laptop)).toBe('9 3 1');
    expect(onScreen(laptop)).toBe('9 statement');
    expect(countsOf(laptop.run.barometer, 1, 'first')).toEqual({ agree: 1, unsure: 0, disagree: 1 });
  });

  test('a skipped one whose turn is over comes next when it is brought back; one that is to come keeps its place', () => {
    const laptop = atBarometer().does(arrange('skip', 1), { kind: 'next-statement' }, arrange('bring-back', 1));
    expect(order(laptop)).toBe('9 3 1');
    expect(order(atBarometer().does(arrange('skip', 3), arrange('bring-back', 3)))).toBe('1 9 3');
  });

  test('going to a skipped one brings it back', () => {
    const laptop = atBarometer().does(arrange('skip', 3), { kind: 'go-to-statement', statement: 3 });
    expect([order(laptop), onScreen(laptop)]).toEqual(['1 9 3', '3 statement']);
  });

  test('a statement of another training is refused', () => {
    expect(atBarometer().ask(arrange('skip', 77))).toEqual({ refused: 'no-such-statement' });
    expect(atBarometer().ask({ kind: 'go-to-statement', statement: practice })).toEqual({ refused: 'no-such-statement' });
  });
});

describe('a statement of one’s own', () => {
  test('is shown at once as it was typed, after the one on the screen', () => {
    const laptop = atVoices().does(add('  Škola  može sama da reši '));
    expect(laptop.room('sr-Cyrl').scene).toMatchObject({ kind: 'statement', number: 2, of: 4, text: 'Škola može sama da reši' });
  });

  test('without an answer it can still be revealed, as talked over', () => {
    const laptop = atBarometer().does(add('A claim'), next, next, { kind: 'reveal-answer' });
    expect(laptop.room().scene).toMatchObject({ kind: 'answer', answer: undefined, short: '', reason: '', sources: [] });
    expect(trainingView(laptop.context()).results).toMatchObject([{ statement: 'A claim', answer: undefined, number: 2 }]);
  });

  test('its answer and reason stay from the room until the reveal', () => {
    const laptop = atBarometer().does(add('A claim', { answer: 'depends', reason: 'own-reason' }), next, next);
    expect(JSON.stringify(laptop.room())).not.toContain('own-reason');
    expect(laptop.does({ kind: 'reveal-answer' }).room().scene).toMatchObject({ answer: 'depends', reason: 'own-reason' });
  });

  test('is asked about when it holds a name, in any script', () => {
    const laptop = atBarometer().does({ kind: 'add-participant', person: personNamed('Željko', 'Žikić') });
    expect(laptop.ask(add('Жикићу треба веровати'))).toMatchObject({ refused: 'statement-holds-name', field: 'text' });
    expect(laptop.ask(add('A claim', { reason: 'as Zikic says' }))).toMatchObject({ refused: 'statement-holds-name', field: 'reason' });
    expect(isRefusal(laptop.ask(add('Žikić', { confirmed: true })))).toBe(false);
  });

  test('is refused empty or too long for the room', () => {
    expect(atBarometer().ask(add(' '))).toMatchObject({ refused: 'statement-empty' });
    expect(atBarometer().ask(add('a'.repeat(121)))).toMatchObject({ refused: 'text-too-long', field: 'text' });
  });

  test('taken back, it leaves the screen to the one before it', () => {
    const laptop = atVoices().does(add('A claim'), next, next, undo);
    expect([order(laptop), onScreen(laptop)]).toEqual(['1 9 3', '1 statement']);
    expect(JSON.stringify(laptop.room())).not.toContain('A claim');
  });

  test('erased, its counts stay without its words', () => {
    const laptop = atBarometer().does(
      { kind: 'add-participant', person: personNamed('Ana', 'Anić') },
      add('A claim'),
      next,
      next,
      { kind: 'reveal-answer' },
      { kind: 'note-argument', side: 'agree', text: 'said', confirmed: false },
      { kind: 'end-day' },
      { kind: 'erase-persons', place: 'Niš' },
    );
    expect(JSON.stringify(laptop.training)).not.toMatch(/A claim|said/u);
    expect(trainingView(laptop.context()).results).toMatchObject([{ statement: '', arguments: [] }]);
  });

  test('two laptops that each add one have both', () => {
    const one = atBarometer();
    const other = new Laptop('laptop-b').sees(one);
    one.does(add('From one'));
    other.does(add('From the other'));
    const texts = (laptop: Laptop): readonly string[] =>
      lines(laptop)
        .map(({ text }) => text)
        .toSorted();
    expect(texts(one.sees(other))).toEqual(texts(other.sees(one)));
    expect(texts(one)).toEqual(['From one', 'From the other', 'statement-1', 'statement-3', 'statement-9']);
  });
});

const withPractice = (): Laptop => {
  const laptop = Laptop.withTraining();
  laptop.planned = { ...laptop.planned, practice: { en: 'Tea', sr: 'Čaj' } };
  return laptop.does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: { block: 'session-2', slide: 'barometer' } });
};

test('the practice has places and voices but no reveal, leads to the first statement, and is in no result', () => {
  const laptop = withPractice().does({ kind: 'go-to-statement', statement: practice });
  expect(laptop.room().scene).toMatchObject({ kind: 'statement', number: undefined, of: 3, text: 'Tea' });
  laptop.does(next, { kind: 'count', position: 'agree', change: 1 }, next);
  expect(laptop.ask({ kind: 'reveal-answer' })).toEqual({ refused: 'voices-first' });
  expect(laptop.ask({ kind: 'second-round' })).toEqual({ refused: 'second-round-too-early' });
  expect(onScreen(laptop.does(next))).toBe('1 statement');
  expect(trainingView(laptop.context()).results).toEqual([]);
});

test('the practice, played again later, leads to the first statement that was not played yet', () => {
  const laptop = withPractice().does(next, next, { kind: 'reveal-answer' }, { kind: 'go-to-statement', statement: practice });
  expect(onScreen(laptop.does(next, next, next))).toBe('9 statement');
});

const someAct = fc.oneof(
  fc.record({
    kind: fc.constant('arrange-statement' as const),
    statement: fc.constantFrom<StatementId>(1, 9, 3),
    act: fc.constantFrom<ArrangeAct>('earlier', 'later', 'to-end', 'skip', 'bring-back'),
  }),
  fc.constantFrom<TrainingCommand>(add('One more'), { kind: 'next-statement' }, next, { kind: 'go-to-statement', statement: 9 }, undo, {
    kind: 'redo',
    place: 'run',
  }),
);

test('no skipping, moving, adding or undoing ever loses a statement, or plays it twice', () => {
  fc.assert(
    fc.property(fc.array(someAct, { maxLength: 30 }), (acts) => {
      const laptop = atBarometer();
      for (const act of acts) {
        laptop.ask(act);
        const ids = statementsOf(laptop.programme, laptop.run.barometer).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining([1, 9, 3]));
        expect(ids).toHaveLength(3 + laptop.run.barometer.own.length);
        const { statement } = laptop.run.barometer;
        expect(statement === undefined || ids.includes(statement)).toBe(true);
      }
      expect(laptop.restarted().run.barometer).toEqual(laptop.run.barometer);
    }),
    { numRuns: 150 },
  );
});

test('undo returns exactly: the order, what is skipped, and what is counted', () => {
  const undoable = fc.oneof(
    fc.record({
      kind: fc.constant('arrange-statement' as const),
      statement: fc.constantFrom<StatementId>(9, 3),
      act: fc.constantFrom<ArrangeAct>('earlier', 'later', 'to-end', 'skip', 'bring-back'),
    }),
    fc.record({
      kind: fc.constant('move-positions' as const),
      from: fc.constantFrom('unplaced' as const, 'agree' as const, 'unsure' as const, 'disagree' as const),
      to: fc.constantFrom('unplaced' as const, 'agree' as const, 'unsure' as const, 'disagree' as const),
      people: fc.integer({ min: 1, max: 3 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(undoable, { maxLength: 12 }), undoable, (before, act) => {
      const laptop = withPresent(5).does(next);
      for (const each of before) laptop.ask(each);
      const as = (): string => JSON.stringify([order(laptop), laptop.run.barometer.records]);
      const was = as();
      const decided = laptop.ask(act);
      if (isRefusal(decided) || decided.length === 0) expect(as()).toBe(was);
      else expect([laptop.does(undo), as()][1]).toBe(was);
    }),
    { numRuns: 150 },
  );
});

/** At the barometer, with so many marked present. */
function withPresent(people: number): Laptop {
  const laptop = atBarometer();
  for (let index = 0; index < people; index += 1) {
    const name = `Person${'abcdefgh'[index]}`;
    laptop.does({ kind: 'add-participant', person: personNamed('X', name) });
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, name), halfDay: 'd1am', state: 'present', at: '' });
  }
  return laptop;
}

const more = (confirmed?: true): TrainingCommand => ({ kind: 'count', position: 'unsure', change: 1, ...(confirmed ? { confirmed } : {}) });

describe('counting beside those present', () => {
  test('one more than are present is counted only when the trainer is sure', () => {
    const laptop = withPresent(2).does(next, more(), more());
    expect(laptop.ask(more())).toEqual({ refused: 'more-than-present', values: { present: 2 } });
    expect(countsOf(laptop.does(more(true)).run.barometer, 1, 'first').unsure).toBe(3);
  });

  test('while nobody is marked present, nothing limits the counts', () => {
    expect(countsOf(atBarometer().does(next, more(), more()).run.barometer, 1, 'first').unsure).toBe(2);
  });

  test('dots go from place to place, and only those that are there', () => {
    const laptop = withPresent(4).does(next, { kind: 'move-positions', from: 'unplaced', to: 'agree', people: 3 });
    expect(laptop.ask({ kind: 'move-positions', from: 'unplaced', to: 'agree', people: 2 })).toEqual({ refused: 'fewer-stand-there' });
    laptop.does({ kind: 'move-positions', from: 'agree', to: 'disagree', people: 2 });
    expect(countsOf(laptop.run.barometer, 1, 'first')).toEqual({ agree: 1, unsure: 0, disagree: 2 });
    laptop.does({ kind: 'move-positions', from: 'disagree', to: 'unplaced', people: 1 });
    expect(sumOf(countsOf(laptop.run.barometer, 1, 'first'))).toBe(2);
  });

  test('counts exceed those present only with a confirmation, whatever is counted and moved', () => {
    const counting = fc.oneof(
      fc.record({
        kind: fc.constant('count' as const),
        position: fc.constantFrom('agree' as const, 'unsure' as const, 'disagree' as const),
        change: fc.constantFrom<1 | -1>(1, 1, -1),
      }),
      fc.record({
        kind: fc.constant('move-positions' as const),
        from: fc.constantFrom('unplaced' as const, 'agree' as const, 'disagree' as const),
        to: fc.constantFrom('unplaced' as const, 'agree' as const, 'unsure' as const),
        people: fc.integer({ min: 1, max: 4 }),
      }),
      fc.constantFrom<TrainingCommand>(next, { kind: 'second-round' }, { kind: 'back' }),
    );
    fc.assert(
      fc.property(fc.array(counting, { maxLength: 40 }), (acts) => {
        const laptop = withPresent(3).does(next);
        for (const act of acts) laptop.ask(act);
        for (const { first, second } of Object.values(laptop.run.barometer.records)) {
          expect(sumOf(first)).toBeLessThanOrEqual(3);
          expect(second ? sumOf(second) : 0).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('arguments', () => {
  const note = (text: string, confirmed = false): TrainingCommand => ({ kind: 'note-argument', side: 'disagree', text, confirmed });

  test('are kept for their statement and side, and never sent to the room or a screen that it sees', () => {
    const laptop = atVoices().does(note(' what  was said '), { kind: 'reveal-answer' });
    expect(trainingView(laptop.context()).run.barometer?.arguments).toMatchObject([{ side: 'disagree', text: 'what was said' }]);
    expect(trainingView(laptop.context()).results[0]?.arguments).toHaveLength(1);
    expect(JSON.stringify([laptop.room(), trainingInSight(laptop.context())])).not.toContain('was said');
  });

  test('with a participant’s name in it is asked about first, and can be taken back', () => {
    const laptop = atVoices().does({ kind: 'add-participant', person: personNamed('Ana', 'Đorđević') });
    expect(laptop.ask(note('djordjevic said so'))).toMatchObject({ refused: 'argument-holds-name', values: { word: 'djordjevic' } });
    laptop.does(note('djordjevic said so', true), undo);
    expect(laptop.run.barometer.arguments).toEqual([]);
  });

  test('need a statement and words', () => {
    expect(withPractice().does({ kind: 'go-to-statement', statement: practice }).ask(note('x'))).toEqual({
      refused: 'no-statement-to-note',
    });
    expect(atVoices().ask(note('  '))).toMatchObject({ refused: 'argument-empty' });
  });
});

describe('what the room sees of counts', () => {
  const atShift = (): Laptop => atVoices('asked').does({ kind: 'second-round' }, { kind: 'count', position: 'unsure', change: 1 }, next);

  test('the shift stays hidden until the trainer shows it', () => {
    const laptop = atShift();
    expect(laptop.room().scene).toMatchObject({ kind: 'places', second: true, counts: undefined });
    expect(laptop.does({ kind: 'show-counts', shown: true }).room().scene).toMatchObject({ kind: 'shift', first: { agree: 1 } });
  });

  test('the summary has counts only when the trainer shows them there', () => {
    const laptop = atVoices('asked').does(
      { kind: 'show-counts', shown: true },
      { kind: 'reveal-answer' },
      arrange('skip', 9),
      arrange('skip', 3),
      next,
    );
    expect(laptop.room().scene).toMatchObject({ kind: 'summary', lines: [{ first: undefined, second: undefined }] });
    expect(laptop.does({ kind: 'show-counts', shown: true }).room().scene).toMatchObject({ lines: [{ first: { agree: 1 } }] });
  });

  test('cards are offered in the places until they are not any more', () => {
    const laptop = atVoices().does({ kind: 'offer-cards', offered: true });
    expect(laptop.room().scene).toMatchObject({ kind: 'places', cards: true });
    expect(laptop.does({ kind: 'offer-cards', offered: false }).room().scene).toMatchObject({ cards: false });
  });
});
