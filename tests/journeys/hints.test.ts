/** Somebody who has never seen the kit does what the hints say and nothing else; and whoever wants none is left alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { drawn } from './certificates-place';
import { expect, type Kit, test } from './launch';

/** Hints from the empty library to the export, and the slides that lie before the barometer in its block. */
const mostActs = 60;

const hintIn = async (desk: Page): Promise<string | undefined> => (await desk.getByRole('note').allTextContents())[0];

/** Whatever changes when a hint was followed: the hint, or what the kit shows. */
const seenIn = async (desk: Page): Promise<string> =>
  [
    await hintIn(desk),
    /* Without the settings, in which a hint that is over is remembered a moment later. */
    await desk.evaluate(async () => {
      const { training, projector } = (await window.kit.ready()).view;
      return JSON.stringify({ training, projector });
    }),
  ].join(' ');

/** The paper is seen before it is saved, and the system asks where to. */
async function lookAndSave(desk: Page, button: string): Promise<void> {
  await desk.getByRole('grid', { name: 'Of this training' }).getByRole('row').first().click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: /, page 1 of \d+$/u })).toBeVisible(drawn);
  await dialog.getByRole('button', { name: button }).click();
  /* The look waits behind the question. */
  await desk.getByRole('dialog').last().getByRole('button', { name: button }).click();
}

/** Presses what the sentence names: a key, a place at the left, or a button. */
async function follow(desk: Page, sentence: string): Promise<void> {
  const keys = /^The keys (\d)/u.exec(sentence)?.[1] ?? /the key (\w) twice/u.exec(sentence)?.[1];
  const [, named = ''] = /“(.+?)”/u.exec(sentence) ?? [];
  if (sentence.startsWith('Open a paper')) await lookAndSave(desk, named);
  else if (sentence.includes('at the left')) await desk.getByRole('link', { name: named, exact: true }).click();
  else if (sentence.startsWith('Type a part of a name')) await desk.keyboard.type('Živojin');
  else if (keys !== undefined) for (let times = 0; times < 2; times += 1) await desk.keyboard.press(keys);
  else {
    const under = /under “(.+?)”/u.exec(sentence)?.[1];
    if (under !== undefined) await desk.getByRole('button', { name: under, exact: true }).click();
    await desk.getByRole('button', { name: named, exact: true }).click();
  }
  if (sentence.includes('press Enter')) await desk.keyboard.press('Enter');
  /* The kit asks back, and is answered with what was just pressed. */
  if (named === 'End day') await desk.getByRole('alertdialog').getByRole('button', { name: named }).click();
}

/** Main knows before the desk has painted: the next hint is read only after that. */
const painted = (desk: Page): Promise<void> =>
  desk.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Returns the day's position, so that the next step works without a hint. */
const standIn = (desk: Page) =>
  desk.evaluate(async () => {
    const { view } = await window.kit.ready();
    if (view.inSight || !view.training) return undefined;
    const { run, agenda } = view.training;
    const ahead = run.day && agenda[run.day - 1]?.blocks.find(({ id }) => id === run.barometerAhead && id !== run.slide?.block);
    return { day: run.day, ended: run.ended.length, isLastSlide: run.isLastSlide, ahead: ahead?.firstSlide };
  });

/** Most of a day has no hint: the slides are gone through, to the barometer, then to the end, and the next day is begun. */
async function goOn(kit: Kit): Promise<boolean> {
  const { desk } = kit;
  const stand = await standIn(desk);
  if (!stand || stand.ended === 2) return false;
  if (stand.day === undefined) {
    await kit.clock.setWall('2023-10-12T08:40:00+02:00');
    await desk.getByRole('button', { name: 'Start day' }).click();
  } else if (stand.isLastSlide) {
    await follow(desk, 'Press “End day”.');
  } else {
    await desk.evaluate(async (ahead) => {
      const listed = await window.kit['list-slides']();
      const last = 'slides' in listed ? listed.slides.findLast(({ isHidden }) => !isHidden)?.slide : undefined;
      const slide = ahead ?? last;
      if (slide) await window.kit.dispatch({ kind: 'go-to', slide });
    }, stand.ahead);
  }
  await expect.poll(() => standIn(desk)).not.toEqual(stand);
  await painted(desk);
  return true;
}

const mainHeight = (desk: Page): Promise<number> => desk.evaluate(() => document.querySelector('main')?.clientHeight ?? 0);

async function openRun({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
}

test('the sample training is held and exported by whoever follows the hints, and goes on where there is none', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  const target = join(kit.dataFolder, 'paper.pdf');
  await kit.chooseSave(target);
  await expect(desk.getByRole('note')).toBeVisible();
  const followed: string[] = [];
  for (let acts = 0; ; acts += 1) {
    expect(acts, followed.join('\n')).toBeLessThan(mostActs);
    const hint = await hintIn(desk);
    if (hint === undefined) {
      if (await goOn(kit)) continue;
      break;
    }
    followed.push(hint);
    const before = await seenIn(desk);
    await follow(desk, hint);
    await expect.poll(() => seenIn(desk), hint).not.toBe(before);
    await painted(desk);
  }
  await expect(desk.getByText('“paper.pdf” was saved')).toBeVisible();
  expect(existsSync(target)).toBe(true);
  await kit.audience();
  expect(new Set(followed).size, followed.join('\n')).toBeGreaterThanOrEqual(15);

  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByRole('gridcell', { name: /Živojin .*: present/u })).toBeVisible();
});

test('a hint that was closed makes way for the next, and nothing moves', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRun(kit);
  const hint = kit.desk.getByRole('note');
  await expect(hint).toContainText('Start day');
  const height = await mainHeight(kit.desk);
  await kit.desk.getByRole('button', { name: 'Hide this hint' }).click();
  await expect(hint).toHaveCount(0);
  expect(await mainHeight(kit.desk)).toBe(height);
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await expect(hint).toContainText('Show on projector');
});

test('hints that are not wanted stay away after a restart, until they are wanted again', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRun(kit);
  await expect(kit.desk.getByRole('note')).toBeVisible();
  const height = await mainHeight(kit.desk);
  await kit.desk.getByRole('button', { name: 'Don’t show hints' }).click();
  await expect(kit.desk.getByRole('note')).toHaveCount(0);
  expect(await mainHeight(kit.desk)).toBe(height);

  await kit.restart();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await expect(kit.desk.getByRole('button', { name: 'Start day' })).toBeVisible();
  await expect(kit.desk.getByRole('region', { name: 'Hint' })).toHaveCount(0);

  await kit.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await kit.desk.getByRole('checkbox', { name: 'Show hints' }).click();
  await expect(kit.desk.getByRole('checkbox', { name: 'Show hints' })).toBeChecked();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await expect(kit.desk.getByRole('note')).toContainText('Start day');
});

test('while the room sees the whole screen there is no hint on it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 1 });
  await openRun(kit);
  await expect(kit.desk.getByRole('note')).toContainText('Answer the question');
  await kit.desk.getByRole('button', { name: 'Show on projector' }).click();
  await kit.desk.getByRole('button', { name: 'Yes, the room can see it' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Library' })).toHaveCount(0);
  await expect(kit.desk.getByRole('note')).toHaveCount(0);
});
