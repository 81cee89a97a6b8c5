/** Whoever takes a picture out of a programme by keyboard goes on at the next one. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { giveToApp } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';
import { changeSafeRoads, makeSafeRoads } from './safe-roads';

test('a picture that goes leaves the focus with the next one', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await makeSafeRoads(desk);
  const media = join(kit.dataFolder, 'programmes', 'safe-roads', 'media');
  for (const name of ['bridge.svg', 'crossing.svg', 'light.svg'])
    cpSync(join('content', 'prevention-of-trafficking', 'scenes', 'bench.svg'), join(media, name));
  giveToApp(media);
  await changeSafeRoads(desk);
  await desk.getByRole('button', { name: 'Other parts' }).click();
  await desk.getByRole('button', { name: 'Pictures and films' }).click();
  await desk.getByRole('button', { name: 'Remove: bridge.svg' }).press('Enter');
  await expect(desk.getByRole('button', { name: 'Remove: bridge.svg' })).toBeHidden();
  await expect(desk.getByRole('button', { name: 'Remove: crossing.svg' })).toBeFocused();
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: 'Remove: light.svg' })).toBeHidden();
  await expect(desk.getByRole('button', { name: 'Remove: crossing.svg' })).toBeFocused();
});
