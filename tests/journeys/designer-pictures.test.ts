/** The designer shows a picture as it lies in the folder now: one that another took the place of under the same name is never seen again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';
import { changeSafeRoads, makeSafeRoads } from './safe-roads';

const drawing = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90" width="160" height="90"><rect width="160" height="90" fill="${colour}"/></svg>\n`;

/** Red, green and blue in the middle of a picture. */
const colourOf = (picture: Locator): Promise<readonly number[]> =>
  picture.evaluate((image) => {
    const canvas = new OffscreenCanvas(3, 3).getContext('2d');
    if (!canvas || !(image instanceof HTMLImageElement)) throw new Error('It is no picture.');
    canvas.drawImage(image, 0, 0, 3, 3);
    return [...canvas.getImageData(1, 1, 1, 1).data.slice(0, 3)];
  });

test('a picture is replaced in the folder by another program, and in the designer by a file of the same name', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await makeSafeRoads(desk);
  const media = join(kit.dataFolder, 'programmes', 'safe-roads', 'media');
  mkdirSync(media);
  writeFileSync(join(media, 'road.svg'), drawing('#a00000'));
  giveToApp(media);
  await changeSafeRoads(desk);
  for (const language of ['English', 'Serbian'])
    await desk.getByRole('group', { name: language }).getByRole('textbox', { name: 'Text' }).fill('![A road](media/road.svg)');
  await desk.getByRole('group', { name: 'English' }).getByRole('textbox', { name: 'Heading' }).focus();
  const seen = desk.getByRole('figure', { name: '16:9, English' }).getByRole('img', { name: 'A road' });
  const inList = desk.getByRole('list', { name: 'Slides of First session' }).getByAltText('A road');
  await expect.poll(() => colourOf(seen)).toEqual([160, 0, 0]);

  writeFileSync(join(media, 'road.svg'), drawing('#00a000'));
  await desk.evaluate(() => window.dispatchEvent(new Event('focus')));
  for (const picture of [seen, inList]) await expect.poll(() => colourOf(picture)).toEqual([0, 160, 0]);

  await desk.getByRole('button', { name: 'Other parts' }).click();
  await desk.getByRole('button', { name: 'Pictures and films' }).click();
  await desk.getByRole('button', { name: 'Remove: road.svg' }).click();
  await expect(desk.getByRole('button', { name: 'Remove: road.svg' })).toBeHidden();
  const choosing = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Choose a file…' }).click();
  const chosen = { name: 'road.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing('#0000a0')) };
  await (await choosing).setFiles(chosen);
  await expect(desk.getByRole('button', { name: 'Remove: road.svg' })).toBeVisible();
  await desk.getByRole('button', { name: 'Slides', exact: true }).click();
  await desk.getByRole('button', { name: /^First session/u }).click();
  for (const picture of [seen, inList]) await expect.poll(() => colourOf(picture)).toEqual([0, 0, 160]);
});
