/** Which laptops this one knows: whoever was there at first, whoever was remembered since, and after damage nobody by the way. */
import { expect, test } from 'vitest';
import { Devices, type NewDevice, type NewlyKnown, readKnownDevices, shownBy, withNew } from '../../../../main/store/devices';
import { logKeyOf } from '../../../../main/store/signatures';
import { trainingId } from '../../builders';
import { ModelDisk } from './model-disk';
import { aside } from './notebook';

const keyOf = (letter: string): string => logKeyOf(letter.repeat(43)).publicKey;
const own = { device: 'desk', key: logKeyOf('a'.repeat(43)) };
const path = '/data/devices.json';
const these = (...devices: readonly NewDevice[]): NewlyKnown => ({ devices, unsigned: [] });
const hash = 'e'.repeat(64);
const open = (disk: ModelDisk, unread: string[] = []): Promise<Devices> =>
  Devices.open(disk, '/data', { ...aside, unread: (each) => unread.push(each) }, own);

test('until stock is taken everybody counts; then this laptop, those that were there, and their logs without a signature', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  expect([devices.isTakingStock, devices.find('whoever')]).toEqual([true, { mayBeUnsigned: true, key: undefined }]);
  expect(await readKnownDevices(disk, '/data')).toBeUndefined();
  const before = devices.edition;
  await devices.tookStock({
    ...these({ device: 'door' }, { device: 'no name of a laptop' }),
    unsigned: [{ training: trainingId, log: 'door-old.ndjson', seal: null }],
  });
  expect(devices.edition).not.toBe(before);
  for (const known of [devices, await open(disk), await readKnownDevices(disk, '/data')]) {
    expect(known?.find('desk')).toEqual({ key: own.key.publicKey });
    expect(known?.find('door')).toMatchObject({});
    expect(['door-old.ndjson', 'door-new.ndjson'].map((log) => known?.unsigned(trainingId, log))).toEqual([null, undefined]);
    expect([known?.find('whoever'), known?.find('constructor')]).toEqual([undefined, undefined]);
    expect(known?.edition).toBe(devices.edition);
  }
});

test('a key that is met is kept, and another one under the same name changes nothing', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  await devices.tookStock(these({ device: 'door' }));
  devices.met('door', keyOf('b'), trainingId, 'door-new.ndjson');
  devices.met('door', keyOf('c'), trainingId, 'door-new.ndjson');
  devices.met('stranger', keyOf('d'), trainingId, 'stranger-new.ndjson');
  await devices.keep();
  await devices.remember(these({ device: 'door', key: keyOf('c') }));
  const again = await open(disk);
  expect(again.find('door')).toEqual({ key: keyOf('b') });
  expect(again.find('stranger')).toBeUndefined();
});

test('what the disk refuses to remember isn’t known', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  await devices.tookStock(these());
  const { edition } = devices;
  disk.failAt(disk.steps + 1, 'ENOSPC');
  await expect(devices.remember(these({ device: 'door', key: keyOf('b') }))).rejects.toThrow();
  expect([devices.find('door'), devices.edition]).toEqual([undefined, edition]);
  await devices.remember(these({ device: 'door', key: keyOf('b') }));
  expect((await open(disk)).find('door')).toEqual({ key: keyOf('b') });
});

test('of a damaged file the version before counts; where there is none, this laptop alone: nobody is admitted by the way', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  await devices.tookStock(these({ device: 'door' }));
  await devices.remember(these({ device: 'table', key: keyOf('c') }));
  const torn = new ModelDisk({ ...disk.files, [path]: '{"known": {"door"' });
  const unread: string[] = [];
  const before = await open(torn, unread);
  expect(unread).toEqual([path]);
  expect([before.find('door') !== undefined, before.find('table')]).toEqual([true, undefined]);
  const alone = await open(new ModelDisk({ [path]: '[]' }), unread);
  expect([alone.isTakingStock, alone.find('door')]).toEqual([false, undefined]);
  expect(alone.find('desk')).toMatchObject({ key: own.key.publicKey });
  await expect(readKnownDevices(new ModelDisk({ [path]: '[]' }), '/data')).rejects.toThrow('can’t be understood');
});

test('whoever wrote into a copy counts along with those who are known, each under one key; without a signature the log as it is', () => {
  const known = { edition: '', unsigned: () => undefined, find: (device: string) => (device === 'door' ? { key: keyOf('b') } : undefined) };
  const by = (device: string) => ({ origin: { device, start: 'one' }, ends: [hash] });
  const shown = shownBy(trainingId, [
    { ...by('door'), proof: { kind: 'signed', key: keyOf('c'), training: trainingId } },
    { ...by('table'), proof: { kind: 'signed', key: keyOf('d'), training: trainingId } },
    { ...by('old'), proof: { kind: 'unsigned' } },
    { ...by('elsewhere'), proof: { kind: 'signed', key: keyOf('d'), training: 'another' } },
  ]);
  const both = withNew(known, shown);
  const found = ['door', 'table', 'old', 'elsewhere', 'stranger'].map((device) => both.find(device));
  expect(found).toEqual([{ key: keyOf('b') }, { key: keyOf('d') }, {}, undefined, undefined]);
  const logs = ['old-one.ndjson', 'old-two.ndjson', 'table-one.ndjson'].map((log) => both.unsigned(trainingId, log));
  expect(logs).toEqual([[hash], undefined, undefined]);
});

test('a log that was there before counts whatever is taken in of it later', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  const log = { training: trainingId, log: 'door-old.ndjson' };
  await devices.tookStock({ devices: [{ device: 'door' }], unsigned: [{ ...log, seal: null }] });
  await devices.remember({ devices: [], unsigned: [{ ...log, seal: hash }] });
  expect((await open(disk)).unsigned(trainingId, 'door-old.ndjson')).toBeNull();
});

test('a log that was taken in counts still once a shorter copy of it, or another one, is taken in', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  await devices.tookStock(these());
  const log = { training: trainingId, log: 'door-old.ndjson' };
  const other = 'f'.repeat(64);
  for (const seal of [hash, other, hash]) await devices.remember({ devices: [], unsigned: [{ ...log, seal }] });
  expect((await open(disk)).unsigned(trainingId, 'door-old.ndjson')).toEqual([hash, other]);
});

test('a log that was there before and turns out to be signed counts no more without a signature', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  const log = { training: trainingId, log: 'door-new.ndjson' };
  await devices.tookStock({ devices: [{ device: 'door' }], unsigned: [{ ...log, seal: null }] });
  devices.met('door', keyOf('b'), trainingId, 'door-new.ndjson');
  expect(devices.unsigned(trainingId, 'door-new.ndjson')).toEqual([]);
  await devices.keep();
  const again = await open(disk);
  await again.remember({ devices: [], unsigned: [{ ...log, seal: null }] });
  expect(again.unsigned(trainingId, 'door-new.ndjson'), 'nor where it was there in another folder').toEqual([]);
});
