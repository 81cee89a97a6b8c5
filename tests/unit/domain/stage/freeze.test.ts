import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { runView } from '../../../../domain/stage/console';
import { keepPicture } from '../../../../domain/stage/keep-picture';
import type { TrainingCommand } from '../../../../domain/training/command';
import { sceneContext } from '../../../../domain/training/view';
import { barometerSlide, momentAt } from '../../builders';
import { atBarometer, atVoices, Laptop } from '../training/laptop';

const freeze: TrainingCommand = { kind: 'freeze', frozen: true };
const unfreeze: TrainingCommand = { kind: 'freeze', frozen: false };
const next: TrainingCommand = { kind: 'next' };
const twoMinutes: TrainingCommand = { kind: 'start-timer', length: minutes(2) };
const started = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 });
const where = ({ run }: Laptop): string => `${run.slide?.block} ${run.slide?.slide}`;
const desk = (laptop: Laptop) => runView(laptop.training, sceneContext(laptop.context()), laptop.device);

const looking = fc.array(
  fc.constantFrom<TrainingCommand>(
    next,
    next,
    { kind: 'back' },
    { kind: 'go-to', slide: barometerSlide },
    { kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } },
    { kind: 'count', position: 'agree', change: 1 },
    { kind: 'reveal-answer' },
    { kind: 'second-round' },
    { kind: 'next-statement' },
    { kind: 'show-counts', shown: true },
    { kind: 'swap-sides' },
    { kind: 'start-timer', length: minutes(5) },
    freeze,
  ),
  { maxLength: 20 },
);

describe('a frozen projector', () => {
  test('is none once the start of its day was taken back', () => {
    const laptop = started().does(freeze, next, { kind: 'undo', place: 'run', confirmed: true });
    expect(laptop.run.day).toBeUndefined();
    expect(desk(laptop)).toMatchObject({ isFrozen: false, deskScene: undefined });
    expect(desk(laptop.does({ kind: 'start-day', day: 1 })).isFrozen).toBe(false);
  });

  test('keeps its picture whatever the desk looks at, after a restart too, and then shows where the desk is', () => {
    fc.assert(
      fc.property(looking, looking, (before, meanwhile) => {
        const laptop = started();
        for (const command of before) laptop.ask(command);
        laptop.does(freeze);
        const picture = laptop.room();
        for (const command of meanwhile) {
          laptop.ask(command);
          expect(laptop.room()).toEqual(picture);
        }
        expect(laptop.restarted().room()).toEqual(picture);
        const { slide, step, barometer } = laptop.run;
        laptop.does(unfreeze);
        expect(laptop.run).toMatchObject({ slide, step, barometer, frozen: undefined });
        expect(desk(laptop).deskScene).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('lets the desk see its own place', () => {
    const laptop = started().does(freeze, { kind: 'go-to', slide: barometerSlide });
    expect(laptop.room().scene).toMatchObject({ kind: 'slide' });
    expect(desk(laptop)).toMatchObject({ isFrozen: true, deskScene: { kind: 'statement' }, slide: barometerSlide });
  });

  test.each(['black', 'helplines', 'quiet'] as const)('is covered by %s at once, and moving on the desk does not uncover it', (cover) => {
    const laptop = started().does(freeze, next, { kind: 'cover', cover });
    expect(laptop.room().scene.kind).toBe(cover);
    laptop.does(next);
    expect(laptop.room().scene.kind).toBe(cover);
    expect(where(laptop)).toBe('session-1 first');
    laptop.does(unfreeze);
    expect(laptop.room().scene.kind).toBe(cover);
    expect(where(laptop)).toBe('session-1 first');
  });

  test('once uncovered is as it was', () => {
    const laptop = started().does(freeze);
    const picture = laptop.room();
    laptop.does(next, { kind: 'cover', cover: 'black' }, { kind: 'cover', cover: 'black' });
    expect(laptop.room()).toEqual(picture);
  });

  test('does not show an answer that was revealed on the desk, nor counts', () => {
    const laptop = atVoices('asked').does(freeze, { kind: 'show-counts', shown: true }, { kind: 'reveal-answer' });
    expect(laptop.room().scene).toMatchObject({ kind: 'places', counts: undefined });
    expect(laptop.does(unfreeze).room().scene).toMatchObject({ kind: 'answer' });
  });

  test('leaves the times of blocks to what the room sees', () => {
    const laptop = started();
    laptop.now = momentAt('09:10');
    laptop.does(freeze, { kind: 'go-to', slide: { block: 'session-3', slide: 'only' } });
    laptop.now = momentAt('09:20');
    expect(Object.keys(laptop.run.blocks)).toEqual(['registration']);
    laptop.does({ kind: 'go-to', slide: { block: 'opening', slide: 'only' } }, unfreeze);
    expect(laptop.run.blocks).toEqual({
      registration: { started: momentAt('09:00'), ended: momentAt('09:20') },
      opening: { started: momentAt('09:20'), ended: undefined },
    });
  });

  test('ends with the day, and with a break for the room', () => {
    expect(started().does(freeze, { kind: 'end-day' }).run.frozen).toBeUndefined();
    const laptop = started().does(freeze, { kind: 'go-to', slide: barometerSlide }, { kind: 'break-now', minutes: 10 });
    expect(laptop.room().scene.kind).toBe('break');
    expect(laptop.run.blocks['session-2']).toBeUndefined();
    expect(laptop.does({ kind: 'undo', place: 'run' }).room().scene.kind).toBe('slide');
  });

  test('is not left with a break that was taken back', () => {
    const laptop = started().does({ kind: 'break-now', minutes: 10 }, freeze, next, { kind: 'undo', place: 'run' });
    expect(laptop.run.frozen).toBeUndefined();
    expect(laptop.room().scene.kind).toBe('slide');
  });

  test('keeps a timer that the room was watching, and shows none that began later', () => {
    const watching = atBarometer().does(next, { kind: 'start-timer', length: minutes(2) }, freeze, {
      kind: 'adjust-timer',
      by: minutes(1),
    });
    expect(watching.room().scene).toMatchObject({ timer: true });
    expect(watching.does({ kind: 'close-timer' }).room().scene).toMatchObject({ timer: false });
    expect(
      atBarometer()
        .does(next, freeze, { kind: 'start-timer', length: minutes(2) })
        .room().scene,
    ).toMatchObject({ timer: false });
  });

  test('does not leave the timer of a statement over the next one, and the next one keeps its own', () => {
    const played = (...meanwhile: readonly TrainingCommand[]): Laptop => {
      const laptop = atVoices().does({ kind: 'reveal-answer' }, { kind: 'second-round' }, next, twoMinutes, freeze);
      return laptop.does(next, next, ...meanwhile, unfreeze).restarted();
    };
    const laptop = played();
    expect([laptop.run.barometer.statement, laptop.run.timer]).toEqual([9, undefined]);
    expect(laptop.room().scene).toMatchObject({ kind: 'places', timer: false });
    expect(laptop.does({ kind: 'back' }, { kind: 'back' }).run.timer).toBeDefined();
    expect(played(twoMinutes).room().scene).toMatchObject({ kind: 'places', timer: true });
  });

  test('shows a timer that began on the desk where it was begun, and not where the room was', () => {
    const laptop = started().does(freeze, next, twoMinutes);
    expect(laptop.does({ kind: 'back' }, unfreeze).run.timer).toBeUndefined();
    expect(laptop.does(next).run.timer).toBeDefined();
    const moved = started().does(freeze, next, twoMinutes, unfreeze);
    expect(moved.room().scene).toMatchObject({ timer: true });
  });

  test('needs a day that runs', () => {
    expect(Laptop.withTraining().ask(freeze)).toEqual({ refused: 'no-day-running' });
    expect(started().ask(unfreeze)).toEqual([]);
  });
});

test('what another laptop brings leaves both pictures as they were', () => {
  const here = atVoices().does(freeze, { kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } }, next);
  const there = new Laptop('laptop-b').sees(here).does(unfreeze, { kind: 'go-to', slide: { block: 'break-1', slide: 'only' } });
  const before = here.run;
  const picture = here.room();
  here.sees(there);
  expect(here.room()).not.toEqual(picture);
  here.keep(keepPicture(before, here.run, here.now));
  expect(here.room()).toEqual(picture);
  expect(where(here)).toBe('session-4 steps');
  expect(here.run.step).toBe(1);
});

test('what another laptop froze and played on leaves the statement its own timer', () => {
  const here = atVoices().does(twoMinutes);
  const there = new Laptop('laptop-b').sees(here).does(freeze, { kind: 'next-statement' });
  const { run } = here;
  here.sees(there);
  expect(here.run).toMatchObject({ frozen: {}, barometer: { statement: 9 } });
  here.keep(keepPicture(run, here.run, here.now));
  expect(here.run).toMatchObject({ frozen: undefined, barometer: { statement: 1 }, timer: run.timer });
});

test('what another laptop froze takes no timer from the statement to which one comes back', () => {
  const here = atVoices().does(twoMinutes);
  const there = new Laptop('laptop-b').sees(here).does(freeze);
  here.does({ kind: 'cover', cover: 'none' }, { kind: 'next-statement' });
  const { run } = here;
  here.sees(there);
  expect(here.run).toMatchObject({ frozen: {}, timer: run.leftTimer });
  here.keep(keepPicture(run, here.run, here.now));
  expect(here.run).toMatchObject({ frozen: undefined, barometer: { statement: 9 }, timer: undefined, leftTimer: run.leftTimer });
});
