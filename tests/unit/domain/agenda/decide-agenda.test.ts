import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaDayOf } from '../../../../domain/agenda/agenda';
import type { AgendaEdit } from '../../../../domain/agenda/schema';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { fold } from '../../../../domain/training/fold';
import { trainingInSight, trainingView } from '../../../../domain/training/view';
import { readDomainEvent } from '../../../../main/store/event-schema';
import { momentAt, smallProgramme, timeOfDay, trainingId } from '../../builders';
import { Laptop } from '../training/laptop';
import { anyEdit } from './any-agenda';

const asks = (laptop: Laptop, edit: AgendaEdit): string | undefined => {
  const answer = laptop.ask({ kind: 'edit-agenda', day: 1, edit });
  return isRefusal(answer) ? answer.refused : undefined;
};
const blocksIn = (laptop: Laptop): readonly string[] => agendaDayOf(smallProgramme, laptop.state.agenda, 1).rows.map(({ block }) => block);

/** Session 1 runs, on time. */
function atSession1(): Laptop {
  const laptop = Laptop.withTraining();
  laptop.now = momentAt('08:30');
  laptop.does({ kind: 'start-day', day: 1 });
  for (const [time, block, slide] of [
    ['09:00', 'opening', 'only'],
    ['09:40', 'session-1', 'first'],
  ] as const) {
    laptop.now = momentAt(time);
    laptop.does({ kind: 'go-to', slide: { block, slide } });
  }
  return laptop;
}

describe('what already happened', () => {
  test('is neither taken out, nor moved, nor given other times', () => {
    const laptop = atSession1();
    const edits: readonly AgendaEdit[] = [
      { edit: 'remove', block: 'opening' },
      { edit: 'move', block: 'opening', to: 5 },
      { edit: 'move', block: 'session-1', to: 0 },
      { edit: 'minutes', block: 'opening', minutes: 50 },
      { edit: 'insert', at: 1, kind: 'break', title: 'Coffee', minutes: 5 },
      { edit: 'hours', opens: timeOfDay('8:20'), closes: timeOfDay('16:40') },
    ];
    expect(edits.map((edit) => asks(laptop, edit))).toEqual(edits.map(() => 'past-stays'));
  });

  test('leaves what is still to come free, and the length of what runs', () => {
    const laptop = atSession1();
    expect(asks(laptop, { edit: 'minutes', block: 'session-1', minutes: 70 })).toBeUndefined();
    expect(asks(laptop, { edit: 'move', block: 'break-1', to: 5 })).toBeUndefined();
    expect(asks(laptop, { edit: 'text', block: 'opening', field: 'material', text: 'Cards' })).toBeUndefined();
  });
});

describe('undo', () => {
  test('takes back one edit after the other, to exactly what was there', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (picks) => {
        const laptop = Laptop.withTraining();
        const seen = [laptop.state];
        for (const { at, of } of picks) {
          const { rows } = agendaDayOf(smallProgramme, laptop.state.agenda, 1);
          const answer = laptop.ask({ kind: 'edit-agenda', day: 1, edit: of(rows[at % rows.length]?.block ?? '') });
          if (!isRefusal(answer) && answer.length > 0) seen.push(laptop.state);
        }
        for (const state of seen.slice(0, -1).toReversed()) {
          laptop.does({ kind: 'undo', place: 'prepare' });
          expect(laptop.state).toEqual(state);
        }
        for (const state of seen.slice(1)) {
          laptop.does({ kind: 'redo', place: 'prepare' });
          expect(laptop.state).toEqual(state);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('in Prepare waits while a later change made in Run is built upon it', () => {
    const laptop = atSession1();
    asks(laptop, { edit: 'minutes', block: 'break-1', minutes: 25 });
    laptop.does({ kind: 'break-now', minutes: 5 });
    expect(laptop.ask({ kind: 'undo', place: 'prepare' })).toMatchObject({ refused: 'agenda-changed-since' });
    laptop.does({ kind: 'undo', place: 'run' }, { kind: 'undo', place: 'prepare' });
    expect(laptop.state.agenda).toEqual({});
  });

  test('does not take out a block that has begun since', () => {
    const laptop = Laptop.withTraining();
    asks(laptop, { edit: 'insert', at: 0, kind: 'activity', title: 'Walk', minutes: 10 });
    laptop.does({ kind: 'start-day', day: 1 });
    expect(laptop.ask({ kind: 'undo', place: 'prepare' })).toMatchObject({ refused: 'past-stays' });
  });
});

describe('two laptops', () => {
  test('that changed the agenda have one agenda, whichever log is read first', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), fc.array(anyEdit, { maxLength: 6 }), (ours, theirs) => {
        const one = Laptop.withTraining();
        const other = new Laptop('laptop-b').sees(one);
        for (const [laptop, picks] of [
          [one, ours],
          [other, theirs],
        ] as const) {
          for (const { at, of } of picks)
            laptop.ask({ kind: 'edit-agenda', day: 1, edit: of(blocksIn(laptop)[at % blocksIn(laptop).length] ?? '') });
        }
        const events = [...one.training.events, ...other.training.events];
        expect(fold(trainingId, events.toReversed()).state).toEqual(fold(trainingId, events).state);
        expect(one.sees(other).state.agenda).toEqual(other.sees(one).state.agenda);
      }),
      { numRuns: 30 },
    );
  });

  test('go on after what came last when the block on the screen was taken out elsewhere', () => {
    const one = atSession1().does({ kind: 'next' }, { kind: 'next' });
    const other = new Laptop('laptop-b').sees(Laptop.withTraining());
    asks(other, { edit: 'remove', block: 'break-1' });
    one.keep(other.training.events.flatMap((event) => (event.type === 'agenda-changed' ? [event] : [])));
    one.does({ kind: 'next' });
    expect(one.run.slide).toEqual({ block: 'session-2', slide: 'before' });
  });
});

describe('who leads a block', () => {
  const led = (): Laptop => {
    const laptop = Laptop.withTraining();
    asks(laptop, { edit: 'text', block: 'session-1', field: 'leadTrainer', text: '  Vesna   Vukić ' });
    return laptop;
  };

  test('is kept as personal data, apart from the agenda', () => {
    const last = led().training.events.at(-1);
    expect(JSON.stringify(last?.body)).not.toContain('Vesna');
    expect(last?.personal).toEqual({ leadTrainers: { 'session-1': 'Vesna Vukić' } });
  });

  test('is gone with the persons, and the agenda stays', () => {
    const laptop = led().does({ kind: 'erase-persons', place: 'Niš' });
    const row = laptop.state.agenda[1]?.rows.find(({ block }) => block === 'session-1');
    expect([row?.leadTrainer, row?.minutes]).toEqual(['', 60]);
    expect(JSON.stringify(laptop.training)).not.toContain('Vesna');
  });

  test('is not shown while the room may see the desk', () => {
    expect(JSON.stringify(trainingView(led().context()).agenda)).toContain('Vesna Vukić');
    expect(JSON.stringify(trainingInSight(led().context()))).not.toContain('Vesna');
  });
});

test('a log’s line with an agenda is believed as it was written', () => {
  const laptop = atSession1();
  asks(laptop, { edit: 'insert', at: 4, kind: 'break', title: 'Coffee', minutes: 10 });
  laptop.does({ kind: 'break-now', minutes: 10 }, { kind: 'correct-times', day: 1, block: 'opening', started: '9:01', ended: '' });
  const kinds = ['agenda-changed', 'day-retimed', 'block-times-corrected'];
  const written = laptop.training.events.filter(({ type }) => kinds.includes(type));
  expect(written.map(({ type }) => type)).toEqual(kinds);
  for (const { type, body, personal } of written) {
    const line: unknown = JSON.parse(JSON.stringify({ type, body, personal }));
    expect(readDomainEvent(line)).toEqual({ happening: line });
  }
});

describe('several lengths at once', () => {
  const lengths = [
    { block: 'opening', minutes: 45 },
    { block: 'session-1', minutes: 68 },
  ];
  const minutesOf = (laptop: Laptop, block: string): number | undefined =>
    agendaDayOf(smallProgramme, laptop.state.agenda, 1).rows.find((row) => row.block === block)?.minutes;

  test('are one act, which one undo takes back', () => {
    const laptop = Laptop.withTraining();
    expect(asks(laptop, { edit: 'lengths', lengths })).toBeUndefined();
    expect([minutesOf(laptop, 'opening'), minutesOf(laptop, 'session-1')]).toEqual([45, 68]);
    laptop.does({ kind: 'undo', place: 'prepare' });
    expect([minutesOf(laptop, 'opening'), minutesOf(laptop, 'session-1')]).toEqual([40, 60]);
  });

  test('are refused together when one of them is too short', () => {
    const laptop = Laptop.withTraining();
    expect(asks(laptop, { edit: 'lengths', lengths: [...lengths, { block: 'session-2', minutes: 5 }] })).toBe('session-too-short');
    expect(minutesOf(laptop, 'opening')).toBe(40);
  });
});
