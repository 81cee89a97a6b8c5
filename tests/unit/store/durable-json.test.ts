import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DurableJson, writeWhole } from '../../../main/store/durable-json';
import { nodeDisk } from '../../../main/store/node-disk';
import type { Aside } from '../../../main/store/set-aside';
import { deviceName, openSettings } from '../../../main/store/settings';
import { calendarDay } from '../builders';
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

describe('this laptop', () => {
  test('keeps the name that it was given at its first start', async () => {
    const first = await deviceName(nodeDisk, folder, aside);
    expect(first).toMatch(/^[0-9a-f]{10}$/u);
    expect(await deviceName(nodeDisk, folder, aside)).toBe(first);
  });

  test('remembers its settings', async () => {
    const settings = await openSettings(nodeDisk, folder, aside, 'en');
    await settings.update((data) => {
      data.language = 'sr-Cyrl';
    });
    expect((await openSettings(nodeDisk, folder, aside, 'en')).data).toMatchObject({ language: 'sr-Cyrl', singleLetterKeys: true });
  });
});
