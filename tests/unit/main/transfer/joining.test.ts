/** Trainings come to a folder where they are known: what lies there of a laptop that nobody admitted comes along, and says nothing. */
import { expect, test } from 'vitest';
import type { KnownDevices } from '../../../../main/store/admission';
import type { Disk } from '../../../../main/store/disk';
import { logKeyOf } from '../../../../main/store/signatures';
import { TrainingLog } from '../../../../main/store/training-log';
import { type TrainingsFolder, trainingFolder } from '../../../../main/store/trainings-folder';
import type { Writer } from '../../../../main/store/writer';
import { joinTraining, removeJoined } from '../../../../main/transfer/joining';
import { trainingId } from '../../builders';
import { ModelDisk } from '../store/model-disk';
import { arrival, aside, namesIn, now, personsErased, writer } from '../store/notebook';

const keys = { door: logKeyOf('a'.repeat(43)), stranger: logKeyOf('c'.repeat(43)) };
const known: KnownDevices = {
  unsigned: () => undefined,
  find: (device) => (device === 'door' ? { key: keys.door.publicKey } : undefined),
  edition: '',
};
const by = (who: keyof typeof keys, start: string): Writer => ({ ...writer(who, start), key: keys[who], ...(who === 'door' && { known }) });

const [from, to] = ['/data/trainings', '/shared'] as TrainingsFolder[] as [TrainingsFolder, TrainingsFolder];

test('an erasing by a laptop that nobody admitted takes no names out of what is moved', async () => {
  const disk = new ModelDisk();
  const open = (place: TrainingsFolder, who: Writer): Promise<TrainingLog> =>
    TrainingLog.open(disk, trainingFolder(place, trainingId), trainingId, who, aside, () => undefined);
  const noted = async (place: TrainingsFolder, who: Writer, ...happenings: Parameters<TrainingLog['confirm']>[0]): Promise<void> => {
    const log = await open(place, who);
    await log.confirm(happenings, now);
    await log.close();
  };
  await noted(to, by('door', 'one'), arrival('Anić'));
  await noted(from, by('door', 'two'), arrival('Borić'));
  await noted(from, by('stranger', 'one'), personsErased);
  await noted(from, by('door', 'three'), arrival('Cvetić'));
  const taker = { ...by('door', 'four'), isSharing: true };
  await joinTraining({ disk, from, to, aside, taker }, trainingId);
  const log = await open(to, taker);
  expect(namesIn(log).toSorted()).toEqual(['Anić', 'Borić', 'Cvetić']);
});

test('an older copy of a log that comes there by another way, at any step of the copying, takes no place of the whole one', async () => {
  const folder = trainingFolder(to, trainingId);
  const begun = async (): Promise<ModelDisk> => {
    const disk = new ModelDisk({ [`${trainingFolder(from, trainingId)}/programme/programme.yaml`]: 'id: small' });
    const log = await TrainingLog.open(disk, trainingFolder(from, trainingId), trainingId, by('door', 'one'), aside, () => undefined);
    for (const name of ['Anić', 'Borić', 'Cvetić']) await log.confirm([arrival(name)], now);
    await log.close();
    return disk;
  };
  const [path, older] = [`${folder}/logs/door-one.ndjson`, (text: string): string => text.slice(0, Math.floor(text.length / 2))];
  const taker = { ...by('door', 'two'), isSharing: true };
  const first = await begun();
  const before = first.calls.length;
  await joinTraining({ disk: first, from, to, aside, taker }, trainingId);
  for (let call = before; call < first.calls.length; call += 1) {
    const disk = await begun();
    const bring = async (): Promise<void> => {
      if (disk.calls.length < call || disk.files[path] !== undefined) return;
      await disk.makeFolder(`${folder}/logs`);
      const file = await disk.open(path, 'create');
      await file.write(new TextEncoder().encode(older(disk.files[`${trainingFolder(from, trainingId)}/logs/door-one.ndjson`] ?? '')), 0);
      await file.close();
    };
    const meanwhile: Disk = {
      ...disk,
      read: async (asked) => bring().then(() => disk.read(asked)),
      list: async (asked) => bring().then(() => disk.list(asked)),
    };
    const way = { disk: meanwhile, from, to, aside, taker };
    await joinTraining(way, trainingId);
    await removeJoined(way, trainingId);
    const log = await TrainingLog.open(disk, folder, trainingId, taker, aside, () => undefined);
    expect(namesIn(log), `before call ${call}: ${disk.calls[call]}`).toEqual(['Anić', 'Borić', 'Cvetić']);
    await log.close();
  }
});

test('a file that a stranger laid there under the name of this laptop’s log takes no place of what this laptop signed', async () => {
  const disk = new ModelDisk();
  const path = (place: TrainingsFolder): string => `${trainingFolder(place, trainingId)}/logs/door-one.ndjson`;
  const noted = async (place: TrainingsFolder, who: Writer, name: string): Promise<void> => {
    const log = await TrainingLog.open(disk, trainingFolder(place, trainingId), trainingId, who, aside, () => undefined);
    await log.confirm([arrival(name)], now);
    await log.close();
  };
  await noted(from, by('door', 'one'), 'Anić');
  await noted(to, { ...writer('door', 'one'), key: keys.stranger }, 'Nobodić');
  const forged = disk.files[path(to)];
  const taker = { ...by('door', 'one'), isSharing: true };
  await joinTraining({ disk, from, to, aside, taker }, trainingId);
  expect(disk.files[path(to)]).toBe(disk.files[path(from)]);
  expect(Object.entries(disk.files).flatMap(([name, text]) => (name.startsWith(`${aside.folder}/`) ? [text] : []))).toEqual([forged]);
});
