/** Which laptops this one knows: whoever was there at first, whoever was remembered since, and after damage nobody by the way. */
import { expect, test } from 'vitest';
import { Devices, devicesIn, readKnownDevices, withNew } from '../../../../main/store/devices';
import { logKeyOf } from '../../../../main/store/signatures';
import { ModelDisk } from './model-disk';
import { aside } from './notebook';

const keyOf = (letter: string): string => logKeyOf(letter.repeat(43)).publicKey;
const own = { device: 'desk', key: logKeyOf('a'.repeat(43)) };
const path = '/data/devices.json';
const open = (disk: ModelDisk, unread: string[] = []): Promise<Devices> =>
  Devices.open(disk, '/data', { ...aside, unread: (each) => unread.push(each) }, own);

test('until stock is taken everybody counts; then this laptop and those that were there, without a signature too', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  expect([devices.isTakingStock, devices.find('whoever')]).toEqual([true, { mayBeUnsigned: true, key: undefined }]);
  expect(await readKnownDevices(disk, '/data')).toBeUndefined();
  const before = devices.edition;
  await devices.tookStock(['door', 'no name of a laptop']);
  expect(devices.edition).not.toBe(before);
  for (const known of [devices, await open(disk), await readKnownDevices(disk, '/data')]) {
    expect(known?.find('desk')).toEqual({ key: own.key.publicKey });
    expect(known?.find('door')).toMatchObject({ mayBeUnsigned: true });
    expect([known?.find('whoever'), known?.find('constructor')]).toEqual([undefined, undefined]);
    expect(known?.edition).toBe(devices.edition);
  }
});

test('a key that is met is kept, and another one under the same name changes nothing', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  await devices.tookStock(['door']);
  devices.met('door', keyOf('b'));
  devices.met('door', keyOf('c'));
  devices.met('stranger', keyOf('d'));
  await devices.keep();
  await devices.remember([{ device: 'door', key: keyOf('c') }]);
  const again = await open(disk);
  expect(again.find('door')).toEqual({ key: keyOf('b'), mayBeUnsigned: true });
  expect(again.find('stranger')).toBeUndefined();
});

test('what the disk refuses to remember isn’t known', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  await devices.tookStock([]);
  const { edition } = devices;
  disk.failAt(disk.steps + 1, 'ENOSPC');
  await expect(devices.remember([{ device: 'door', key: keyOf('b') }])).rejects.toThrow();
  expect([devices.find('door'), devices.edition]).toEqual([undefined, edition]);
  await devices.remember([{ device: 'door', key: keyOf('b') }]);
  expect((await open(disk)).find('door')).toEqual({ key: keyOf('b') });
});

test('of a damaged file the version before counts; where there is none, this laptop alone: nobody is admitted by the way', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const devices = await open(disk);
  await devices.tookStock(['door']);
  await devices.remember([{ device: 'table', key: keyOf('c') }]);
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

test('whoever wrote into a copy counts along with those who are known, each under one key', () => {
  const known = { edition: '', find: (device: string) => (device === 'door' ? { key: keyOf('b') } : undefined) };
  const origin = (device: string) => ({ origin: { device, start: 'one' } });
  const devices = devicesIn([
    { ...origin('door'), proof: { kind: 'signed', key: keyOf('c'), training: undefined } },
    { ...origin('table'), proof: { kind: 'signed', key: keyOf('d'), training: undefined } },
    { ...origin('old'), proof: { kind: 'unsigned' } },
  ]);
  const both = withNew(known, devices);
  expect(['door', 'table', 'old', 'stranger'].map((device) => both.find(device))).toEqual([
    { key: keyOf('b') },
    { key: keyOf('d') },
    { mayBeUnsigned: true },
    undefined,
  ]);
});
