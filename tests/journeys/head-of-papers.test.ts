/** An organiser sets the letterhead by keyboard: what is typed outlives a change of place and a power cut, logos come in clean, and papers have them. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToApp } from '../../scripts/launcher.mjs';
import { violations } from './axe';
import { choose, tabTo } from './keyboard';
import { expect, type Kit, test } from './launch';
import { logoBytes } from './logo-file';

const cameraWords = 'NIKON AT 43.3209N 21.8958E';

/** With words of a camera in a part of its own, before the end. */
async function writeLogo(kit: Kit, path: string): Promise<string> {
  const png = await logoBytes(kit);
  const words = Buffer.from(`tEXtComment\0${cameraWords}`, 'latin1');
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(words.length - 4, 0);
  await writeFile(path, Buffer.concat([png.subarray(0, -12), frame.subarray(0, 4), words, frame.subarray(4), png.subarray(-12)]));
  giveToApp(path);
  return path;
}

async function write(path: string, bytes: Buffer | string): Promise<string> {
  await writeFile(path, bytes);
  giveToApp(path);
  return path;
}

const settings = async ({ desk }: Kit): Promise<void> => {
  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
};

test('what is typed and chosen stays, and nothing of the file but the picture', { tag: '@electron' }, async ({ launchKit }, info) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:20:00+02:00' });
  const { desk } = kit;
  await expect(desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
  await tabTo(desk, 'Settings');
  await desk.keyboard.press('Enter');
  await tabTo(desk, 'Organiser');
  await desk.keyboard.type('Центар Nada & Đurđa');
  await tabTo(desk, 'Donor’s line');
  await desk.keyboard.type('With the support of the Municipal Fund');
  /* Away at once, with the focus still in the field. */
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await settings(kit);
  await expect(desk.getByRole('textbox', { name: 'Donor’s line' })).toHaveValue('With the support of the Municipal Fund');
  await expect(desk.getByRole('textbox', { name: 'Organiser', exact: true })).toHaveValue('Центар Nada & Đurđa');

  await kit.chooseFile(await write(info.outputPath('logo.png'), 'GIF89a and no picture'));
  await tabTo(desk, 'Choose a picture… Organiser’s logo');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('alert').filter({ hasText: '“logo.png” is no picture that papers can have' })).toBeVisible();
  await kit.chooseFile(await writeLogo(kit, info.outputPath('nada.png')));
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('img', { name: 'Organiser’s logo' })).toBeVisible();
  await kit.chooseFile(await write(info.outputPath('half.png'), (await logoBytes(kit)).subarray(0, 2_000)));
  await choose(desk, 'Choose a picture… Donor’s logo');
  await expect(desk.getByRole('alert').filter({ hasText: '“half.png” is damaged' })).toBeVisible();
  await kit.chooseFile(info.outputPath('nada.png'));
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('img', { name: 'Donor’s logo' })).toBeVisible();
  expect(await violations(desk)).toEqual([]);

  const folder = join(kit.dataFolder, 'letterhead');
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  for (const file of files) expect(readFileSync(join(folder, file)).includes(cameraWords)).toBe(false);

  await kit.kill();
  await kit.start();
  await settings(kit);
  await expect(kit.desk.getByRole('img', { name: 'Donor’s logo' })).toBeVisible();
  await kit.desk.getByRole('button', { name: 'Take off Donor’s logo' }).press('Enter');
  await expect(kit.desk.getByRole('img', { name: 'Donor’s logo' })).toBeHidden();
  await kit.desk.getByRole('button', { name: 'Take the letterhead off' }).press('Enter');
  await expect(kit.desk.getByRole('textbox', { name: 'Organiser', exact: true })).toHaveValue('');
  await kit.desk.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(kit.desk.getByRole('textbox', { name: 'Organiser', exact: true })).toHaveValue('Центар Nada & Đurđa');
  await expect(kit.desk.getByRole('img', { name: 'Organiser’s logo' })).toBeVisible();
});

test('one training gets its own by keyboard, and goes back to the laptop’s', async ({ launchKit }, info) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:20:00+02:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'Letterhead of this training' })).toBeVisible();
  await tabTo(desk, 'As on this laptop');
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('radio', { name: 'Its own' })).toBeChecked();
  await tabTo(desk, 'Organiser');
  await desk.keyboard.type('Кућа наде');
  await kit.chooseFile(await writeLogo(kit, info.outputPath('nada.png')));
  await choose(desk, 'Choose a picture… Organiser’s logo');
  await expect(desk.getByRole('img', { name: 'Organiser’s logo' })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await settings(kit);
  await expect(desk.getByRole('textbox', { name: 'Organiser', exact: true })).toHaveValue('');
  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await expect(desk.getByRole('textbox', { name: 'Organiser', exact: true })).toHaveValue('Кућа наде');

  await desk.getByRole('radio', { name: 'As on this laptop' }).press('Space');
  await expect(desk.getByRole('textbox', { name: 'Organiser', exact: true })).toHaveValue('');
  await expect(desk.getByText('Without a letterhead, papers begin with their title.')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
});
