import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { keepPicture } from '../../../../domain/stage/keep-picture';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingView } from '../../../../domain/training/view';
import { barometerSlide, momentAt } from '../../builders';
import { atVoices, Laptop } from '../training/laptop';

const next: TrainingCommand = { kind: 'next' };
const back: TrainingCommand = { kind: 'back' };
const started = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 });
const where = ({ run }: Laptop): string => `${run.slide?.block} ${run.slide?.slide}`;

describe('a day', () => {
  test('begins with its first slide', () => {
    expect(where(started())).toBe('registration only');
    expect(where(started().does({ kind: 'end-day' }, { kind: 'start-day', day: 2 }))).toBe('registration-2 only');
  });

  test('is not started while the other runs', () => {
    expect(started().ask({ kind: 'start-day', day: 2 })).toEqual({ refused: 'other-day-running', values: { day: 1 } });
  });

  test('that is running already is not started over', () => {
    const laptop = started().does(next, next);
    expect(laptop.ask({ kind: 'start-day', day: 1 })).toEqual([]);
    expect(where(laptop)).toBe('session-1 first');
  });

  test('that is not running has no next slide, cover or timer', () => {
    for (const command of [
      next,
      back,
      { kind: 'way-back' },
      { kind: 'go-to', slide: barometerSlide },
      { kind: 'cover', cover: 'black' },
      { kind: 'start-timer', length: minutes(5) },
      { kind: 'end-day' },
    ] as const) {
      expect(Laptop.withTraining().ask(command)).toEqual({ refused: 'no-day-running' });
    }
  });

  test('that has ended takes slides, timer and cover off the projector', () => {
    const laptop = started().does({ kind: 'start-timer', length: minutes(5) }, { kind: 'cover', cover: 'black' }, { kind: 'end-day' });
    expect(laptop.room().scene.kind).toBe('waiting');
    expect(laptop.run.timer).toBeUndefined();
  });

  test('whose start is taken back takes slides, timers and cover off the projector, and puts them back when it is started after all', () => {
    const laptop = started().does(
      { kind: 'start-timer', length: minutes(5) },
      { kind: 'start-timer', length: minutes(9), timer: 'group' },
      { kind: 'cover', cover: 'black' },
    );
    const before = laptop.run;
    /* Both timers were begun after it. */
    const [undo, redo] = [
      { kind: 'undo', place: 'run', confirmed: true } as const,
      { kind: 'redo', place: 'run', confirmed: true } as const,
    ];
    laptop.does(undo, undo, undo);
    expect(laptop.room().scene.kind).toBe('waiting');
    expect(laptop.run).toMatchObject({ cover: 'none', timer: undefined, groupTimer: undefined });
    laptop.does(redo, redo, redo);
    expect(laptop.run).toEqual(before);
    expect(laptop.room().scene.kind).toBe('black');
  });
});

describe('a wrong way', () => {
  const shown = (laptop: Laptop) => trainingView(laptop.context()).run;
  const lunch: TrainingCommand = { kind: 'go-to', slide: { block: 'summary', slide: 'only' } };

  test('into another block has its own way back, with as much of the slide as was shown, and Undo says what else it would take back', () => {
    const laptop = started().does({ kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } }, next);
    const left = { slide: laptop.run.slide, step: laptop.run.step };
    expect(left.step).toBeGreaterThan(0);
    laptop.does(
      { kind: 'start-timer', length: minutes(5) },
      { kind: 'add-message', text: 'Back at ten', show: false, confirmed: false },
      lunch,
    );
    expect(shown(laptop)).toMatchObject({ wayBack: 'session-4', undoes: { act: 'message-added' } });
    laptop.does({ kind: 'way-back' });
    expect({ slide: laptop.run.slide, step: laptop.run.step }).toEqual(left);
    expect(laptop.run.timer, 'the timer goes on as if nothing had been').toBeDefined();
    expect(shown(laptop)).toMatchObject({ wayBack: undefined, undoes: { act: 'message-added' } });
    expect(laptop.ask({ kind: 'way-back' })).toEqual([]);
  });

  test('is none where Next and Back led', () => {
    const laptop = started();
    for (let each = 0; each < 6; each += 1) expect(shown(laptop.does(next)).wayBack, where(laptop)).toBeUndefined();
    for (let each = 0; each < 6; each += 1) expect(shown(laptop.does(back)).wayBack, where(laptop)).toBeUndefined();
  });

  test('is forgotten with the day, and where its slides are no more', () => {
    const laptop = started().does(next, lunch);
    expect(shown(laptop).wayBack).toBeDefined();
    laptop.does({ kind: 'end-day' });
    expect(shown(laptop).wayBack).toBeUndefined();
    laptop.does({ kind: 'start-day', day: 2 });
    expect(shown(laptop).wayBack).toBeUndefined();
  });

  test('that the desk went while the room kept its picture is none once both are together again', () => {
    const laptop = started().does({ kind: 'freeze', frozen: true }, lunch);
    expect(shown(laptop).wayBack).toBe('registration');
    laptop.does({ kind: 'way-back' }, { kind: 'freeze', frozen: false });
    expect(shown(laptop).wayBack).toBeUndefined();
  });
});

describe('slides', () => {
  test('say at the end of the day that Next leads nowhere, while it does', () => {
    const laptop = started();
    const saysSo = () => {
      const said = trainingView(laptop.context()).run.nextLeadsNowhere;
      expect(said, where(laptop)).toBe(isDeepStrictEqual(laptop.ask(next), []));
      return said;
    };
    expect(saysSo()).toBe(false);
    laptop.does({ kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } });
    expect(saysSo()).toBe(false);
    laptop.does({ kind: 'go-to', slide: { block: 'summary', slide: 'only' } });
    expect(saysSo()).toBe(true);
    laptop.does({ kind: 'cover', cover: 'black' });
    expect(saysSo(), 'it takes the black away').toBe(false);
    laptop.does(next);
    expect(saysSo()).toBe(true);
  });

  test('Next and Back go one slide, across blocks', () => {
    const laptop = started().does(next, next, next);
    expect(where(laptop)).toBe('session-1 second');
    expect(where(laptop.does(next))).toBe('break-1 only');
    expect(where(laptop.does(back))).toBe('session-1 second');
  });

  test('Next on the last slide and Back on the first do nothing and are no error', () => {
    const laptop = started();
    expect(laptop.ask(back)).toEqual([]);
    laptop.does({ kind: 'go-to', slide: { block: 'summary', slide: 'only' } });
    expect(laptop.ask(next)).toEqual([]);
  });

  test('of the other day can’t be shown', () => {
    expect(started().ask({ kind: 'go-to', slide: { block: 'recap', slide: 'only' } })).toEqual({ refused: 'no-such-slide' });
  });

  test('that no longer exist can’t be shown', () => {
    expect(started().ask({ kind: 'go-to', slide: { block: 'session-1', slide: 'gone' } })).toEqual({ refused: 'no-such-slide' });
  });

  test('coming back to the barometer goes on where it was', () => {
    const laptop = atVoices().does(
      { kind: 'go-to', slide: { block: 'session-1', slide: 'first' } },
      { kind: 'go-to', slide: barometerSlide },
    );
    expect(laptop.room().scene).toMatchObject({ kind: 'places', text: 'statement-1', voices: true });
  });
});

describe('a slide that comes part by part', () => {
  const inSteps = { block: 'session-4', slide: 'steps' };
  const at = ({ run }: Laptop): string => `${run.slide?.slide} ${run.step}`;
  const atSteps = (): Laptop => started().does({ kind: 'go-to', slide: inSteps });

  test('is built by Next and taken away by Back, then left', () => {
    const laptop = atSteps();
    expect(at(laptop)).toBe('steps 0');
    expect(at(laptop.does(next))).toBe('steps 1');
    expect(at(laptop.does(next))).toBe('steps 2');
    expect(at(laptop.does(next))).toBe('only 0');
    expect(at(laptop.does(back))).toBe('steps 2');
    expect(at(laptop.does(back, back))).toBe('steps 0');
    expect(where(laptop.does(back))).toBe('session-3 only');
  });

  test('keeps its step through a restart, another laptop’s logs and a covered screen', () => {
    const laptop = atSteps().does(next, { kind: 'cover', cover: 'black' }, next);
    expect(at(laptop)).toBe('steps 1');
    expect(at(laptop.restarted())).toBe('steps 1');
    const before = laptop.run;
    laptop.does(next);
    laptop.keep(keepPicture(before, laptop.run, laptop.now));
    expect(at(laptop)).toBe('steps 1');
  });

  test('goes on in the time of its block', () => {
    const laptop = atSteps();
    const began = laptop.run.blocks['session-4']?.started;
    laptop.wait(minutes(5)).does(next, back);
    expect(laptop.run.blocks['session-4']).toEqual({ started: began, ended: undefined });
  });

  test('is written down without a step while none is shown, as it was before there were steps', () => {
    expect(started().ask({ kind: 'go-to', slide: inSteps })).toEqual([{ type: 'slide-shown', body: { to: inSteps, entered: 'forward' } }]);
    expect(atSteps().ask(next)).toEqual([{ type: 'slide-shown', body: { to: inSteps, entered: 'same', step: 1 } }]);
  });
});

describe('a hidden slide', () => {
  test('is passed by, and can be gone to', () => {
    const laptop = started().does({ kind: 'go-to', slide: { block: 'session-5', slide: 'only' } }, next);
    expect(where(laptop)).toBe('summary only');
    expect(where(laptop.does({ kind: 'go-to', slide: { block: 'session-5', slide: 'spare' } }))).toBe('session-5 spare');
  });
});

describe('a covered screen', () => {
  test.each(['black', 'helplines', 'quiet'] as const)('shows %s and nothing of the slide', (cover) => {
    expect(started().does({ kind: 'cover', cover }).room().scene.kind).toBe(cover);
  });

  test.each([next, back])('is only uncovered by $kind', (command) => {
    const laptop = started().does(next, next, { kind: 'cover', cover: 'black' }, command);
    expect(laptop.run.cover).toBe('none');
    expect(where(laptop)).toBe('session-1 first');
  });

  test('in the barometer keeps its step when it is uncovered by Next', () => {
    const laptop = atVoices().does({ kind: 'cover', cover: 'quiet' }, next);
    expect(laptop.run.barometer).toMatchObject({ statement: 1, phase: 'voices' });
  });

  test('is uncovered by the same key that covered it, and changes to another cover', () => {
    const laptop = started().does({ kind: 'cover', cover: 'helplines' }, { kind: 'cover', cover: 'black' });
    expect(laptop.run.cover).toBe('black');
    expect(laptop.does({ kind: 'cover', cover: 'black' }).run.cover).toBe('none');
  });
});

describe('the time of a block', () => {
  test('begins when its first slide is shown and ends when another block begins', () => {
    const laptop = started().does(next);
    laptop.now = momentAt('09:45');
    laptop.does(next);
    laptop.now = momentAt('10:50');
    laptop.does(next, next);
    expect(laptop.run.blocks['session-1']).toEqual({ started: momentAt('09:45'), ended: momentAt('10:50') });
  });

  test('goes on when the trainer looks back at the block before and returns', () => {
    const laptop = started().does(next);
    laptop.now = momentAt('09:45');
    laptop.does(next);
    laptop.now = momentAt('10:05');
    laptop.does(back).wait(minutes(1)).does(next);
    expect(laptop.run.blocks['session-1']).toEqual({ started: momentAt('09:45'), ended: undefined });
  });

  test('begins anew when the block was only looked at long before', () => {
    const laptop = started()
      .does({ kind: 'go-to', slide: { block: 'session-3', slide: 'only' } })
      .wait(minutes(1))
      .does({ kind: 'go-to', slide: { block: 'opening', slide: 'only' } });
    laptop.now = momentAt('13:32');
    laptop.does({ kind: 'go-to', slide: { block: 'session-3', slide: 'only' } });
    expect(laptop.run.blocks['session-3']?.started).toEqual(momentAt('13:32'));
  });

  test('ends with the day', () => {
    const laptop = started();
    laptop.now = momentAt('09:10');
    laptop.does({ kind: 'end-day' });
    expect(laptop.run.blocks.registration?.ended).toEqual(momentAt('09:10'));
  });
});
