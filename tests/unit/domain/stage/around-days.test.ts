/** What hangs there before a day and after it: the day that comes, as it is planned, and after the last whom to call. */
import { describe, expect, test } from 'vitest';
import { type LocalDate, localDateOf, minutes } from '../../../../domain/kernel/time';
import { audienceView } from '../../../../domain/stage/scene';
import type { SceneContext } from '../../../../domain/stage/scene-context';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const scene = (laptop: Laptop, held?: SceneContext['held']) => audienceView({ ...laptop.sceneContext(), held }).scene;

const dayAfter = (laptop: Laptop): LocalDate => localDateOf({ ...laptop.now, wall: laptop.now.wall + minutes(24 * 60) } as Laptop['now']);

describe('before a day', () => {
  test('the room is welcome, and reads how the day goes', () => {
    const shown = scene(Laptop.withTraining());
    expect(shown).toMatchObject({ kind: 'waiting', coming: { says: 'welcome', day: smallProgramme.days[0].title.en } });
    const times = shown.kind === 'waiting' ? (shown.coming?.blocks.map(({ time }) => time) ?? []) : [];
    expect(times.length).toBeGreaterThan(0);
    expect(times).toEqual(times.toSorted());
    expect(times.length).toBeLessThanOrEqual(11);
  });

  test('in the evening of day 1 it is thanked, and reads day 2; on the day itself it is welcome again', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
    const today = localDateOf(laptop.now);
    const day = smallProgramme.days[1].title.en;
    expect(scene(laptop, { place: 'Niš', days: [today, dayAfter(laptop)] })).toMatchObject({ coming: { says: 'evening', day } });
    expect(scene(laptop, { place: 'Niš', days: [today, today] })).toMatchObject({ coming: { says: 'welcome-back', day } });
  });
});

test('after day 2 there are thanks, and the numbers that are called at once', () => {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
  laptop.does({ kind: 'start-day', day: 2 }, { kind: 'end-day' });
  const shown = scene(laptop);
  expect(shown.kind).toBe('thanks');
  const numbers = shown.kind === 'thanks' ? shown.helplines.map(({ number }) => number) : [];
  expect(numbers).toEqual(expect.arrayContaining(smallProgramme.helplines.immediate.map(({ number }) => number)));
});

test('thanks name who holds the training, also as a card; whose programme it is only where nobody says', () => {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
  laptop.does({ kind: 'start-day', day: 2 }, { kind: 'show-card', card: { kind: 'thanks' } });
  const days = [localDateOf(laptop.now), localDateOf(laptop.now)] as const;
  const head = { days, trainers: [], organiser: 'Udruženje Most', donor: '', donorLine: '', logos: [] };
  const shown = () => [audienceView({ ...laptop.sceneContext(), head }).scene, scene(laptop)];
  const owners = [{ owner: 'Udruženje Most' }, { owner: smallProgramme.owner.en }];
  expect(shown()).toMatchObject(owners);
  laptop.does({ kind: 'end-day' });
  expect(shown()).toMatchObject(owners);
});

test('a laptop that was left on overnight and ends day 1 on the second morning doesn’t end day 2 on the other', () => {
  const mine = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
  const forgotten = new Laptop('laptop-b').sees(mine);
  mine.does({ kind: 'end-day' }, { kind: 'start-day', day: 2 }, { kind: 'next' });
  const { slide } = mine.run;
  for (const _of of Array.from({ length: 9 })) forgotten.does({ kind: 'cover', cover: 'black' });
  forgotten.does({ kind: 'end-day' });
  expect(mine.sees(forgotten).run).toMatchObject({ day: 2, ended: [1], slide });
});
