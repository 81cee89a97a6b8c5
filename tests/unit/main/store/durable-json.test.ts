import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languages } from '../../../../domain/kernel/language';
import { DurableJson, writeWhole } from '../../../../main/store/durable-json';
import { nodeDisk } from '../../../../main/store/node-disk';
import type { Aside } from '../../../../main/store/set-aside';
import { openAnchor, openSettings, ownDevice, type Settings } from '../../../../main/store/settings';
import { calendarDay } from '../../builders';
import { ModelDisk } from './model-disk';

let folder = '';
let path = '';
let aside: Aside;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-json-'));
  path = join(folder, 'settings.json');
  aside = { folder: join(folder, 'set-aside'), today: () => calendarDay('2026-11-25') };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (): DurableJson<{ readonly value: number }> =>
  new DurableJson(nodeDisk, path, aside, (value) => z.strictObject({ value: z.number() }).parse(value));
const setAside = async (): Promise<readonly string[]> => nodeDisk.list(aside.folder);

describe('a small file', () => {
  test('that was never written is nothing', async () => {
    expect(await file().read()).toBeNull();
  });

  test('is read as it was written, and nothing else is left in its folder', async () => {
    await file().write({ value: 1 });
    await file().write({ value: 2 });
    expect(await file().read()).toEqual({ value: 2 });
    expect((await readdir(folder)).toSorted()).toEqual(['settings.json', 'settings.json.previous']);
  });

  test.each([
    ['is empty', ''],
    ['is full of zeros', '\0'.repeat(200)],
    ['is torn', '{"value":'],
    ['holds something else', '{"value":"two"}'],
  ])('that %s is set aside, and the version before is used', async (_, content) => {
    await file().write({ value: 1 });
    await file().write({ value: 2 });
    await writeFile(path, content);
    expect(await file().read()).toEqual({ value: 1 });
    expect(await setAside()).toEqual(['2026-11-25-settings.json']);
    expect(await readFile(join(aside.folder, '2026-11-25-settings.json'), 'utf8')).toBe(content);
  });

  test('damaged in both versions is set aside twice, and the kit starts with what is standard', async () => {
    await file().write({ value: 1 });
    await file().write({ value: 2 });
    await writeFile(path, 'damage');
    await writeFile(`${path}.previous`, 'damage');
    expect(await file().read()).toBeNull();
    expect((await setAside()).toSorted()).toEqual(['2026-11-25-settings.json', '2026-11-25-settings.json.previous']);
  });

  test('that can’t be written stays as it was, with no half file beside it', async () => {
    const disk = new ModelDisk({ '/data/settings.json': 'before' });
    disk.failAt(2, 'ENOSPC');
    await expect(writeWhole(disk, '/data/settings.json', new TextEncoder().encode('after'))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(disk.files).toEqual({ '/data/settings.json': 'before' });
  });
});

describe('settings of a later version', () => {
  const theirs = {
    language: 'bs',
    singleLetterKeys: false,
    openTraining: 'one',
    projectorWanted: true,
    projectors: [{ id: 1, name: 'EPSON', width: 1920, height: 1080, brightness: 3 }],
    timers: { block: { nearly: 10, pressing: 4, blinks: true }, activity: { nearly: 2, pressing: 1 }, sound: true, voice: 'low' },
    theme: { dark: true },
    seats: [1, 2],
  };
  const file = async (): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const chosen = async (choice: Partial<Settings>): Promise<void> => {
    const settings = await openSettings(nodeDisk, folder, aside, 'en');
    Object.assign(settings.data, choice);
    await settings.write();
  };

  test('are used as far as this version knows them', async () => {
    await writeFile(path, JSON.stringify(theirs));
    const { data } = await openSettings(nodeDisk, folder, aside, 'sr-Latn');
    expect(data).toMatchObject({
      language: 'sr-Latn',
      singleLetterKeys: false,
      openTraining: 'one',
      projectors: [{ name: 'EPSON' }],
      timers: { block: { nearly: 10, pressing: 4 }, sound: true },
      hints: true,
    });
    expect(await setAside()).toEqual([]);
  });

  test('stay in the file as they are, whatever is chosen here; what is chosen here counts', async () => {
    await writeFile(path, JSON.stringify(theirs));
    await chosen({ hints: false });
    expect(await file()).toMatchObject({ ...theirs, hints: false });
    await chosen({ openTraining: null });
    expect(await file()).toMatchObject({ ...theirs, hints: false, openTraining: null });
    await chosen({
      language: 'sr-Cyrl',
      timers: { block: { nearly: 6, pressing: 3 }, activity: { nearly: 2, pressing: 1 }, sound: false },
    });
    expect(await file()).toMatchObject({
      ...theirs,
      language: 'sr-Cyrl',
      openTraining: null,
      timers: { block: { nearly: 6, pressing: 3, blinks: true }, activity: { nearly: 2, pressing: 1 }, sound: false, voice: 'low' },
    });
    expect(await setAside()).toEqual([]);
  });

  test('of any kind are kept, in the version before too, and never keep the kit from starting', async () => {
    const anySetting = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(anySetting, fc.constantFrom(...languages), async (unknown, language) => {
        const disk = new ModelDisk({ '/data/settings.json': JSON.stringify({ ...unknown, singleLetterKeys: 7 }) });
        const settings = await openSettings(disk, '/data', { ...aside, folder: '/data/set-aside' }, 'en');
        settings.data.language = language;
        await settings.write();
        const kept = JSON.parse(disk.files['/data/settings.json'] ?? '');
        const { language: _, ...others } = JSON.parse(JSON.stringify(unknown));
        expect(kept).toEqual(expect.objectContaining({ ...others, singleLetterKeys: 7, language }));
        expect(Object.keys(disk.files)).toEqual(['/data/settings.json', '/data/settings.json.previous']);
      }),
      { numRuns: 200 },
    );
  });

  test('a name that says more than this version knows is still this laptop’s', async () => {
    await writeFile(join(folder, 'device.json'), JSON.stringify({ device: 'abcdef0123', model: 'X' }));
    const { device, key } = await ownDevice(nodeDisk, folder, aside);
    expect(device).toBe('abcdef0123');
    expect(JSON.parse(await readFile(join(folder, 'device.json'), 'utf8'))).toMatchObject({ device, model: 'X' });
    /* An older kit gave it no key: it has one from now on. */
    expect((await ownDevice(nodeDisk, folder, aside)).key.publicKey).toBe(key.publicKey);
  });

  test('a clock that says more goes on from where it was', async () => {
    await writeFile(
      join(folder, 'clock.json'),
      JSON.stringify({ boot: 'boot', upTime: 1, wall: Date.UTC(2026, 10, 25), zone: 'Belgrade' }),
    );
    const anchor = await openAnchor(nodeDisk, folder, aside);
    anchor.data = { boot: 'next', upTime: 2, wall: Date.UTC(2026, 10, 26) };
    await anchor.write();
    expect(JSON.parse(await readFile(join(folder, 'clock.json'), 'utf8'))).toEqual({ ...anchor.data, zone: 'Belgrade' });
  });
});

describe('this laptop', () => {
  test('keeps the name and the key that it was given at its first start, and nobody else may read the key', async () => {
    const first = await ownDevice(nodeDisk, folder, aside);
    expect(first.device).toMatch(/^[0-9a-f]{10}$/u);
    const again = await ownDevice(nodeDisk, folder, aside);
    expect([again.device, again.key.publicKey]).toEqual([first.device, first.key.publicKey]);
    if (process.platform !== 'win32') expect((await stat(join(folder, 'device.json'))).mode & 0o077).toBe(0);
  });

  test('remembers its settings', async () => {
    const settings = await openSettings(nodeDisk, folder, aside, 'en');
    await settings.update((data) => {
      data.language = 'sr-Cyrl';
    });
    expect((await openSettings(nodeDisk, folder, aside, 'en')).data).toMatchObject({ language: 'sr-Cyrl', singleLetterKeys: true });
  });
});
