import { Low, Memory } from 'lowdb';
import { beforeAll, expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { SecondPlace } from '../../../../../main/kit/training/second-place';
import type { Disk } from '../../../../../main/store/disk';
import { isTemporary, writeWhole } from '../../../../../main/store/durable-json';
import { noSeals, type PlaceSeals } from '../../../../../main/store/place-seals';
import { firstSettings } from '../../../../../main/store/settings';
import { copyFolderIn, readMark, writeMark } from '../../../../../main/transfer/copy-place';
import { newKey, type SealKey, seal } from '../../../../../main/transfer/seal';
import { sealId } from '../../../../../main/transfer/sealed-place';
import { fileOf, logLines } from '../../store/log-text';
import { leftovers, ModelDisk, PowerCut } from '../../store/model-disk';
import { aside } from '../../store/notebook';

vi.setConfig({ testTimeout: 60_000 });

const stick = '/stick';
const root = copyFolderIn(stick);
const cheap = { logN: 14, r: 8, p: 1 };

/** Files of two trainings and of what was set aside, and one that the kit doesn't know. */
const copies = {
  'one/programme/programme.yaml': 'id: small\n',
  'one/logs/laptop-first.ndjson': new TextDecoder().decode(fileOf(logLines([['Anić'], ['Borić']]))),
  'one/notes.txt': 'Verić',
  'two/logs/other-first.ndjson': new TextDecoder().decode(fileOf(logLines([['Gavrić']], 'other'))),
  'set-aside/one/2026-11-25-laptop-first.ndjson': 'Dedić',
};

const keys: SealKey[] = [];
beforeAll(async () => {
  for (const passphrase of ['lipa reka sova kamen', 'most voda grad kapa']) keys.push(await newKey(passphrase, cheap));
});

type Sealed = 0 | 1 | undefined;
const idOf = (sealed: Sealed): string | null => (sealed === undefined ? null : sealId(keys[sealed] as SealKey));

/** The laptop has both keys. */
function sealsOf(current: Sealed, mark?: string): PlaceSeals {
  const kept = keys.map(({ salt, cost, key }) => ({ id: sealId({ salt }), cost, key: Buffer.from(key).toString('hex') }));
  return { keys: kept, current: idOf(current), move: mark === undefined ? null : { mark, to: idOf(current) } };
}

function laptop(disk: Disk, seals: PlaceSeals) {
  const settings = new Low(new Memory<ReturnType<typeof firstSettings>>(), { ...firstSettings('en'), seals });
  const place = new SecondPlace({ disk, aside, settings }, async (change) => {
    settings.data.seals = change(settings.data.seals);
  });
  return { place, settings };
}

async function stickWith(sealed: Sealed): Promise<{ readonly disk: ModelDisk; readonly mark: string }> {
  const disk = new ModelDisk({ [`${stick}/photo.jpg`]: 'photo' });
  const { place } = laptop(disk, sealsOf(sealed));
  await place.prepare(stick);
  const writable = await place.toCopy(stick);
  if (typeof writable === 'string') throw new Error(writable);
  for (const [name, text] of Object.entries(copies)) {
    const path = `${writable.copies.folder}/${name}`;
    await disk.makeFolder(path.slice(0, path.lastIndexOf('/')));
    await writeWhole(writable.copies.disk, path, new TextEncoder().encode(text));
  }
  return { disk, mark: writable.mark };
}

/** What a laptop that has all keys reads there. */
async function readBy(disk: Disk): Promise<Record<string, string>> {
  const readable = await laptop(disk, sealsOf(undefined)).place.toRead(stick);
  if (isRefusal(readable)) throw new Error(readable.refused);
  const found: Record<string, string> = {};
  for (const name of Object.keys(copies)) {
    const bytes = await readable.copies.disk.read(`${readable.copies.folder}/${name}`);
    if (bytes) found[name] = new TextDecoder().decode(bytes);
  }
  return found;
}

/** Whatever a thief finds, as one text. */
const allOf = (disk: ModelDisk): string => Object.entries(disk.files).join('\n');
const names = ['Anić', 'Borić', 'Verić', 'Gavrić', 'Dedić'];

const moves = [
  { from: undefined, to: 0, called: 'are sealed' },
  { from: 0, to: 1, called: 'get another passphrase' },
  { from: 1, to: undefined, called: 'are to be without one' },
] as const;

test.each(moves)(
  'cut off at any step while copies $called, one of both is whole, and the next try ends with the new alone',
  async ({ from, to }) => {
    let steps = 0;
    for (let step = 1; ; step += 1) {
      const { disk, mark } = await stickWith(from);
      const before = disk.steps;
      const isCut = await laptop(disk.cutBefore(before + step), sealsOf(to, mark))
        .place.toCopy(stick)
        .then(
          () => false,
          (error: unknown) => {
            if (error instanceof PowerCut) return true;
            throw error;
          },
        );
      if (!isCut) break;
      steps = step;
      for (const left of leftovers) {
        const found = disk.afterPowerCut(left);
        expect(await readBy(found), `step ${step}, ${JSON.stringify(left)}`).toEqual(copies);
        const { place, settings } = laptop(found, sealsOf(to, mark));
        expect(await place.toCopy(stick)).toMatchObject({ mark });
        expect(settings.data.seals.move).toBeNull();
        expect(await readBy(found)).toEqual(copies);
        const text = allOf(found);
        for (const name of names) expect(text.includes(name), `${name} after step ${step}`).toBe(to === undefined);
        const folders = (await found.list(root)).filter((name) => !isTemporary(name)).toSorted();
        expect(folders).toEqual(
          to === undefined ? ['copy-of-trainings.json', 'one', 'set-aside', 'two'] : ['copy-of-trainings.json', `sealed-${idOf(to)}`],
        );
      }
    }
    expect(steps).toBeGreaterThan(20);
  },
);

test.each(['ENOSPC', 'EROFS', 'EIO'])('%s while copies are sealed: what lay there stays whole, and it is tried again', async (code) => {
  const { disk, mark } = await stickWith(undefined);
  const { place, settings } = laptop(disk, sealsOf(0, mark));
  disk.failFromCall(disk.calls.length + 40, code);
  await expect(place.toCopy(stick)).rejects.toMatchObject({ code });
  expect(settings.data.seals.move).not.toBeNull();
  disk.recover();
  expect(await readBy(disk)).toEqual(copies);
  expect(await place.toCopy(stick)).toMatchObject({ mark });
  expect(await readBy(disk)).toEqual(copies);
  for (const name of names) expect(allOf(disk)).not.toContain(name);
});

test('a stick is never copied to unsealed where copies are to be sealed, nor touched without its key', async () => {
  const { disk } = await stickWith(undefined);
  const story = disk.steps;
  expect(await laptop(disk, sealsOf(0)).place.toCopy(stick)).toBe('unsealed');
  /* Confirmed for another stick. */
  expect(await laptop(disk, sealsOf(0, 'another mark')).place.toCopy(stick)).toBe('unsealed');
  const { disk: sealed, mark } = await stickWith(1);
  const steps = sealed.steps;
  for (const seals of [sealsOf(undefined), sealsOf(0), { ...noSeals, move: { mark, to: null } }, { ...sealsOf(1), keys: [] }]) {
    expect(await laptop(sealed, seals).place.toCopy(stick)).toBe('locked');
  }
  const stranger = laptop(sealed, noSeals).place;
  expect(await stranger.toRead(stick)).toEqual({ refused: 'place-locked' });
  expect(await stranger.sealed(stick, 'not')).toEqual({ refused: 'place-locked' });
  expect(await stranger.unlocked(stick, 'lipa reka sova kamen')).toEqual({ refused: 'place-not-unsealed', field: 'passphrase' });
  const unlocked = await stranger.unlocked(stick, 'most voda  grad kapa');
  if (isRefusal(unlocked)) throw new Error(unlocked.refused);
  const knowing = laptop(sealed, unlocked(noSeals)).place;
  expect(await knowing.toCopy(stick)).toMatchObject({ mark });
  expect({ plain: disk.steps, sealed: sealed.steps }).toEqual({ plain: story, sealed: steps });
});

test('a file that was changed on the stick is left out for whoever reads, and set aside for whoever copies', async () => {
  const { disk, mark } = await stickWith(0);
  const path = `${root}/sealed-${idOf(0)}/one/logs/laptop-first.ndjson`;
  const other = await disk.read(`${root}/sealed-${idOf(0)}/two/logs/other-first.ndjson`);
  if (!other) throw new Error('no file');
  /* Sealed with the right key, under another name. */
  await writeWhole(disk, path, other);
  const readable = await laptop(disk, sealsOf(0)).place.toRead(stick);
  if (isRefusal(readable)) throw new Error(readable.refused);
  expect(await readable.copies.disk.read(path)).toBeUndefined();
  expect(readable.unopened).toEqual([path]);
  const writable = await laptop(disk, sealsOf(0)).place.toCopy(stick);
  if (typeof writable === 'string') throw new Error(writable);
  expect(await writable.copies.disk.read(path)).toBeUndefined();
  expect(await disk.list(`${root}/sealed-${idOf(0)}/set-aside/one`)).toContain('2026-11-25-laptop-first.ndjson.2');
  /* Such a one comes along as it is. */
  await laptop(disk, sealsOf(1, mark)).place.toCopy(stick);
  expect(await disk.list(`${root}/sealed-${idOf(1)}/set-aside/one`)).toHaveLength(2);
});

test('a place that a newer kit sealed is left alone', async () => {
  const { disk, mark } = await stickWith(0);
  const sealed = Buffer.from(await seal(Buffer.from(mark), keys[0] as SealKey, 'mark of the place'));
  sealed[23] = 2;
  await writeMark(disk, stick, { mark, seal: sealed });
  expect((await readMark(disk, stick))?.seal).toEqual(sealed);
  const { steps } = disk;
  await expect(laptop(disk, sealsOf(0, mark)).place.toCopy(stick)).rejects.toMatchObject({ code: 'newer-version' });
  expect(disk.steps).toBe(steps);
});
