/** What to read further: the room reads the titles, and a stick takes the list and files along; a stick that is gone or full is said plainly. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { textFrom } from '../outside';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';

const copyButton = (desk: Page) => desk.getByRole('button', { name: 'Copy literature to a folder…' });

/** A sample training whose programme brings one file to give away, and a program that somebody put beside it; Export is open. */
async function withLeaflet(kit: Kit): Promise<void> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  const trainings = join(kit.dataFolder, 'trainings');
  const [training = ''] = readdirSync(trainings);
  const folder = join(trainings, training, 'programme', 'literature');
  mkdirSync(folder);
  writeFileSync(join(folder, 'leaflet.pdf'), `%PDF-1.7\n${'x'.repeat(200_000)}`);
  writeFileSync(join(folder, 'setup.exe'), 'MZ');
  giveToApp(folder);
  await desk.getByRole('link', { name: 'Export', exact: true }).click();
}

function mountsSmallDisk(folder: string): boolean {
  try {
    textFrom('mount', ['-t', 'tmpfs', '-o', 'size=160k,mode=777', 'tmpfs', folder]);
    return true;
  } catch {
    return false;
  }
}

function emptyStick(kit: Kit, name: string): string {
  const folder = join(kit.dataFolder, name);
  mkdirSync(folder);
  giveToApp(folder);
  return folder;
}

test('the list goes to a stick in two scripts with the files of the programme; what is there stays', { tag: '@outside' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await withLeaflet(kit);
  const section = desk.locator('section', { has: copyButton(desk) });
  await section.getByRole('checkbox', { name: 'English' }).check();
  await section.getByRole('checkbox', { name: 'Srpski' }).uncheck();
  await section.getByRole('checkbox', { name: 'Српски' }).check();
  await kit.chooseFile(join(kit.dataFolder, 'pulled-out'));
  await copyButton(desk).click();
  await expect(section.getByRole('alert')).toContainText(
    'Copying stopped: the file or folder is not there (was a stick pulled out?). 0 of 4',
  );

  const stick = emptyStick(kit, 'stick');
  await kit.chooseFile(stick);
  await copyButton(desk).focus();
  await desk.keyboard.press('Enter');
  await expect(section.getByText('3 files were copied: further-reading.pdf, за-даље-читање.pdf, leaflet.pdf.')).toBeVisible();
  await expect(section.getByText(/^Not copied, .*: setup\.exe\.$/u)).toBeVisible();
  expect(readdirSync(stick).toSorted()).toEqual(['further-reading.pdf', 'leaflet.pdf', 'за-даље-читање.pdf']);
  await expect(section.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  writeFileSync(join(stick, 'leaflet.pdf'), 'somebody’s own');
  await copyButton(desk).click();
  await expect(section.getByText('1 file was copied: leaflet (2).pdf.')).toBeVisible();
  await expect(section.getByText('Already there, and left as they are: further-reading.pdf, за-даље-читање.pdf.')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  test.skip(!isInstalled('pdftotext'), whyMissing('pdftotext'));
  expect(textFrom('pdftotext', ['-layout', join(stick, 'за-даље-читање.pdf'), '-'])).toContain('Општи протокол за заштиту деце од насиља');
});

test('a stick that is full keeps what fitted whole, and says how much that is', { tag: '@outside' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await withLeaflet(kit);
  const stick = emptyStick(kit, 'full');
  test.skip(!mountsSmallDisk(stick), 'this system lets nobody mount a small disk here');
  try {
    await kit.chooseFile(stick);
    await copyButton(desk).click();
    await expect(desk.getByRole('alert').filter({ hasText: 'Copying stopped: the disk is full. 1 of 3 files' })).toBeVisible();
    expect(readdirSync(stick)).toEqual(['further-reading.pdf']);
  } finally {
    textFrom('umount', [stick]);
  }
});

test('the room reads ten titles on two slides at the end of day 2', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Start day' })).toBeVisible();
  await desk.evaluate(() => window.kit.dispatch({ kind: 'start-day', day: 2 }));
  await desk.keyboard.press('F5');
  const room = await kit.audience();
  await expect(room.locator('.scene')).toBeVisible();
  await desk.keyboard.press('g');
  await desk.getByRole('combobox', { name: 'Number, or words of the slide' }).fill('further reading');
  await desk.keyboard.press('Enter');
  await expect(room.getByRole('heading', { name: 'Further reading 1/2' })).toBeVisible();
  await expect(room.getByRole('listitem')).toHaveCount(5);
  await desk.keyboard.press('PageDown');
  await expect(room.getByRole('heading', { name: 'Further reading 2/2' })).toBeVisible();
  await expect(room.getByText('Opšti protokol za zaštitu dece od nasilja')).toBeVisible();
});
