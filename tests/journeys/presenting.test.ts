/** What a trainer does with the room's picture without leaving the console. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { pngOf } from '../unit/main/export/pictures';
import { expect, type Kit, test } from './launch';
import { startSampleDay } from './sample-day';

function sizeOfFiles(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

/** The day runs, and the room sees its first slide. */
async function running(launchKit: () => Promise<Kit>): Promise<Kit> {
  const kit = await launchKit();
  await startSampleDay(kit);
  return kit;
}

test('a frozen projector keeps its picture while the desk goes on, over a restart; helplines go through at once', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const room = (await kit.audience()).locator('.scene');
  const first = (await room.textContent()) ?? '';
  await kit.desk.keyboard.press('f');
  await expect(kit.desk.getByText('Projector frozen', { exact: true })).toBeVisible();
  const here = (): Locator => kit.desk.locator('.run-preview-frame > .scene');
  await kit.desk.keyboard.press('PageDown');
  await expect(here()).not.toHaveText(first);
  const second = (await here().textContent()) ?? '';
  await kit.desk.keyboard.press('PageDown');
  await expect(here()).not.toHaveText(second);
  const third = (await here().textContent()) ?? '';
  expect(await room.textContent()).toBe(first);

  await kit.restart();
  await expect(kit.desk.getByText('Projector frozen', { exact: true })).toBeVisible();
  await expect(here()).toHaveText(third);
  const again = (await kit.audience()).locator('.scene');
  await expect(again).toHaveText(first);
  await expect(kit.desk.getByRole('figure', { name: 'The room sees this' }).locator('.scene')).toHaveText(first);

  await kit.desk.getByRole('button', { name: 'Helplines' }).click();
  await expect(again).toHaveAttribute('data-scene', 'helplines');
  await kit.desk.getByRole('button', { name: 'Helplines' }).click();
  await expect(again).toHaveAttribute('data-scene', 'slide');
  expect(await again.textContent()).toBe(first);

  await kit.desk.getByRole('button', { name: 'Unfreeze' }).click();
  await expect(kit.desk.getByText('Projector frozen', { exact: true })).toHaveCount(0);
  /* The room's own arrival there begins the block, and its time stands on its opener. */
  await expect(again.getByRole('heading')).toHaveText((await here().getByRole('heading').textContent()) ?? '');

  await kit.desk.keyboard.press('c');
  await expect(again).toHaveAttribute('data-room', 'dark');
  await expect(here()).toHaveAttribute('data-room', 'dark');
});

test('what is new on the projector comes in, a second key finishes it, and nothing moves for who goes fast or asked for less motion', async ({
  launchKit,
}) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const audience = await kit.audience();
  const room = audience.locator('.scene');
  const begun = await audience.evaluateHandle(() => {
    const animations: Animation[] = [];
    const { animate } = Element.prototype;
    Element.prototype.animate = function (this: Element, ...how: Parameters<Element['animate']>): Animation {
      const animation = animate.apply(this, how);
      /* However slow the machine is, it is still on its way when the next key comes. */
      animation.pause();
      animations.push(animation);
      return animation;
    };
    return animations;
  });
  const states = (): Promise<readonly string[]> => begun.evaluate((animations) => animations.map(({ playState }) => playState));
  /** The picture has stood for a second: its clock is put forward. */
  const stood = (): Promise<void> =>
    audience.evaluate(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 1_000;
    });
  const turned = async (): Promise<void> => {
    const before = (await room.textContent()) ?? '';
    await kit.desk.keyboard.press('PageDown');
    await expect(room).not.toHaveText(before);
  };

  await audience.emulateMedia({ reducedMotion: 'no-preference' });
  await stood();
  await turned();
  const first = (await states()).length;
  expect(first).toBeGreaterThan(0);
  await audience.evaluate(() => {
    performance.now = () => 0;
  });
  await turned();
  expect(await states()).toEqual(Array.from({ length: first }, () => 'finished'));
  await stood();
  await turned();
  expect((await states()).length).toBeGreaterThan(first);
  expect(await kit.desk.evaluate(() => document.querySelector('.run-preview-frame')?.getAnimations({ subtree: true }).length)).toBe(0);

  await audience.emulateMedia({ reducedMotion: 'reduce' });
  const until = (await states()).length;
  await stood();
  await turned();
  expect(await states()).toHaveLength(until);
});

test('what the trainer points at, the room sees in the same place, and nothing of it is kept', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  const audience = await kit.audience();
  const dot = audience.locator('.pointer-dot');
  const logs = (): number => sizeOfFiles(join(kit.dataFolder, 'trainings'));
  await desk.keyboard.press('l');
  await expect(desk.getByRole('button', { name: 'Pointer' })).toHaveAttribute('aria-pressed', 'true');
  const frame = await desk.locator('.run-pointer-field').boundingBox();
  if (!frame) throw new Error('There is nothing to point at.');
  await desk.mouse.move(frame.x + frame.width / 4, frame.y + (frame.height * 3) / 4);
  await expect(dot).toBeVisible();
  const there = await dot.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: (left + width / 2) / innerWidth, y: (top + height / 2) / innerHeight };
  });
  expect(there.x).toBeCloseTo(1 / 4, 2);
  expect(there.y).toBeCloseTo(3 / 4, 2);

  await desk.evaluate(() => {
    for (const place of [{ x: 4, y: 0.5 }, { x: 0.5, y: 0.5, text: 'a name' }, 'a name']) window.kit.point(place as never);
  });
  const room = audience.locator('.scene');
  const first = (await room.textContent()) ?? '';
  await desk.keyboard.press('PageDown');
  await expect(room).not.toHaveText(first);
  expect(JSON.stringify(await kit.audienceMessages())).not.toMatch(/a name|"x":4/u);
  await expect(dot).toBeVisible();
  await desk.keyboard.press('PageUp');
  await expect(room).toHaveText(first);
  await desk.mouse.move(5, 5);
  await expect(dot).toHaveCount(0);

  const before = logs();
  for (let step = 0; step < 50; step += 1) await desk.mouse.move(frame.x + 20 + step * 4, frame.y + 20);
  await expect(dot).toBeVisible();
  expect(logs()).toBe(before);
  await desk.keyboard.press('f');
  await expect(dot).toHaveCount(0);
  await desk.keyboard.press('f');
  await desk.keyboard.press('l');
  await expect(desk.locator('.run-pointer-field')).toHaveCount(0);
  await expect(dot).toHaveCount(0);
});

test('a message stands in the slide’s place until it is taken away; one with a name is asked about first', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  const room = (await kit.audience()).locator('.scene');
  const first = (await room.textContent()) ?? '';
  await desk.keyboard.press('m');
  await desk.getByRole('textbox', { name: 'What the room should read' }).fill('Šćepanović, telefon zvoni');
  await desk.getByRole('button', { name: 'Show to the room' }).click();
  await expect(desk.getByText('looks like the name of a participant').first()).toBeVisible();
  await expect(room).toHaveAttribute('data-scene', 'slide');
  await desk.getByRole('textbox', { name: 'What the room should read' }).fill('Back at 11:00');
  await desk.getByRole('button', { name: 'Show to the room' }).click();
  await expect(room).toHaveText('Back at 11:00');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await desk.keyboard.press('PageDown');
  await expect(room).toHaveText(first);

  await desk.keyboard.press('m');
  await desk.getByRole('button', { name: 'Show “Back at 11:00”' }).click();
  await expect(room).toHaveText('Back at 11:00');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await desk.keyboard.press('m');
  await expect(room).toHaveAttribute('data-scene', 'slide');

  const picture = join(kit.dataFolder, 'plan.png');
  writeFileSync(picture, pngOf(160, 90));
  giveToApp(picture);
  await kit.chooseFile(picture);
  await desk.keyboard.press('m');
  await desk.getByRole('button', { name: 'Add a picture…' }).click();
  await desk.getByRole('button', { name: 'Show “A picture”' }).click();
  const image = room.locator('img');
  await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth)).toBe(160);
});

test('a rehearsal looks like one, may use the projector, and ends in a table; the day is still to come', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Rehearse day 1' }).click();
  await expect(desk.getByText('nothing is recorded')).toBeVisible();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  await expect(room).toHaveAttribute('data-scene', 'slide');
  await kit.clock.advance(65_000);
  await expect(desk.getByText('on this slide 01:05')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(desk.getByText('on this slide 00:00')).toBeVisible();
  await kit.clock.advance(30_000);
  await desk.getByRole('button', { name: 'End rehearsal' }).click();
  const table = desk.getByRole('dialog').getByRole('table');
  await expect(table.getByRole('row', { name: /Registration.*30 min.*01:05/u })).toBeVisible();
  await desk.getByRole('button', { name: 'Close' }).click();
  await expect(desk.getByRole('button', { name: 'Start day' })).toBeVisible();
  await expect(room).toHaveAttribute('data-scene', 'waiting');
});

test('of a long day the overview draws what is in sight, and the rest as one comes to it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startSampleDay(kit);
  await desk.keyboard.press('o');
  const { slides } = await desk.evaluate(async () => {
    const list = await window.kit['list-slides']();
    if ('refused' in list) throw new Error(list.refused);
    return list;
  });
  const cardOf = (number: number) => desk.locator(`.overview-card[value="${number}"]`);
  const isInSight = (number: number) =>
    cardOf(number).evaluate((card) => {
      const [{ top, bottom }, frame] = [card.getBoundingClientRect(), card.closest('.overview-grid')?.getBoundingClientRect()];
      return frame !== undefined && top >= frame.top - 1 && bottom <= frame.bottom + 1;
    });
  await expect(cardOf(1).locator('.scene')).toBeVisible();
  await expect(cardOf(slides.length)).toHaveCount(0);
  await desk.keyboard.press('End');
  await expect(cardOf(slides.length).locator('.scene')).toBeVisible();
  await expect(cardOf(slides.length).getByRole('button')).toBeFocused();
  expect(await isInSight(slides.length)).toBe(true);
  const sessions = desk.getByRole('navigation', { name: 'Sessions' }).getByRole('button');
  await sessions.first().click();
  await expect(cardOf(1).getByRole('button')).toBeFocused();
  await desk.locator('.overview-grid').hover();
  await desk.mouse.wheel(0, 100_000);
  await expect(cardOf(slides.length).locator('.scene')).toBeVisible();
  await expect(cardOf(1).getByRole('button')).toBeFocused();
  const inSmall = await desk.evaluate(lettersOf, `.overview-card[value="${slides.length}"] .scene`);
  expect(inSmall.join()).toContain('H3');
  await cardOf(slides.length).getByRole('button').click();
  await expect(desk.locator('.run-preview-frame .scene h3').first()).toBeVisible();
  expect(await desk.evaluate(lettersOf, '.run-preview-frame .scene')).toEqual(inSmall);
});

/** How large headings and lines are, in hundredths of the picture's height. */
function lettersOf(picture: string): readonly string[] {
  const scene = document.querySelector(picture);
  if (!scene) throw new Error('there is no picture');
  const height = scene.getBoundingClientRect().height;
  return [...scene.querySelectorAll('h2, h3, p, li')].map(
    (each) => `${each.tagName} ${((Number.parseFloat(getComputedStyle(each).fontSize) * 100) / height).toFixed(1)}`,
  );
}
