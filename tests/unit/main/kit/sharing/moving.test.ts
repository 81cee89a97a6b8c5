/** Trainings on their way to a shared folder and back: the power goes at every step, and each of them is whole in one place. */
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { expect, test, vi } from 'vitest';
import { noAnswers } from '../../../../../domain/forms/answer-set';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { findingsAtHome } from '../../../../../domain/sharing/shared-folder';
import { finishMoves } from '../../../../../main/kit/sharing/finishing';
import { lookAtHome } from '../../../../../main/kit/sharing/look-at-folder';
import { moveTrainings } from '../../../../../main/kit/sharing/moving';
import { type Place, placeAtStart } from '../../../../../main/kit/sharing/starting';
import { answerBytes, readAnswers } from '../../../../../main/store/answer-files';
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
  const finished = await finishMoves({ disk, dataFolder: '/data', settings, aside, taker, translate });
  const place = await placeAtStart({ disk, dataFolder: '/data', settings: settings.data, aside, writer: taker, translate, isOpen: true });
  return { folder: place.folder, found: [...finished, ...place.found], settings: settings.data };
};

interface Meanwhile {
  readonly progress?: (done: number, of: number) => void;
  readonly isStopped?: () => boolean;
  readonly leave?: () => void;
}

async function move(disk: ModelDisk, from: TrainingsFolder, to: TrainingsFolder, meanwhile: Meanwhile = {}): Promise<unknown> {
  const settings = await settingsOn(disk);
  const preferences = {
    keep: async (change: Partial<Settings>) => {
      settings.data = { ...settings.data, ...change };
      await settings.write();
      return { done: true } as const;
    },
    translate: translateIn('en'),
    get data() {
      return settings.data;
    },
  };
  const way = { disk, from, to, aside, taker: { ...taker, isSharing: to !== own } };
  return moveTrainings({
    ...{ way, shared: to === own ? null : to, areMoved: from === own, preferences },
    ...{ progress: () => {}, isStopped: () => false, leave: () => {}, ...meanwhile },
  });
}

const pathsBelow = (disk: ModelDisk, folder: string): readonly string[] =>
  Object.keys(disk.files).filter((path) => path.startsWith(`${folder}/`));
const comingOn = (disk: ModelDisk): readonly string[] => Object.keys(disk.files).filter((path) => path.includes('/.coming-'));

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
    expect(comingOn(after)).toEqual([]);
    expect(after.files['/office/other.txt']).toBe('theirs');
    expect(settings).toMatchObject({ moving: null, leftIn: [] });
  }
});

test('another laptop brings the same training while this one’s move is cut off at any step: nothing of that goes', async () => {
  const { files } = await oneTraining(own);
  const brings = async (disk: ModelDisk): Promise<void> => {
    for (const path of ['programme/programme.yaml', 'logs/other-bobic.ndjson']) {
      await disk.makeFolder(dirname(`${shared}/training/${path}`));
      await writeWhole(disk, `${shared}/training/${path}`, bytesOf(files[`${own}/training/${path}`] ?? ''));
    }
    await write(disk, shared, 'third', 'Cvetić');
  };
  const first = await oneTraining(own);
  const steps = await stepsOf(first, () => move(first, own, shared));
  for (let step = 1; step <= steps + 1; step += 1) {
    const disk = await oneTraining(own);
    disk.cutBefore(disk.steps + step);
    await move(disk, own, shared).catch((error) => expect(error).toBeInstanceOf(PowerCut));
    const after = disk.afterPowerCut(leftAt(step));
    await brings(after);
    const { folder } = await start(after);
    expect(await namesIn(after, shared)).toEqual(expect.arrayContaining(['Bobić', 'Cvetić']));
    expect(await namesIn(after, folder)).toEqual(folder === own ? ['Anić', 'Bobić'] : ['Anić', 'Bobić', 'Cvetić']);
    expect(after.files[`${shared}/training/programme/programme.yaml`]).toBe('id: small');
    expect(comingOn(after)).toEqual([]);
  }
});

test('another laptop’s log comes under the name of what this one brought, its finished lines alone, and that laptop’s own beside it', async () => {
  const disk = await oneTraining(own);
  const theirs = `${own}/training/logs/other-bobic.ndjson`;
  const whole = disk.files[theirs] ?? '';
  await writeWhole(disk, theirs, bytesOf(`${whole}{"v":`));
  await move(disk, own, shared);
  const logs = `${shared}/training/logs`;
  expect(pathsBelow(disk, logs).toSorted()).toEqual([`${logs}/laptop-anic.ndjson`, `${logs}/laptop-brought-other-bobic.ndjson`]);
  expect(disk.files[`${logs}/laptop-brought-other-bobic.ndjson`]).toBe(whole);
  await writeWhole(disk, `${logs}/other-bobic.ndjson`, bytesOf(whole));
  await write(disk, shared, 'laptop', 'Cvetić');
  const [opening = ''] = (disk.files[`${logs}/laptop-cvetic.ndjson`] ?? '').split('\n');
  expect(Object.keys(JSON.parse(opening).body.heads).toSorted()).toEqual(['laptop-anic.ndjson', 'other-bobic.ndjson']);
  await move(disk, shared, own);
  expect([await namesIn(disk, own), pathsBelow(disk, own)]).toEqual([['Anić', 'Bobić', 'Cvetić'], expect.arrayContaining([theirs])]);
});

/** Others of this laptop's. */
async function copiesOf(disk: ModelDisk, names: readonly string[]): Promise<void> {
  for (const name of names) {
    for (const path of pathsBelow(disk, `${own}/training`)) {
      const copy = path.replace('/training/', `/${name}/`);
      await disk.makeFolder(dirname(copy));
      await writeWhole(disk, copy, (await disk.read(path)) ?? new Uint8Array());
    }
  }
}

test('a person stops it: all is where it was, and nothing of it is left there', async () => {
  const disk = await oneTraining(own);
  await copiesOf(disk, ['second', 'third', 'fourth', 'fifth', 'sixth']);
  const before = pathsBelow(disk, own);
  let told = 0;
  const progress = (done: number, of: number): void => {
    expect(of).toBe(6);
    told = done;
  };
  expect(await move(disk, own, shared, { progress, isStopped: () => told === 4 })).toEqual({ refused: 'sharing-stopped' });
  expect(told).toBe(4);
  expect(pathsBelow(disk, own)).toEqual(before);
  expect(pathsBelow(disk, shared)).toEqual([`${shared}/.facilitator-kit`]);
  expect((await settingsOn(disk)).data).toMatchObject({ sharedFolder: null, moving: null });
});

test('another folder is chosen before what a cut-off move left could be taken away: both folders are remembered', async () => {
  const disk = await oneTraining(own);
  const stick = '/stick/trainings' as TrainingsFolder;
  const progress = (): void => void disk.cutBefore(disk.steps + 16);
  await expect(move(disk, own, stick, { progress })).rejects.toBeInstanceOf(PowerCut);
  const after = disk.afterPowerCut({ bytes: 'everything', names: 'kept' });
  const onStick = Object.fromEntries(Object.entries(after.files).filter(([path]) => path.startsWith('/stick/')));
  expect(Object.keys(onStick).some((path) => path.includes('/.coming-'))).toBe(true);
  const pulled = new ModelDisk(Object.fromEntries(Object.entries(after.files).filter(([path]) => !path.startsWith('/stick/'))));
  expect(await start(pulled)).toMatchObject({ folder: own, found: [{ notice: 'sharing-half', values: { folder: stick } }] });
  await move(pulled, own, shared);
  const moved = await start(pulled);
  expect(moved).toMatchObject({ folder: shared, found: [{ notice: 'sharing-half', values: { folder: stick } }] });
  const back = new ModelDisk({ ...pulled.files, ...onStick });
  expect(await start(back)).toMatchObject({ folder: shared, found: [{ notice: 'sharing-undone', values: { folder: stick } }] });
  expect(comingOn(back)).toEqual([]);
  expect(await start(back)).toMatchObject({ folder: shared, found: [] });
  expect(await namesIn(back, shared)).toEqual(['Anić', 'Bobić']);
});

test('all had come and the folder is away at the next start: work goes on where they were, and comes along when it is back', async () => {
  const disk = await oneTraining(own);
  await move(disk, own, shared, { leave: () => disk.failFromCall(disk.calls.length + 3, 'EIO') });
  disk.recover();
  const there = Object.fromEntries(Object.entries(disk.files).filter(([path]) => path.startsWith('/office/')));
  const away = new ModelDisk(Object.fromEntries(Object.entries(disk.files).filter(([path]) => !path.startsWith('/office/'))));
  expect(await start(away)).toMatchObject({ folder: own, found: [{ notice: 'sharing-unfinished', values: { folder: shared } }] });
  await write(away, own, 'laptop', 'Cvetić');
  const back = new ModelDisk({ ...away.files, ...there });
  expect(await start(back)).toMatchObject({ folder: shared, found: [] });
  expect(await namesIn(back, shared)).toEqual(['Anić', 'Bobić', 'Cvetić']);
  expect(pathsBelow(back, own)).toEqual([]);
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

const sheetsOf = (...ids: readonly string[]): string =>
  new TextDecoder().decode(answerBytes({ ...noAnswers, sheets: ids.map((id) => ({ id: id.repeat(32), code: '', answers: {} })) }));

async function sheetsIn(disk: ModelDisk, trainings: TrainingsFolder, device: string): Promise<readonly string[]> {
  const owner = { device, isSharing: true };
  const { set } = await readAnswers(disk, trainingFolder(trainings, trainingId), 'test-d1am', aside, owner);
  return set.sheets.map(({ id }) => id.slice(0, 1));
}

test('all sheets come along, those in second versions of a tool too, into the file that this laptop writes there; what can’t be read is kept aside', async () => {
  const disk = await oneTraining(shared);
  await settingsOn(disk).then((low) => low.update((data) => Object.assign(data, { sharedFolder: shared })));
  await write(disk, own, 'laptop', 'Cvetić');
  const put = async (at: TrainingsFolder, name: string, text: string): Promise<void> => {
    const path = `${trainingFolder(at, trainingId)}/answers/${name}`;
    await disk.makeFolder(dirname(path));
    await writeWhole(disk, path, bytesOf(text));
  };
  await put(own, 'test-d1am.json', sheetsOf('a'));
  await put(own, 'test-d1am.sync-conflict-20261125-100000-ABCDEFG.json', sheetsOf('b'));
  await put(own, 'test-d2pm (conflicted copy).json', 'no sheets');
  await put(shared, 'test-d1am.other.json', sheetsOf('a', 'c'));
  expect(await start(disk)).toMatchObject({ folder: shared, found: [] });
  expect(await sheetsIn(disk, shared, 'laptop')).toEqual(['a', 'b', 'c']);
  const answers = `${trainingFolder(shared, trainingId)}/answers`;
  expect(
    Object.keys(disk.files)
      .filter((path) => path.startsWith(answers))
      .toSorted(),
  ).toEqual(['laptop', 'other'].map((device) => `${answers}/test-d1am.${device}.json`));
  expect(Object.entries(disk.files).flatMap(([path, text]) => (path.startsWith('/data/set-aside/') ? [text] : []))).toEqual(['no sheets']);
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

test('whether there is room to come back to, and whether it can be written, is looked at before', async () => {
  const disk = new ModelDisk({ '/data/device.json': '' });
  const home = { disk, dataFolder: '/data', translate: translateIn('en'), needed: 1_000_000 };
  expect(findingsAtHome(await lookAtHome(home))).toEqual([]);
  disk.failFromCall(disk.calls.length + 1, 'EACCES');
  expect(findingsAtHome({ ...(await lookAtHome(home)), free: 2_000_000 })).toMatchObject([
    { key: 'own-unwritable', weight: 'stops', values: { problem: 'this folder may not be written to' } },
    { key: 'no-room', weight: 'stops', values: { needed: 201, free: 2 } },
  ]);
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
