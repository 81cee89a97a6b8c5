/** What keys ask for, by what the desk shows. */
import { describe, expect, test } from 'vitest';
import type { ProjectorView } from '../../../../domain/desk/desk-view';
import { minutes } from '../../../../domain/kernel/time';
import { trainingInSight } from '../../../../domain/training/view';
import { commandOf, revealing } from '../../../../renderer/run/key-commands';
import { canPoint, isSlim } from '../../../../renderer/stage/commands';
import { barometerSlide } from '../../builders';
import { Laptop } from '../../domain/training/laptop';

const projector: ProjectorView = {
  displays: 2,
  wanted: true,
  on: true,
  size: '',
  privacy: 'private',
  isAskedAgain: false,
  screens: [],
  offered: [],
  deskInSight: false,
  test: 'none',
};
const oneScreen: ProjectorView = { ...projector, displays: 1, on: false, privacy: 'shared' };
const running = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 });
const asked = (key: Parameters<typeof commandOf>[0], laptop: Laptop, where = projector) =>
  commandOf(key, trainingInSight(laptop.context('en')), where);

test('covers are what they say; Next is a press, which main counts', () => {
  expect(asked('next', running())).toBeUndefined();
  expect(asked('helplines', running())).toEqual({ kind: 'cover', cover: 'helplines' });
});

describe('F', () => {
  test('freezes only where the desk has a screen of its own', () => {
    expect(asked('freeze', running())).toEqual({ kind: 'freeze', frozen: true });
    expect(asked('freeze', running(), oneScreen)).toBeUndefined();
    expect(asked('freeze', Laptop.withTraining())).toBeUndefined();
  });

  test('takes back what is frozen from everywhere', () => {
    expect(asked('freeze', running().does({ kind: 'freeze', frozen: true }), oneScreen)).toEqual({ kind: 'freeze', frozen: false });
  });
});

describe('M', () => {
  test('opens the dialog where the trainer alone sees it, and shows the kit’s own message where the room does', () => {
    expect(asked('message', running())).toBeUndefined();
    expect(asked('message', running(), oneScreen)).toMatchObject({ kind: 'show-message' });
  });

  test('takes away what is shown', () => {
    const laptop = running().does({ kind: 'add-message', text: 'Back at 11', show: true, confirmed: true });
    expect(asked('message', laptop)).toEqual({ kind: 'show-message', message: laptop.run.messages[0]?.id });
  });
});

describe('T', () => {
  test('starts, pauses and goes on', () => {
    const laptop = running();
    expect(asked('timer', laptop)).toMatchObject({ kind: 'start-timer' });
    laptop.does({ kind: 'start-timer', length: minutes(5) });
    expect(asked('timer', laptop)).toEqual({ kind: 'pause-timer' });
    expect(asked('timer', laptop.does({ kind: 'pause-timer' }))).toEqual({ kind: 'resume-timer' });
  });

  test('+ and − change a timer that is there, by one minute', () => {
    expect(asked('one-minute-more', running())).toBeUndefined();
    const laptop = running().does({ kind: 'start-timer', length: minutes(5) });
    expect(asked('one-minute-more', laptop)).toEqual({ kind: 'adjust-timer', by: minutes(1) });
    expect(asked('one-minute-less', laptop)).toEqual({ kind: 'adjust-timer', by: minutes(-1) });
  });
});

test('R reveals only where there is something to reveal', () => {
  const laptop = running();
  const run = () => trainingInSight(laptop.context('en')).run;
  expect(revealing(run())).toBeUndefined();
  laptop.does({ kind: 'go-to', slide: barometerSlide });
  for (let press = 0; press < 6 && !run().barometer?.canReveal; press += 1) laptop.does({ kind: 'next' });
  expect(revealing(run())).toEqual({ kind: 'reveal-answer' });
});

test('the one screen is slim only while the room may see the picture on it', () => {
  expect([oneScreen, { ...oneScreen, privacy: 'private' as const }, { ...oneScreen, wanted: false }, projector].map(isSlim)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('nobody points at a picture that the room does not see', () => {
  const { run } = trainingInSight(running().context('en'));
  expect(canPoint(run, projector)).toBe(true);
  expect(canPoint(run, oneScreen)).toBe(false);
  expect(canPoint({ ...run, isFrozen: true }, projector)).toBe(false);
});
