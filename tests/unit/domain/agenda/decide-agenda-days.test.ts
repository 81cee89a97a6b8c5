/** A block goes over to the other day, with all that it shows; both days change in one act. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaDayOf } from '../../../../domain/agenda/agenda';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { minutes } from '../../../../domain/kernel/time';
import { findSlide } from '../../../../domain/programme/deck';
import type { DayNumber } from '../../../../domain/programme/programme';
import type { TrainingCommand } from '../../../../domain/training/command';
import { withoutPersonal } from '../../../../domain/training/erasure';
import { fold } from '../../../../domain/training/fold';
import { readDomainEvent } from '../../../../main/store/event-schema';
import { smallProgramme, timeOfDay, trainingId } from '../../builders';
import { Laptop } from '../training/laptop';
import { anyEdit } from './any-agenda';

const crosses = (day: DayNumber, block: string, at: number | null = null): TrainingCommand => ({
  kind: 'move-to-other-day',
  day,
  block,
  at,
});
const blocksIn = ({ state }: Laptop, day: DayNumber): readonly string[] =>
  agendaDayOf(smallProgramme, state.agenda, day).rows.map(({ block }) => block);
const allBlocks = (laptop: Laptop): readonly string[] => [...blocksIn(laptop, 1), ...blocksIn(laptop, 2)].toSorted();
const refused = (laptop: Laptop, command: TrainingCommand): unknown => {
  const answer = laptop.ask(command);
  return isRefusal(answer) ? answer : undefined;
};

describe('a block that goes over', () => {
  test('comes in before what closes the day, or where it was put, and keeps its slides', () => {
    const laptop = Laptop.withTraining().does(crosses(1, 'session-5'));
    expect(blocksIn(laptop, 1)).not.toContain('session-5');
    expect(blocksIn(laptop, 2).slice(-3)).toEqual(['evaluation', 'session-5', 'closing']);
    expect(findSlide(laptop.programme, { block: 'session-5', slide: 'spare' })).toBeDefined();
    laptop.does(crosses(2, 'break-3', 0));
    expect(blocksIn(laptop, 1)[0]).toBe('break-3');
    expect(laptop.programme.days[0].blocks[0]?.halfDay).toBe('d1am');
  });

  test('is back where it was by one undo, also after a restart', () => {
    const laptop = Laptop.withTraining().does({ kind: 'edit-agenda', day: 2, edit: { edit: 'minutes', block: 'break-3', minutes: 25 } });
    const { agenda } = laptop.state;
    laptop
      .does(crosses(1, 'session-5', 2))
      .restarted()
      .does({ kind: 'undo', place: 'prepare' });
    expect(laptop.state.agenda).toEqual(agenda);
    expect(allBlocks(laptop)).toEqual(allBlocks(Laptop.withTraining()));
  });

  test('keeps who leads it, apart from the agenda, and loses that with the persons', () => {
    const laptop = Laptop.withTraining().does(
      { kind: 'edit-agenda', day: 1, edit: { edit: 'text', block: 'session-5', field: 'leadTrainer', text: 'Vesna Vukić' } },
      crosses(1, 'session-5'),
    );
    const last = laptop.training.events.at(-1);
    expect(JSON.stringify(last?.body)).not.toContain('Vesna');
    expect(laptop.state.agenda[2]?.rows.find(({ block }) => block === 'session-5')?.leadTrainer).toBe('Vesna Vukić');
    expect(last && JSON.stringify(withoutPersonal(last))).not.toContain('Vesna');
    laptop.does({ kind: 'erase-persons', place: 'Niš' });
    expect(JSON.stringify(laptop.training)).not.toContain('Vesna');
  });

  test('is believed when it is read again from a log', () => {
    const last = Laptop.withTraining().does(crosses(1, 'session-5')).training.events.at(-1);
    const line: unknown = JSON.parse(JSON.stringify({ type: last?.type, body: last?.body, personal: last?.personal }));
    expect(readDomainEvent(line)).toEqual({ happening: line });
  });
});

describe('it stays where it is, and says why', () => {
  test('when it has begun', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
    expect(refused(laptop, crosses(1, 'registration'))).toEqual({ refused: 'block-happened' });
  });

  test('when the other day is over, though what a day did not get to may follow on the next', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
    expect(refused(laptop, crosses(2, 'break-3'))).toEqual({ refused: 'day-over', values: { day: 1 } });
    expect(refused(laptop, crosses(1, 'session-5'))).toBeUndefined();
  });

  test('when the day has gone past it', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: { block: 'lunch', slide: 'only' } });
    expect(refused(laptop, crosses(1, 'session-1'))).toEqual({ refused: 'past-stays' });
  });

  test('when undo would take a block out that has begun on the other day since', () => {
    const laptop = Laptop.withTraining().does(crosses(1, 'session-5', 0), { kind: 'start-day', day: 2 });
    expect(laptop.run.slide?.block).toBe('session-5');
    expect(refused(laptop, { kind: 'undo', place: 'prepare' })).toEqual({ refused: 'past-stays' });
  });

  test('and never comes in before what already happened', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, crosses(2, 'break-3', 0));
    expect(blocksIn(laptop, 1).slice(0, 2)).toEqual(['registration', 'break-3']);
  });
});

describe('two laptops that worked apart', () => {
  const parted = (): readonly [Laptop, Laptop] => {
    const one = Laptop.withTraining();
    return [one, new Laptop('laptop-b').sees(one)];
  };

  test('lose no session when one took it to the other day and the other changed that day', () => {
    const [one, other] = parted();
    one.does(crosses(1, 'session-5'));
    other.does({ kind: 'edit-agenda', day: 2, edit: { edit: 'pin', block: 'break-3', start: timeOfDay('11:00') } });
    other.does({ kind: 'edit-agenda', day: 2, edit: { edit: 'minutes', block: 'break-3', minutes: 10 } });
    expect(allBlocks(one.sees(other)).filter((block) => block === 'session-5')).toHaveLength(1);
    expect(one.state.agenda[2]?.rows.find(({ block }) => block === 'break-3')?.minutes).toBe(10);
  });

  test('have each session once, whatever either did, and the same agenda', () => {
    const crossing = fc.record({ day: fc.constantFrom<DayNumber>(1, 2), pick: fc.nat({ max: 14 }), at: fc.option(fc.nat({ max: 14 })) });
    const act = fc.oneof(
      anyEdit.map(({ at, of }) => (laptop: Laptop) => {
        const blocks = blocksIn(laptop, 1);
        laptop.ask({ kind: 'edit-agenda', day: 1, edit: of(blocks[at % blocks.length] ?? '') });
      }),
      crossing.map(({ day, pick, at }) => (laptop: Laptop) => {
        const blocks = blocksIn(laptop, day);
        laptop.ask(crosses(day, blocks[pick % blocks.length] ?? '', at));
      }),
      fc.constant((laptop: Laptop) => laptop.ask({ kind: 'undo', place: 'prepare' })),
    );
    const sessions = smallProgramme.days.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'session' || kind === 'summary'));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), fc.array(act, { maxLength: 6 }), (ours, theirs) => {
        const [one, other] = parted();
        for (const does of ours) does(one.wait(minutes(1)));
        for (const does of theirs) does(other.wait(minutes(1)));
        const events = [...one.training.events, ...other.training.events];
        one.sees(other);
        expect(one.state.agenda).toEqual(fold(trainingId, events.toReversed()).state.agenda);
        const all = allBlocks(one);
        expect(new Set(all).size).toBe(all.length);
        for (const { id } of sessions) expect(all.filter((block) => block === id)).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});
