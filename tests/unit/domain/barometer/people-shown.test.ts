/** The room sees its people by themselves once they have chosen, and once they have moved; never while they choose. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAct } from '../../../../domain/barometer/next-act';
import { peopleShownOf } from '../../../../domain/barometer/people-shown';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight, trainingView } from '../../../../domain/training/view';
import { commandOf } from '../../../../renderer/run/key-commands';
import { smallProgramme } from '../../builders';
import { atBarometer, atVoices, type Laptop } from '../training/laptop';

const next: TrainingCommand = { kind: 'next' };
const back: TrainingCommand = { kind: 'back' };
const reveal: TrainingCommand = { kind: 'reveal-answer' };
const count = (position: 'agree' | 'unsure' | 'disagree'): TrainingCommand => ({ kind: 'count', position, change: 1 });
const scene = (laptop: Laptop) => laptop.room().scene;
const first = { agree: 1, unsure: 0, disagree: 1 };

test('the places hide them, the voices show them, and they stay with the answer', () => {
  const laptop = atBarometer().does(next, count('agree'), count('disagree'));
  expect(scene(laptop)).toMatchObject({ kind: 'places', voices: false, counts: undefined });
  expect(scene(laptop.does(next))).toMatchObject({ kind: 'places', voices: true, counts: first });
  expect(scene(laptop.does(reveal))).toMatchObject({ kind: 'answer', first });
});

test('they are hidden while people choose again, and walk with the shift, with no act more', () => {
  const laptop = atVoices().does({ kind: 'second-round' });
  expect(scene(laptop)).toMatchObject({ second: true, counts: undefined });
  laptop.does(count('unsure'), count('disagree'));
  expect(scene(laptop)).toMatchObject({ second: true, counts: undefined });
  expect(scene(laptop.does(next))).toMatchObject({ kind: 'shift', first, second: { unsure: 1, disagree: 1 } });
  const { barometer } = trainingInSight(laptop.context()).run;
  expect(barometer && nextAct(barometer)).toBe('reveal-answer');
});

test('the hour in one picture has them at its end', () => {
  const laptop = atVoices().does(reveal, { kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' });
  expect(scene(laptop)).toMatchObject({ kind: 'summary', lines: [{ first }] });
});

describe('where nobody was counted', () => {
  test('a second round shows no shift, and the hour stays a list', () => {
    expect(scene(atVoices().does({ kind: 'second-round' }, next)).kind).toBe('places');
    const laptop = atBarometer().does(next, next, reveal);
    expect(scene(laptop)).toMatchObject({ kind: 'answer', first: undefined });
    laptop.does({ kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' });
    expect(scene(laptop)).toMatchObject({ kind: 'summary', lines: [{ first: undefined }] });
  });
});

test('the training chooses for itself, whatever the programme says, and Undo in Prepare takes it back', () => {
  const laptop = atVoices('asked');
  expect(scene(laptop)).toMatchObject({ counts: undefined });
  expect(trainingView(laptop.context()).peopleShown).toBe('asked');
  const own = { ...smallProgramme, peopleShown: 'asked' as const };
  expect([peopleShownOf(laptop.state, smallProgramme), peopleShownOf({ peopleShown: undefined }, own)]).toEqual(['asked', 'asked']);
  expect(peopleShownOf({ peopleShown: 'voices' }, own)).toBe('voices');
  laptop.does({ kind: 'undo', place: 'prepare' });
  expect(peopleShownOf(laptop.state, smallProgramme)).toBe('voices');
});

test('S hides and shows them, and what the trainer hid stays hidden with the answer', () => {
  const laptop = atVoices();
  const press = (): void => {
    const command = commandOf('counts', trainingInSight(laptop.context()), {} as never);
    if (!command) throw new Error('S has nothing to do');
    laptop.does(command);
  };
  press();
  expect(scene(laptop)).toMatchObject({ counts: undefined });
  expect(scene(laptop.does(reveal))).toMatchObject({ first: undefined });
  press();
  expect(scene(laptop)).toMatchObject({ first });
});

test('whatever is pressed, no count leaves for the room while people choose, unless the trainer shows it', () => {
  const pressed = fc.constantFrom(
    next,
    back,
    reveal,
    count('agree'),
    count('unsure'),
    {
      kind: 'second-round',
    } as const,
    { kind: 'next-statement' } as const,
  );
  fc.assert(
    fc.property(fc.array(pressed, { maxLength: 30 }), (commands) => {
      const laptop = atBarometer();
      let came = 'forward';
      for (const command of commands) {
        laptop.ask(command);
        if (command === back) came = 'back';
        if (laptop.run.barometer.phase === 'statement') came = 'forward';
        const shown = scene(laptop);
        /* Back leads from the voices to the places with the people still there. */
        if (shown.kind === 'places' && !shown.voices && came === 'forward') expect(shown.counts).toBeUndefined();
      }
    }),
  );
});
