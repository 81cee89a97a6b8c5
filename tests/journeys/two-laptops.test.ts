/**
 * Two doors, two laptops: one walk-in was added at both. A person sees it in the register, joins the entries, and may take it back. With
 * a Syncthing on each of them both doors mark in one register while the day runs.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { startSyncthings } from '../syncthings';
import { expect, type Kit, test } from './launch';

const rowsOf = (desk: Page) => desk.getByRole('grid', { name: 'Register' }).getByRole('row');
const petar = (desk: Page, state: string) => desk.getByRole('gridcell', { name: `Petar Perić, Day 1 morning: ${state}`, exact: true });
const settle = (desk: Page) => desk.getByRole('button', { name: 'Settle…' });

/** As any tool would do it: what is there already stays. */
function copyTrainings(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  cpSync(join(from, 'trainings'), join(to, 'trainings'), { recursive: true, force: false });
  giveToApp(to);
}

async function addPetar({ desk }: Kit, state: 'present' | 'absent'): Promise<void> {
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(14);
  await desk.keyboard.type('Petar Perić');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: 'Add participant' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await petar(desk, 'not marked').focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: state }).click();
  await expect(petar(desk, state)).toBeVisible();
}

test('the same walk-in at two doors is seen, joined by keyboard alone, settled, and taken back', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Register', exact: true })).toBeEnabled();
  await kit.close();
  const otherFolder = `${kit.dataFolder}-of-the-other-door`;
  copyTrainings(kit.dataFolder, otherFolder);

  const other = await launchKit({ displays: 2, dataFolder: otherFolder, wall: '2023-10-11T08:25:00+02:00' });
  await other.desk
    .getByRole('list', { name: 'Trainings' })
    .getByRole('button', { name: /^Sample training/u })
    .click();
  await addPetar(other, 'absent');
  await other.close();
  await kit.start();
  await addPetar(kit, 'present');
  await expect(settle(kit.desk)).toHaveCount(0);
  await kit.close();
  copyTrainings(otherFolder, kit.dataFolder);
  await kit.start();

  const { desk } = kit;
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(16);
  await expect(desk.getByText('2 entries may be the same person')).toBeVisible();
  await settle(desk).focus();
  await desk.keyboard.press('Enter');
  const question = desk.getByRole('dialog').getByRole('region', { name: 'Petar Perić: No. 14 and No. 15' });
  await expect(desk.getByRole('dialog', { name: 'Possible duplicates, conflicts and corrections' })).toBeFocused();
  await desk.keyboard.press('Tab');
  await expect(question.getByRole('radio', { name: 'No. 14 stays' })).toBeFocused();
  await expect(question.getByRole('radio', { name: 'No. 14 stays' })).toBeChecked();
  await expect(question.getByRole('row', { name: /present/u })).toHaveCount(1);
  await expect(question.getByRole('row', { name: /absent/u })).toHaveCount(1);
  await desk.keyboard.press('ArrowDown');
  await expect(question.getByRole('radio', { name: 'No. 15 stays' })).toBeChecked();
  await desk.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: 'Join' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('status').filter({ hasText: 'Petar Perić: joined, No. 15 stays' })).toBeVisible();

  const conflict = desk.getByRole('dialog').getByRole('button', { name: 'Petar Perić, Day 1 morning' });
  await expect(conflict).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(rowsOf(desk)).toHaveCount(15);
  await expect(desk.getByText('1 conflict: two laptops disagree')).toBeVisible();
  const cell = desk.getByRole('gridcell', { name: /^Petar Perić, Day 1 morning/u });
  await expect(cell).toBeFocused();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: 'present' }).click();
  await expect(petar(desk, 'present')).toBeVisible();
  await expect(settle(desk)).toHaveCount(0);

  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('1 conflict: two laptops disagree')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('Taken back: the joining of two entries.')).toBeVisible();
  await expect(rowsOf(desk)).toHaveCount(16);
  await expect(petar(desk, 'present')).toHaveCount(1);
  await expect(petar(desk, 'absent')).toHaveCount(1);

  await settle(desk).click();
  await question.getByRole('button', { name: 'They are two' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('searchbox', { name: 'Search participants' })).toBeFocused();
  await expect(settle(desk)).toHaveCount(0);
  await expect(rowsOf(desk)).toHaveCount(16);
});

/** Whoever is called that is marked present at once. */
async function marks({ desk }: Kit, name: string): Promise<void> {
  await desk.getByRole('searchbox', { name: 'Search participants' }).focus();
  await desk.keyboard.type(name);
  await desk.keyboard.press('Enter');
  await expect(present(desk, name)).toBeVisible();
}

const present = (desk: Page, name: string) => desk.getByRole('gridcell', { name: `${name}, Day 1 morning: present`, exact: true });

test('what one door marks is seen at the other by itself, after a time apart too, and the room sees none of it', async ({ launchKit }) => {
  test.skip(!isInstalled('syncthing'), whyMissing('syncthing'));
  const kit = await launchKit({ displays: 2 });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
  /* From its start on it watches a folder that is there. */
  await kit.restart();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(kit.desk.getByText('slide 2/')).toBeVisible();
  const otherFolder = `${kit.dataFolder}-of-the-other-door`;
  const folders = [kit.dataFolder, otherFolder].map((folder) => join(folder, 'trainings'));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  giveToApp(otherFolder);
  const home = mkdtempSync(join(tmpdir(), 'kit-syncthing-'));
  const other = await launchKit({ displays: 2, dataFolder: otherFolder, wall: '2023-10-12T08:25:00+02:00' });
  const syncthings = await startSyncthings(folders, { home, watchDelay: 1 });
  try {
    await syncthings.settled();
    await other.clock.advance(10_000);
    await other.desk
      .getByRole('list', { name: 'Trainings' })
      .getByRole('button', { name: /^Sample training/u })
      .click();
    for (const { desk } of [kit, other]) {
      await desk.getByRole('link', { name: 'Register', exact: true }).click();
      await expect(rowsOf(desk)).toHaveCount(14);
    }
    const shown = await kit.audienceMessages();
    await marks(other, 'Živojin Šćepanović');
    await expect(present(kit.desk, 'Živojin Šćepanović')).toBeVisible();
    await marks(kit, 'Svetlana Stojanović');
    await expect(present(other.desk, 'Svetlana Stojanović')).toBeVisible();

    await syncthings.cut(1);
    await marks(kit, 'Đurđica Nađ');
    await marks(other, 'Gordana Šarić');
    await syncthings.connect(1);
    await expect(present(other.desk, 'Đurđica Nađ')).toBeVisible();
    await expect(present(kit.desk, 'Gordana Šarić')).toBeVisible();
    expect(await kit.audienceMessages()).toEqual(shown);
  } finally {
    await syncthings.close();
    rmSync(home, { recursive: true, force: true });
  }
});
