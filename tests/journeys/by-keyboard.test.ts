/** A training from the first window to the exported list without a mouse; the focus is always somewhere, and always seen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { choose, expectFocus, startByKeyboard } from './keyboard';
import { expect, test } from './launch';

test('a sample training is held and exported by keyboard alone', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startByKeyboard(kit);
  await desk.keyboard.press('ArrowRight');
  await expect(desk.getByText('slide 2/')).toBeVisible();
  await desk.keyboard.press('b');
  await expect(desk.getByRole('button', { name: 'Black screen' })).toHaveAttribute('aria-pressed', 'true');
  await desk.keyboard.press('b');
  await desk.keyboard.press('Control+f');
  await desk.keyboard.type('Živojin');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('gridcell', { name: /Živojin .*: present/u })).toBeVisible();
  await expectFocus(desk);
  await desk.keyboard.press('Control+z');
  await choose(desk, 'All remaining present');
  await expect(desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(13);
  await expectFocus(desk);
  await choose(desk, 'Export');
  const target = join(kit.dataFolder, 'list.csv');
  await kit.chooseSave(target);
  await choose(desk, 'Export attendance…');
  await expect(desk.getByText('“list.csv” was saved')).toBeVisible();
  expect(existsSync(target)).toBe(true);
  await expectFocus(desk);
  await choose(desk, 'Run');
  await choose(desk, 'End day');
  await expect(desk.getByRole('alertdialog')).toBeVisible();
  await choose(desk, 'End day');
  await expect(desk.getByRole('button', { name: 'Start day' })).toBeVisible();
  await expectFocus(desk);
});
