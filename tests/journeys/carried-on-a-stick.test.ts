/** A training goes to another laptop on a stick and comes back, and the stick keeps a copy of it by itself. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { folderForApp, giveToApp } from '../../scripts/launcher.mjs';
import { expect, type Kit, test } from './launch';

const link = (desk: Page, name: string) => desk.getByRole('link', { name, exact: true });
const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });

async function addParticipant({ desk }: Kit, firstName: string, lastName: string): Promise<void> {
  await link(desk, 'Register').click();
  await desk.getByRole('searchbox', { name: 'Search participants' }).fill(`${firstName} ${lastName}`);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: 'Add participant' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

async function saveBundle(kit: Kit, file: string): Promise<void> {
  const { desk } = kit;
  await link(desk, 'Library').click();
  await kit.chooseSave(file);
  await desk.getByRole('button', { name: /^Save bundle…/u }).click();
  await expect(desk.getByRole('dialog').getByText('It holds personal data')).toBeVisible();
  await button(desk, 'Choose where…').click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

async function openBundle(kit: Kit, file: string) {
  const { desk } = kit;
  await link(desk, 'Library').click();
  await kit.chooseFile(file);
  await button(desk, 'Open bundle…').click();
  const dialog = desk.getByRole('dialog', { name: /^Take in/u });
  /* A programme that nobody read before is read in a process of its own. */
  await expect(dialog).toBeVisible({ timeout: 45_000 });
  return dialog;
}

test('a bundle is saved on one laptop and taken in on another, after it was said what it brings; the second time it is nothing', {
  tag: '@long',
}, async ({ launchKit }) => {
  const first = await launchKit({ displays: 2 });
  const second = await launchKit({ displays: 2 });
  const file = join(first.dataFolder, 'carried.facilitator-kit');
  await button(first.desk, 'Try a sample training').click();
  await addParticipant(first, 'Petar', 'Perić');
  await saveBundle(first, file);

  const dialog = await openBundle(second, file);
  await expect(dialog).toContainText('This training is not on this laptop yet.');
  await expect(dialog).toContainText('14 new participants');
  await expect(second.desk.getByRole('list', { name: 'Trainings' })).toHaveCount(0);
  await button(second.desk, 'Take in').click();
  await expect(dialog).toHaveCount(0);
  await second.desk.getByRole('button', { name: /^Sample training/u }).click();
  await link(second.desk, 'Register').click();
  await expect(second.desk.getByRole('gridcell', { name: /^Petar Perić, Day 1 morning/u })).toBeVisible();

  await expect(await openBundle(second, file)).toContainText('Nothing new');
  await button(second.desk, 'Close').click();
  await addParticipant(second, 'Mira', 'Mirić');
  await saveBundle(second, file);
  await expect(await openBundle(first, file)).toContainText('1 new participant');
  await button(first.desk, 'Take in').click();
  await link(first.desk, 'Register').click();
  await expect(first.desk.getByRole('gridcell', { name: /^Mira Mirić, Day 1 morning/u })).toBeVisible();

  await link(second.desk, 'Prepare').click();
  await second.desk.getByRole('tab', { name: 'Personal data' }).click();
  await button(second.desk, 'Erase personal data…').click();
  await second.desk.getByRole('dialog').getByLabel('To confirm, write the place of the training: Sample training').fill('Sample training');
  await button(second.desk, 'Erase').click();
  await expect(second.desk.getByRole('row', { name: 'All participants 15' })).toBeVisible();
  await saveBundle(second, file);
  const erasing = await openBundle(first, file);
  await expect(erasing.getByRole('paragraph').first()).toHaveText('Erases 15 persons here, for good.');
  const place = erasing.getByLabel('To confirm, write the place of the training: Sample training');
  await button(first.desk, 'Take in and erase').click();
  await expect(place).toHaveAccessibleDescription('Write the place of this training, Sample training. Nothing was taken in.');
  await place.fill('sample training');
  await button(first.desk, 'Take in and erase').click();
  await expect(erasing).toHaveCount(0);
  await link(first.desk, 'Register').click();
  await expect(first.desk.getByRole('gridcell', { name: /^Mira Mirić/u })).toHaveCount(0);
});

test('a programme of which a slide’s file is damaged is had back from a bundle, and nothing is said to be wrong any more', {
  tag: '@long',
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const file = join(kit.dataFolder, 'carried.facilitator-kit');
  await button(kit.desk, 'Try a sample training').click();
  await expect(kit.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await saveBundle(kit, file);
  const [id = ''] = readdirSync(join(kit.dataFolder, 'trainings'));
  const slides = join(kit.dataFolder, 'trainings', id, 'programme', 'slides', 'd1-break-1.en.md');
  writeFileSync(slides, readFileSync(slides, 'utf8').slice(0, 400));
  await kit.restart();
  const mistakes = kit.desk.getByText('have mistakes');
  await expect(mistakes).toBeVisible();
  const dialog = await openBundle(kit, file);
  await expect(dialog).toContainText('Part of this training’s programme is missing here, or can’t be read');
  await button(kit.desk, 'Take in').click();
  await expect(kit.desk.getByText('Sample training: the programme was taken from the copy')).toBeVisible();
  await expect(mistakes).toHaveCount(0);
});

test('an agenda that both laptops changed is told in words before the copy is taken in', { tag: '@long' }, async ({ launchKit }) => {
  const first = await launchKit({ displays: 2 });
  const second = await launchKit({ displays: 2, wall: '2023-10-11T08:25:00+02:00' });
  const file = join(first.dataFolder, 'carried.facilitator-kit');
  await button(first.desk, 'Try a sample training').click();
  await expect(first.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await saveBundle(first, file);
  await openBundle(second, file);
  await button(second.desk, 'Take in').click();
  await second.desk.getByRole('button', { name: /^Sample training/u }).click();
  for (const [{ desk }, by] of [
    [first, 'ArrowUp'],
    [second, 'ArrowDown'],
  ] as const) {
    await link(desk, 'Prepare').click();
    await desk.getByRole('tab', { name: 'Agenda' }).click();
    const minutes = desk.getByRole('spinbutton', { name: 'Minutes: Opening and pre-test' });
    await minutes.press(by);
    await expect(minutes).toHaveValue(by === 'ArrowUp' ? '45' : '35');
  }
  await saveBundle(second, file);
  const dialog = await openBundle(first, file);
  await expect(dialog).toContainText('Both laptops changed the agenda of day 1. The copy’s was changed last and will count');
  await button(first.desk, 'Take in').click();
  await link(first.desk, 'Prepare').click();
  await first.desk.getByRole('tab', { name: 'Agenda' }).click();
  await expect(first.desk.getByRole('spinbutton', { name: 'Minutes: Opening and pre-test' })).toHaveValue('35');
});

test('the second place is current within a minute, a missing stick is shown, and a training is taken back from it', {
  tag: '@long',
}, async ({ launchKit }) => {
  const place = folderForApp('facilitator-kit-stick-');
  const stick = join(place.folder, 'stick');
  mkdirSync(stick);
  giveToApp(stick);
  const first = await launchKit({ displays: 2 });
  await button(first.desk, 'Try a sample training').click();
  await expect(first.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await link(first.desk, 'Settings').click();
  await first.chooseFile(stick);
  await button(first.desk, 'Choose folder…').click();
  await expect(first.desk.getByText('The copy is being compared')).toBeVisible();
  await first.clock.advance(1_000);
  await expect(first.desk.getByText('Everything is copied')).toBeVisible();
  await addParticipant(first, 'Petar', 'Perić');
  await first.clock.advance(59_000);
  await link(first.desk, 'Settings').click();
  await expect(first.desk.getByText('Everything is copied; last looked at 08:21')).toBeVisible();
  expect(readdirSync(join(stick, 'facilitator-kit-backup'))).toHaveLength(2);

  renameSync(stick, `${stick}-pulled-out`);
  await first.clock.advance(60_000);
  await expect(first.desk.getByText('The stick is not there. The copy is as of 08:21')).toBeVisible();
  renameSync(`${stick}-pulled-out`, stick);

  const second = await launchKit({ displays: 2 });
  await link(second.desk, 'Settings').click();
  await second.chooseFile(stick);
  await button(second.desk, 'Choose folder…').click();
  await expect(second.desk.getByText('The copy is being compared')).toBeVisible();
  await button(second.desk, 'Take back from the copy…').click();
  await second.desk.getByRole('button', { name: 'Show what it brings: Sample training' }).click();
  await expect(second.desk.getByRole('dialog')).toContainText('14 new participants');
  await button(second.desk, 'Take in').click();
  await expect(second.desk.getByRole('dialog')).toHaveCount(0);
  await link(second.desk, 'Library').click();
  await second.desk.getByRole('button', { name: /^Sample training/u }).click();
  await link(second.desk, 'Register').click();
  await expect(second.desk.getByRole('gridcell', { name: /^Petar Perić, Day 1 morning/u })).toBeVisible();
  place.remove();
});
