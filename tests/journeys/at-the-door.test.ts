/** Thirty people arrive in ten minutes: everything at the door, by keyboard alone. */
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect, type Kit, test } from './launch';

async function openBelgradeList(kit: Kit): Promise<void> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(14);
}

const rowsOf = (desk: Page) => desk.getByRole('grid', { name: 'Register' }).getByRole('row');
const search = (desk: Page) => desk.getByRole('searchbox', { name: 'Search participants' });
const cell = (desk: Page, name: string, state: string) =>
  desk.getByRole('gridcell', { name: `${name}, Day 1 morning: ${state}`, exact: true });

test('a name in any script, and a list number from a scanner, mark and clear', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await expect(search(desk)).toBeFocused();
  await desk.keyboard.type('шћепановић живојин');
  await desk.keyboard.press('Enter');
  await expect(cell(desk, 'Živojin Šćepanović', 'present')).toBeVisible();
  await expect(search(desk)).toHaveValue('');
  await expect(search(desk)).toBeFocused();
  await desk.keyboard.type('2');
  await desk.keyboard.press('Enter');
  await expect(search(desk)).toHaveValue('');
  await expect(
    rowsOf(desk)
      .filter({ hasText: /^2\D/u })
      .getByRole('gridcell', { name: /Day 1 morning: present/u }),
  ).toBeVisible();
});

test('a walk-in is added and marked without leaving the keyboard', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await desk.keyboard.type('Petar Perić');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: 'Add participant' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(search(desk)).toHaveValue('Petar Perić');
  await desk.keyboard.press('Enter');
  await expect(cell(desk, 'Petar Perić', 'present')).toBeVisible();
  await expect(rowsOf(desk)).toHaveCount(15);
});

test('all who remain are marked at once, taken back at once, and those who fall short are seen', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await cell(desk, 'Miloš Ćirić', 'not marked').focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: 'absent' }).click();
  await expect(desk.getByText('1 will fall short')).toBeVisible();
  await desk.getByRole('button', { name: 'All remaining present' }).click();
  await expect(desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(12);
  await expect(cell(desk, 'Miloš Ćirić', 'absent')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(0);
  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Redo' }).click();
  await expect(kit.desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(12);
});

test('a name is put right, and the history says what was noted', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await cell(desk, 'Miloš Ćirić', 'not marked').click();
  await desk.getByRole('button', { name: 'Change Miloš Ćirić' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('row').filter({ hasText: 'Day 1 morning' })).toContainText('present');
  await dialog.getByLabel('Last name').fill('Ćirić-Petrović');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(cell(desk, 'Miloš Ćirić-Petrović', 'present')).toBeVisible();
});

test('lists in old Excel’s letters, in Cyrillic and as a workbook come in, and nobody twice', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  const bring = async (name: string): Promise<void> => {
    await kit.chooseFile(resolve('tests/samples', name));
    await desk.getByRole('button', { name: 'Import list…' }).click();
    await expect(desk.getByRole('dialog')).toBeVisible();
  };
  await bring('nis-2023-11-21.windows-1250.csv');
  await desk.getByRole('button', { name: 'Import 18 participants' }).click();
  await expect(rowsOf(desk)).toHaveCount(32);
  await bring('novi-sad-2023-10-30.xlsx');
  await desk.getByRole('button', { name: 'Import 29 participants' }).click();
  await expect(rowsOf(desk)).toHaveCount(61);
  await bring('nis-2023-11-21.cirilica.csv');
  await expect(desk.getByRole('dialog')).toContainText('18 already here');
  await expect(desk.getByText('Nobody on this list is new')).toBeVisible();
});
