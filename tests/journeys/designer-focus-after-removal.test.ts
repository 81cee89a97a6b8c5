/** Removing something from a programme by keyboard moves the focus to the next one, and after the last one where another comes in. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { giveToApp } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';
import { changeSafeRoads, makeSafeRoads } from './safe-roads';

test('what goes leaves the focus with the next one, or with what brings another', async ({ launchKit }) => {
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
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: 'Remove: crossing.svg' })).toBeHidden();
  await expect(desk.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  await desk.getByRole('button', { name: 'Sources', exact: true }).click();
  const sources = desk.getByRole('button', { name: /^Remove: S/u });
  await expect(sources).toHaveCount(1);
  await sources.press('Enter');
  await expect(sources).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Add a source' })).toBeFocused();
});
