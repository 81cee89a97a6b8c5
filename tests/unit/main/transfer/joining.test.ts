/** Trainings come to a folder where they are known: what lies there of a laptop that nobody admitted comes along, and says nothing. */
import { expect, test } from 'vitest';
import type { KnownDevices } from '../../../../main/store/admission';
import { logKeyOf } from '../../../../main/store/signatures';
import { TrainingLog } from '../../../../main/store/training-log';
import { type TrainingsFolder, trainingFolder } from '../../../../main/store/trainings-folder';
import type { Writer } from '../../../../main/store/writer';
import { joinTraining } from '../../../../main/transfer/joining';
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
