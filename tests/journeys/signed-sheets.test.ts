/** A photo of the list that people signed on paper: looked at, attached without what the camera wrote into it, taken off, back again, and exported. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToApp } from '../../scripts/launcher.mjs';
import { violations } from './axe';
import { saveDocument } from './documents';
import { expect, type Kit, test } from './launch';
import { startSampleDay } from './sample-day';

const cameraWords = 'NIKON AT 43.3209N 21.8958E';

/** What a camera writes before the picture: its own words, and that it was held upright (6: to be turned to the right). */
function exif(): Buffer {
  const words = Buffer.from(`${cameraWords}\0`, 'latin1');
  const entries = [
    [0x010e, 2, words.length, 38],
    [0x0112, 3, 1, 6 << 16],
  ] as const;
  const fields = Buffer.alloc(entries.length * 12);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    fields.writeUInt16BE(tag, index * 12);
    fields.writeUInt16BE(type, index * 12 + 2);
    fields.writeUInt32BE(count, index * 12 + 4);
    fields.writeUInt32BE(value, index * 12 + 8);
  }
  const head = Buffer.from('4d4d002a000000080002', 'hex');
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), head, fields, Buffer.alloc(4), words]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([marker, content]);
}

/** On its side, as the chip saw it. What is on it doesn't matter here, so it is a picture of the desk. */
async function writePhoto({ desk }: Kit, folder: string): Promise<string> {
  const picture = await desk.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 960, height: 540 } });
  const photo = join(folder, 'potpisi.jpg');
  await writeFile(photo, Buffer.concat([picture.subarray(0, 2), exif(), picture.subarray(2)]));
  giveToApp(photo);
  return photo;
}

function attachmentsIn({ dataFolder }: Kit): readonly string[] {
  const files = readdirSync(join(dataFolder, 'trainings'), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.includes('signed-')).map((name) => join(dataFolder, 'trainings', name));
}

test('a photo is turned upright and kept without what the camera wrote; taken off it comes back, and is exported', async ({
  launchKit,
}, info) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:20:00+02:00' });
  const { desk } = kit;
  await startSampleDay(kit);
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.getByRole('button', { name: 'Signed sheets: 0' }).focus();
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Signed sheets, Day 1 morning' });
  await kit.chooseFile(await writePhoto(kit, info.outputPath()));
  await dialog.getByRole('button', { name: 'Attach signed sheet…' }).click();
  const page = dialog.getByRole('img', { name: 'Page 1 of the signed sheet' });
  await expect(page).toHaveAttribute('viewBox', '0 0 540 960');
  await expect(dialog.getByText('Nothing is kept yet')).toBeVisible();
  expect(attachmentsIn(kit)).toEqual([]);
  expect(await violations(desk)).toEqual([]);

  await dialog.getByRole('radio', { name: 'All of day 1' }).check();
  await dialog.getByRole('button', { name: 'Attach', exact: true }).press('Enter');
  await expect(dialog.getByText('also for Day 1 afternoon')).toBeVisible();
  const [kept, ...others] = attachmentsIn(kit);
  expect([others, readFileSync(kept ?? '').includes(cameraWords)]).toEqual([[], false]);
  expect(readFileSync(kept ?? '').includes('Exif')).toBe(false);
  await dialog.getByRole('button', { name: 'Turn right' }).click();
  await expect(page).toHaveAttribute('viewBox', '0 0 960 540');
  expect(await violations(desk)).toEqual([]);

  await dialog.getByRole('button', { name: 'Take off…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Take off', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByRole('button', { name: 'Signed sheets: 0' })).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByRole('columnheader', { name: /Day 1 afternoon.*1 signed sheet/u })).toBeVisible();

  const target = join(kit.dataFolder, 'sheets.pdf');
  await kit.chooseSave(target);
  await saveDocument(desk, 'Signed sheets, scans');
  await expect(desk.getByText('“sheets.pdf” was saved')).toBeVisible();
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
});
