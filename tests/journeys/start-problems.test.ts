/** What keeps the kit from starting ends in a sentence, with nothing lost. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderForApp, giveToApp } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';

test('a data folder that is read-only is told of, and nothing is written', async ({ launchKit }) => {
  const { folder } = folderForApp('facilitator-kit-read-only-');
  const dataFolder = join(folder, 'stick');
  mkdirSync(dataFolder);
  giveToApp(dataFolder);
  chmodSync(dataFolder, 0o500);
  const { desk } = await launchKit({ dataFolder });
  const told = desk.getByRole('alert');
  await expect(told).toContainText('can’t save anything in this folder');
  await expect(told).toContainText(dataFolder);
  await expect(told).toContainText('start the kit once more');
  expect(readdirSync(dataFolder)).toEqual([]);
});

test('a second start brings the first window to the front and ends', async ({ launchKit }) => {
  const kit = await launchKit();
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  expect(await kit.startBeside()).toBe(0);
  await expect(kit.desk.getByText('already open')).toBeVisible();
  expect(kit.app.windows()).toHaveLength(1);
});

test('data that another program holds are left to it', async ({ launchKit }) => {
  test.skip(process.platform !== 'linux', 'how a process is recognised again differs by system');
  const { folder } = folderForApp('facilitator-kit-held-');
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  const lock = join(dataFolder, 'lock');
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const holder = JSON.stringify({ process: process.pid, started, boot: 'boot-of-the-test' });
  writeFileSync(lock, holder, { mode: 0o644 });
  const { desk } = await launchKit({ dataFolder });
  await expect(desk.getByRole('alert')).toContainText('already open with these data');
  expect(readFileSync(lock, 'utf8')).toBe(holder);
});

test('a training is found again after a start that was killed', async ({ launchKit }) => {
  const kit = await launchKit();
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeVisible();
  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(kit.desk.getByText('Sample training').first()).toBeVisible();
});
