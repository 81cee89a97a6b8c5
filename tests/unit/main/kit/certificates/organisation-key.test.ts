/** The organisation's key over power cuts and a disk that fails: there is always a whole one, and no signer is lost. */
import { beforeAll, expect, test, vi } from 'vitest';
import { madeKey, sealedKey } from '../../../../../main/certificate-code/key-file';
import { type OpenedKey, OrganisationKey } from '../../../../../main/kit/certificates/organisation-key';
import { readSigners } from '../../../../../main/store/signers';
import { momentAt } from '../../../builders';
import { leftovers, ModelDisk, PowerCut } from '../../store/model-disk';
import { portsOn } from '../ports-on';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'lipa reka sova kamen';
const keep = async (name: string): Promise<OpenedKey> => {
  const key = madeKey();
  return { key, file: await sealedKey(name, key, passphrase) };
};
let before: OpenedKey;
let after: OpenedKey;
beforeAll(async () => {
  [before, after] = [await keep('Before'), await keep('After')];
});

async function keyOn(disk: ModelDisk): Promise<OrganisationKey> {
  const key = new OrganisationKey(portsOn(disk, { now: () => momentAt('09:00') }, {}));
  await key.load();
  return key;
}
const printOf = ({ view }: OrganisationKey): string => ('fingerprint' in view ? view.fingerprint : view.kind);

async function laptop(): Promise<ModelDisk> {
  const disk = new ModelDisk();
  await disk.makeFolder('/data');
  expect(await (await keyOn(disk)).keep(before, null)).toEqual({ done: true });
  return disk.afterPowerCut({ bytes: 'nothing', names: 'lost' });
}

test('the power goes before any step of replacing: the old key or the new one is there, whole, and its signer is known', async () => {
  let cuts = 0;
  for (let step = 1; ; step += 1) {
    const disk = await laptop();
    const key = await keyOn(disk);
    const old = printOf(key);
    try {
      await key.keep(after, disk.cutBefore(step) && old);
      break;
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
    }
    for (const leftover of leftovers) {
      cuts += 1;
      const found = disk.afterPowerCut(leftover);
      const { file } = await keyOn(found);
      expect([before.file.key, after.file.key]).toContain(file?.key);
      const known = (await readSigners(found, '/data'))?.map((signer) => signer.key);
      expect(known).toContain(before.file.key);
      expect(known).toContain(file?.key);
    }
  }
  expect(cuts).toBeGreaterThan(100);
});

test('a disk that fails at any step is told, and what is in memory is what lies on the disk', async () => {
  let faults = 0;
  for (let step = 1; ; step += 1) {
    const disk = await laptop();
    const key = await keyOn(disk);
    const outcome = await key.keep(after, disk.failAt(step, 'ENOSPC') && printOf(key));
    if (disk.steps < step) break;
    const found = await keyOn(disk);
    expect(printOf(key)).toBe(printOf(found));
    if ('refused' in outcome) {
      faults += 1;
      expect(outcome).toMatchObject({ refused: 'key-not-written', values: { problem: expect.stringContaining('full') } });
    } else expect(found.file).toEqual(after.file);
    expect(key.signingKey()?.equals(after.key) ?? false).toBe(found.file?.key === after.file.key);
  }
  expect(faults).toBeGreaterThan(5);
});

test('it is locked after each start, opens with its passphrase alone, and is locked again when somebody says so', async () => {
  const key = await keyOn(await laptop());
  expect([key.view.kind, key.signingKey()]).toEqual(['locked', undefined]);
  expect(await key.unlock('lipa reka sova kamem')).toMatchObject({ refused: 'key-not-opened', field: 'passphrase' });
  expect(key.signingKey()).toBeUndefined();
  expect(await key.unlock(passphrase)).toEqual({ done: true });
  expect([key.view.kind, key.signingKey()?.equals(before.key)]).toEqual(['unlocked', true]);
  key.lock();
  expect([key.view.kind, key.signingKey()]).toEqual(['locked', undefined]);
});

test('what was begun before it was locked unlocks nothing after', async () => {
  const key = await keyOn(await laptop());
  const unlocking = key.unlock(passphrase);
  key.lock();
  expect(await unlocking).toMatchObject({ refused: 'key-locked-meanwhile' });
  expect(key.signingKey()).toBeUndefined();
});

test('a passphrase that was tried on the old key unlocks no new one', async () => {
  const key = await keyOn(await laptop());
  const unlocking = key.unlock(passphrase);
  await key.keep(after, printOf(key));
  key.lock();
  expect(await unlocking).toMatchObject({ refused: 'key-changed-meanwhile' });
  expect(key.signingKey()).toBeUndefined();
});

test('a key that the disk won’t read keeps nobody out, and is never replaced', async () => {
  const disk = (await laptop()).failAtCall(1, 'EIO');
  const key = await keyOn(disk);
  expect(key.view).toMatchObject({ kind: 'unusable', why: { refused: 'own-key-unreadable' } });
  for (const replaces of [null, 'damaged', printOf(await keyOn(disk))])
    expect(await key.keep(after, replaces)).toMatchObject({ refused: 'own-key-unreadable' });
  expect((await keyOn(disk)).file).toEqual(before.file);
});
