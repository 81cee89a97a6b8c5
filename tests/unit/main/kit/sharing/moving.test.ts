/** Trainings on their way to a shared folder and back: the power goes at every step, and each of them is whole in one place. */
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { moveTrainings } from '../../../../../main/kit/sharing/moving';
import { type Place, placeAtStart } from '../../../../../main/kit/sharing/starting';
import { DurableJson, writeWhole } from '../../../../../main/store/durable-json';
import { readTraining } from '../../../../../main/store/read-training';
import { firstSettings, type Settings } from '../../../../../main/store/settings';
import { checkThere, markShared } from '../../../../../main/store/shared-folder';
import { TrainingLog } from '../../../../../main/store/training-log';
import { ownTrainingsFolder, type TrainingsFolder, trainingFolder, trainingsFolderOf } from '../../../../../main/store/trainings-folder';
import { translateIn } from '../../../../../main/translate';
import { trainingId } from '../../../builders';
import { bytesOf } from '../../store/log-text';
import { type Leftover, leftovers, ModelDisk, PowerCut } from '../../store/model-disk';
import { arrival, aside, now, writer } from '../../store/notebook';

vi.setConfig({ testTimeout: 30_000 });

const own = ownTrainingsFolder('/data');
const shared = '/office/trainings' as TrainingsFolder;
const taker = { device: 'laptop', start: 'x' };

async function settingsOn(disk: ModelDisk): Promise<Low<Settings>> {
  const low = new Low(new DurableJson(disk, '/data/settings.json', aside, (value) => value as Settings), firstSettings('en'));
  await low.read();
  return low;
}

/** Somebody at this laptop adds a person. */
async function write(disk: ModelDisk, trainings: TrainingsFolder, device: string, name: string): Promise<void> {
  const by = writer(
    device,
    name
      .normalize('NFD')
      .replaceAll(/[^a-z]/giu, '')
      .toLowerCase(),
  );
  const log = await TrainingLog.open(disk, trainingFolder(trainings, trainingId), trainingId, by, aside, () => undefined);
  await log.confirm([arrival(name)], now);
  await log.close();
}

async function namesIn(disk: ModelDisk, trainings: TrainingsFolder): Promise<readonly string[]> {
  const { training } = await readTraining(disk, trainingFolder(trainings, trainingId), trainingId);
  return training.state.participants.map(({ person }) => person?.lastName ?? '').toSorted();
}

const start = async (disk: ModelDisk): Promise<Place & { readonly settings: Settings }> => {
  const settings = await settingsOn(disk);
  const translate = translateIn('en');
  const place = await placeAtStart({ disk, dataFolder: '/data', settings, aside, writer: taker, translate, isOpen: true });
  return { ...place, settings: settings.data };
};

async function move(disk: ModelDisk, from: TrainingsFolder, to: TrainingsFolder): Promise<unknown> {
  const settings = await settingsOn(disk);
  const keep = async (change: Partial<Settings>) => {
    settings.data = { ...settings.data, ...change };
    await settings.write();
    return { done: true } as const;
  };
  const way = { disk, from, to, aside, taker: { ...taker, isSharing: to === shared } };
  return moveTrainings({ way, shared: to === own ? null : to, preferences: { keep, translate: translateIn('en') }, progress: () => {} });
}

/** Two laptops wrote into one training; the programme and a file of somebody's lie beside the logs. */
async function oneTraining(at: TrainingsFolder): Promise<ModelDisk> {
  const disk = new ModelDisk({
    '/data/device.json': '',
    '/office/other.txt': 'theirs',
    [`${at}/training/programme/programme.yaml`]: 'id: small',
    [`${at}/training/programme/texts/one.md`]: 'one',
    [`${at}/training/notes.txt`]: 'mine',
  });
  if (at === shared) await markShared(disk, shared);
  await write(disk, at, 'laptop', 'Anić');
  await write(disk, at, 'other', 'Bobić');
  return disk;
}

/** Each step has another one, so that all come in turn. */
const leftAt = (step: number): Leftover => leftovers[step % leftovers.length] ?? { bytes: 'nothing', names: 'lost' };

async function stepsOf(disk: ModelDisk, work: () => Promise<unknown>): Promise<number> {
  const before = disk.steps;
  await work();
  return disk.steps - before;
}

test.each([
  ['to the shared folder', own, shared],
  ['back to this laptop', shared, own],
])('a move %s that is cut off at any step has all trainings whole in one place after the next start', async (_to, from, to) => {
  const begin = async (): Promise<ModelDisk> => {
    const disk = await oneTraining(from);
    if (from === shared) await settingsOn(disk).then(async (low) => low.update((data) => Object.assign(data, { sharedFolder: shared })));
    return disk;
  };
  const first = await begin();
  const files = first.files;
  const steps = await stepsOf(first, () => move(first, from, to));
  expect(steps).toBeGreaterThan(20);
  for (let step = 1; step <= steps + 1; step += 1) {
    const left = leftAt(step);
    const disk = await begin();
    disk.cutBefore(disk.steps + step);
    await move(disk, from, to).catch((error) => expect(error).toBeInstanceOf(PowerCut));
    const after = disk.afterPowerCut(left);
    const { folder, settings } = await start(after);
    expect(folder).toBe(trainingsFolderOf(settings, '/data'));
    expect(await namesIn(after, folder)).toEqual(['Anić', 'Bobić']);
    for (const name of ['programme/programme.yaml', 'programme/texts/one.md', 'notes.txt'])
      expect(after.files[`${folder}/training/${name}`]).toBe(files[`${from}/training/${name}`]);
    const elsewhere = folder === own ? shared : own;
    /* Others go on with what is shared; of this laptop's nothing lies in two places. */
    if (elsewhere === own || from === own)
      expect(Object.keys(after.files).filter((path) => path.startsWith(`${elsewhere}/training`))).toEqual([]);
    expect(after.files['/office/other.txt']).toBe('theirs');
  }
});

test('what was made while the folder was away comes into it at any step of a start, beside what others wrote there', async () => {
  const begin = async (): Promise<ModelDisk> => {
    const disk = await oneTraining(shared);
    await settingsOn(disk).then((low) => low.update((data) => Object.assign(data, { sharedFolder: shared })));
    await write(disk, own, 'laptop', 'Cvetić');
    return disk;
  };
  const first = await begin();
  const steps = await stepsOf(first, () => start(first));
  for (let step = 1; step <= steps + 1; step += 1) {
    const left = leftAt(step);
    const disk = await begin();
    disk.cutBefore(disk.steps + step);
    await start(disk).catch((error) => expect(error).toBeInstanceOf(PowerCut));
    const after = disk.afterPowerCut(left);
    expect(await start(after)).toMatchObject({ folder: shared, found: [] });
    expect(await namesIn(after, shared)).toEqual(['Anić', 'Bobić', 'Cvetić']);
    expect(Object.keys(after.files).filter((path) => path.startsWith(`${own}/`))).toEqual([]);
  }
});

test('a second version of answers that a tool keeps beside them comes along, and another one of its name is kept aside', async () => {
  const disk = await oneTraining(shared);
  await settingsOn(disk).then((low) => low.update((data) => Object.assign(data, { sharedFolder: shared })));
  await write(disk, own, 'laptop', 'Cvetić');
  const copies = ['20261125-100000', '20261125-110000'].map((at) => `training/answers/test-d1am.sync-conflict-${at}-ABCDEFG.json`);
  const [only = '', other = ''] = copies;
  for (const path of copies) await disk.makeFolder(dirname(`${own}/${path}`));
  await disk.makeFolder(dirname(`${shared}/${other}`));
  await writeWhole(disk, `${own}/${only}`, bytesOf('sheets of one'));
  await writeWhole(disk, `${own}/${other}`, bytesOf('sheets of two'));
  await writeWhole(disk, `${shared}/${other}`, bytesOf('sheets of three'));
  expect(await start(disk)).toMatchObject({ folder: shared, found: [] });
  expect(disk.files[`${shared}/${only}`]).toBe('sheets of one');
  expect(disk.files[`${shared}/${other}`]).toBe('sheets of three');
  expect(
    Object.entries(disk.files)
      .filter(([path]) => path.startsWith('/data/set-aside/'))
      .map(([, text]) => text),
  ).toEqual(['sheets of two']);
  expect(Object.keys(disk.files).filter((path) => path.startsWith(`${own}/`))).toEqual([]);
});

test('a folder that is away is told, and this laptop works with its own; an empty one under its name is away too', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  await settingsOn(disk).then((low) => low.update((data) => Object.assign(data, { sharedFolder: shared })));
  await disk.makeFolder(shared);
  expect(await start(disk)).toMatchObject({ folder: own, found: [{ notice: 'shared-away', values: { folder: shared } }] });
  await markShared(disk, shared);
  expect(await start(disk)).toMatchObject({ folder: shared, found: [] });
  await checkThere(disk, shared);
});

test('no room there: it is said why, nothing of it stays there, and all is where it was', async () => {
  const disk = await oneTraining(own);
  disk.failFromCall(disk.calls.length + 80, 'ENOSPC');
  const refused = await move(disk, own, shared);
  expect(isRefusal(refused) && refused).toMatchObject({ refused: 'not-shared', values: { problem: 'the disk is full' } });
  expect(await namesIn(disk, own)).toEqual(['Anić', 'Bobić']);
  expect(Object.keys(disk.files).filter((path) => path.startsWith(`${shared}/training`))).toEqual([]);
  disk.recover();
  expect(await start(disk)).toMatchObject({ folder: own, found: [{ notice: 'sharing-undone' }] });
  expect(await start(disk)).toMatchObject({ folder: own, found: [] });
});
