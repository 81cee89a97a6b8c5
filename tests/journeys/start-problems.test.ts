/** What keeps the kit from starting ends in a sentence, with nothing lost. */
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { folderForApp, giveToApp } from '../../scripts/launcher.mjs';
import { textFrom } from '../outside';
import { control } from './controls';
import { expect, type Kit, test } from './launch';

const isBrowsers = (name: string): boolean => /^(?:browser|app-log)(?:\/|$)/u.test(name);

const written = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !isBrowsers(name) && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** From now on main finds none of them. */
const withoutFilesOfWords = ({ app }: Kit): Promise<void> =>
  app.evaluate(() => {
    const fs = process.getBuiltinModule('node:fs');
    const { readFileSync } = fs;
    Object.assign(fs, {
      readFileSync: (path: string, how: 'utf8') => {
        if (/[\\/]words[\\/][^\\/]+\.json$/u.test(path)) throw Object.assign(new Error(`${path} is gone.`), { code: 'ENOENT' });
        return readFileSync(path, how);
      },
    });
  });

test('a data folder that is read-only is told of, a day is presented from it, and it is written once it can be', {
  tag: '@electron',
}, async ({ launchKit }) => {
  const { folder } = folderForApp('facilitator-kit-read-only-');
  const dataFolder = join(folder, 'stick');
  mkdirSync(dataFolder);
  const kit = await launchKit({ dataFolder, displays: 2, ownProcess: true });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();

  /* A kit that runs from a stick loses its own files with it, and says why it can't write all the same. */
  await withoutFilesOfWords(kit);
  chmodSync(dataFolder, 0o500);
  await kit.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await kit.desk.getByRole('radio', { name: 'Srpski (latinica)' }).click();
  await expect(kit.desk.getByText('Nothing was saved: this folder may not be written to.')).toBeVisible();
  chmodSync(dataFolder, 0o700);
  await kit.close();
  chmodSync(dataFolder, 0o500);
  const before = written(dataFolder);
  await kit.start();

  const told = kit.desk.getByRole('region', { name: 'Notices' });
  await expect(told).toContainText(`Nothing can be saved in “${dataFolder}”: this folder may not be written to.`);
  await expect(told.getByRole('button')).toHaveCount(0);
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.keyboard.press('F5');
  const scene = (await kit.audience()).locator('.scene');
  await expect(scene).toBeVisible();
  await kit.desk.keyboard.press('PageDown');
  await expect(kit.desk.getByText('slide 2/')).toBeVisible();
  await expect(scene).toContainText('While you arrive');
  const shown = (await scene.textContent()) ?? '';
  await kit.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await kit.desk.getByRole('radio', { name: 'Srpski (latinica)' }).click();
  await expect(kit.desk.getByText('Nothing was saved: this folder may not be written to.')).toBeVisible();
  expect(written(dataFolder)).toEqual(before);

  chmodSync(dataFolder, 0o700);
  await kit.clock.advance(10_000);
  await expect(told).toBeHidden();
  await kit.restart();
  await expect((await kit.audience()).locator('.scene')).toHaveText(shown);
});

/** False where the system lets nobody mount one. */
function mountsFullDisk(folder: string): boolean {
  mkdirSync(folder);
  try {
    textFrom('mount', ['-t', 'tmpfs', '-o', 'size=400k,mode=777', 'tmpfs', folder]);
  } catch {
    return false;
  }
  const filler = openSync(join(folder, 'filler'), 'w');
  try {
    for (;;) writeSync(filler, new Uint8Array(1000));
  } catch {
    return true;
  } finally {
    closeSync(filler);
  }
}

test('a full disk keeps nobody out, and the kit writes again by itself once there is room', { tag: '@outside' }, async ({ launchKit }) => {
  const dataFolder = join(folderForApp('facilitator-kit-full-').folder, 'stick');
  test.skip(!mountsFullDisk(dataFolder), 'this system lets nobody mount a small disk here');
  try {
    const kit = await launchKit({ dataFolder, displays: 2 });
    const told = kit.desk.getByRole('region', { name: 'Notices' });
    await expect(told).toContainText('the disk is full');
    rmSync(join(dataFolder, 'filler'));
    await kit.clock.advance(10_000);
    await expect(told).toBeHidden();
    expect(readdirSync(dataFolder)).toContain('device.json');
    await kit.close();
  } finally {
    textFrom('umount', [dataFolder]);
  }
});

test('a data folder that can’t even be read is told of, and nothing is changed', { tag: '@electron' }, async ({ launchKit }) => {
  const { folder } = folderForApp('facilitator-kit-closed-');
  const dataFolder = join(folder, 'stick');
  mkdirSync(dataFolder);
  giveToApp(dataFolder);
  chmodSync(dataFolder, 0o300);
  const { desk } = await launchKit({ dataFolder, ownProcess: true });
  const told = desk.getByRole('alert');
  await expect(told).toContainText('can’t save anything in this folder');
  await expect(told).toContainText(dataFolder);
  await expect(told).toContainText('start the kit once more');
});

test('a second start brings the first window to the front and ends', { tag: ['@electron', '@promise'] }, async ({ launchKit }) => {
  const kit = await launchKit({ ownProcess: true });
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

/** Bytes of what a page must have before it can paint what stands in it: its script with what that imports, and its style sheets. */
function neededForFirstPicture(page: string): number {
  const html = readFileSync(join('out', 'renderer', page), 'utf8');
  const links = [...html.matchAll(/<(?:script|link) ([^>]*)>/gu)].map(([, attributes = '']) => attributes);
  const needed = links.filter((link) => /^type="module"|rel="(?:modulepreload|stylesheet)"/u.test(link));
  expect(needed.length).toBeGreaterThan(1);
  return needed.reduce((sum, link) => sum + statSync(join('out', 'renderer', /(?:src|href)="([^"]+)"/u.exec(link)?.[1] ?? '')).size, 0);
}

/** What Chromium keeps of scripts as large as the desk's, by names that tell what is in it. */
const largeIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 100_000);

function pagesCompiled(): string {
  const compiled = join('out', 'main', 'compiled');
  return join(compiled, readdirSync(compiled).find((name) => name.startsWith('pages-')) ?? '');
}

test('a start compiles none of its own modules and loses no early key, and a training is found again after one that was killed', {
  tag: '@electron',
}, async ({ launchKit }) => {
  const kit = await launchKit();
  await expect(kit.desk.getByRole('heading', { name: 'Library' })).toBeVisible();
  const modules = await control(kit.app, 'modulesOfMain');
  expect(modules.compiled).toEqual([]);
  expect(modules.taken.length).toBeGreaterThan(0);
  expect(neededForFirstPicture('desk.html')).toBeLessThan(20_000);
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await expect(kit.desk.getByText('slide 1/')).toBeVisible();

  /* A person who presses a key before the desk stands needn't press it again. */
  await kit.desk.addInitScript(() =>
    addEventListener('DOMContentLoaded', () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true })),
    ),
  );
  await kit.desk.reload();
  await expect(kit.desk.getByText('slide 2/')).toBeVisible();
  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(kit.desk.getByText('Sample training').first()).toBeVisible();
  /* What V8 had refused would have been compiled anew, and kept beside. */
  expect(largeIn(join(kit.dataFolder, 'browser', 'Code Cache', 'js'))).toEqual(largeIn(pagesCompiled()));
  expect(largeIn(pagesCompiled())).toHaveLength(2);
});
