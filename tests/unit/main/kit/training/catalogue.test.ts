/** What is known of trainings that are closed: kept from one start to the next, read anew where it no longer holds, and never more than that. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { createTraining } from '../../../../../domain/training/decide-details';
import { Trainings } from '../../../../../main/kit/training/trainings';
import type { Disk } from '../../../../../main/store/disk';
import { writeWhole } from '../../../../../main/store/durable-json';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { detailsInput, momentAt, personNamed, trainingId } from '../../../builders';
import { firstLine, forgedBy, forgedLines } from '../../store/forged-log';
import { fileOf, logLines } from '../../store/log-text';
import { ModelDisk } from '../../store/model-disk';
import { arrival, logs, personsErased } from '../../store/notebook';
import { act, type Bench, belgrade, cards, emptyFolder, openInFolder, training } from '../open-in-folder';
import { portsOn } from '../ports-on';

/* Small, as no test here asks for the programme. */
const content = resolve('content/examples');
const later = Date.parse('2023-10-12T06:30:00Z');

/** Names of trainings whose logs were read. */
function watching(): { readonly disk: Disk; readonly read: Set<string> } {
  const read = new Set<string>();
  const noted = (path: string): void => {
    const id = /trainings\/([^/]+)\/logs\//u.exec(path)?.[1];
    if (id !== undefined) read.add(id);
  };
  const disk: Disk = {
    ...nodeDisk,
    read: (path) => {
      noted(path);
      return nodeDisk.read(path);
    },
    readFrom: (path, position) => {
      noted(path);
      return nodeDisk.readFrom(path, position);
    },
  };
  return { disk, read };
}

async function created(bench: Bench, place: string): Promise<TrainingId> {
  const made = await bench.kit.requests['create-training']({ ...belgrade, programme: 'first-aid', place });
  if (!('id' in made)) throw new Error('nothing was made');
  return made.id;
}

/** Two trainings, of which the second is open, in a folder whose kit was closed. */
async function twoTrainings(): Promise<{ readonly folder: string; readonly nis: TrainingId; readonly bor: TrainingId }> {
  const bench = await openInFolder(emptyFolder(), content);
  const nis = await created(bench, 'Niš');
  await act(bench, { kind: 'add-participant', person: personNamed('Živojin', 'Šćepanović') });
  const bor = await created(bench, 'Bor');
  await bench.close();
  return { folder: bench.folder, nis, bor };
}

const opened = async (folder: string) => {
  const { disk, read } = watching();
  const bench = await openInFolder(folder, content, later, 1_000_000, { disk });
  return { bench, read, cards: async () => (await cards(bench)).map(({ place, participants }) => [place, participants]) };
};

const cacheOf = (folder: string): string => join(folder, 'cache', 'summaries.ndjson');

test('a start reads the logs of the training that it opens, and knows all', async () => {
  const { folder, nis, bor } = await twoTrainings();
  const second = await opened(folder);
  expect((await second.cards()).toSorted()).toEqual([
    ['Bor', 0],
    ['Niš', 1],
  ]);
  expect(second.read).toEqual(new Set([bor]));
  expect(await second.bench.kit.requests['open-training'](nis)).toEqual({ done: true });
  expect(training(second.bench).register.rows).toHaveLength(1);
});

test('what was kept names nobody, and what is thrown away, torn or changed is read anew', async () => {
  const { folder, nis } = await twoTrainings();
  const kept = readFileSync(cacheOf(folder), 'utf8');
  expect(kept).toContain('Niš');
  expect(kept).not.toMatch(/Živojin|Šćepanović|Mira/u);
  const changes: readonly (() => void)[] = [
    () => rmSync(join(folder, 'cache'), { recursive: true }),
    () => writeFileSync(cacheOf(folder), kept.slice(0, -40)),
    () => writeFileSync(cacheOf(folder), kept.replaceAll('Niš', 'Pirot')),
    () => writeFileSync(cacheOf(folder), 'of another kit\n[]'),
  ];
  for (const change of changes) {
    change();
    const { bench, read, cards } = await opened(folder);
    expect((await cards()).toSorted()[1]).toEqual(['Niš', 1]);
    expect(read).toContain(nis);
    await bench.close();
    expect(existsSync(cacheOf(folder))).toBe(true);
  }
});

test('a log that came, and one that was changed, make the training known anew', async () => {
  const { folder, nis } = await twoTrainings();
  const bench = await openInFolder(folder, content, later);
  await bench.kit.requests['open-training'](nis);
  await bench.close();
  const inNis = join(folder, 'trainings', nis, 'logs');
  const before = new Map(readdirSync(inNis).map((name) => [name, readFileSync(join(inNis, name))]));
  const elsewhere = await openInFolder(folder, content, later + 60_000);
  await act(elsewhere, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const bor = (await cards(elsewhere)).find(({ place }) => place === 'Bor');
  if (!bor) throw new Error('Bor is gone');
  await elsewhere.kit.requests['open-training'](bor.id);
  await elsewhere.close();
  const after = readdirSync(inNis).find((name) => !before.has(name));
  if (after === undefined) throw new Error('nothing was written');
  const came = readFileSync(join(inNis, after));
  rmSync(join(inNis, after));
  const without = await opened(folder);
  expect((await without.cards()).toSorted()[1]).toEqual(['Niš', 1]);
  await without.bench.close();
  writeFileSync(join(inNis, after), came);
  const again = await opened(folder);
  expect((await again.cards()).toSorted()[1]).toEqual(['Niš', 2]);
});

test('a training that is opened once more in one start goes on in a log of its own', async () => {
  const { folder, nis, bor } = await twoTrainings();
  const { bench } = await opened(folder);
  const logsOf = (id: TrainingId): number => readdirSync(join(folder, 'trainings', id, 'logs')).length;
  const before = logsOf(nis);
  for (const last of ['Anić', 'Verić']) {
    await bench.kit.requests['open-training'](nis);
    await act(bench, { kind: 'add-participant', person: personNamed('Ana', last) });
    await bench.kit.requests['open-training'](bor);
  }
  expect(logsOf(nis)).toBe(before + 2);
  expect((await cards(bench)).find(({ id }) => id === nis)?.participants).toBe(3);
  await bench.kit.requests['open-training'](nis);
  expect(
    training(bench)
      .register.rows.map(({ person }) => person.lastName)
      .toSorted(),
  ).toEqual(['Anić', 'Verić', 'Šćepanović']);
  expect((await bench.kit.requests['verify-training']('')) as object).toMatchObject({ isIntact: true });
});

test('a closed training that another laptop wrote into, and one whose folder is gone, are known as they are, and stay closed', async () => {
  const { folder, nis, bor } = await twoTrainings();
  const { bench, read, cards } = await opened(folder);
  await bench.kit.follow();
  expect(read).toEqual(new Set([bor]));
  const inNis = join(folder, 'trainings', nis, 'logs');
  const [log = ''] = readdirSync(inNis);
  const lines = readFileSync(join(inNis, log), 'utf8').trimEnd().split('\n');
  writeFileSync(join(inNis, log), `${lines.slice(0, -1).join('\n')}\n`);
  bench.advance(60_000);
  await bench.kit.tick();
  expect((await cards()).toSorted()[1]).toEqual(['Niš', 0]);
  rmSync(join(folder, 'trainings', nis), { recursive: true });
  bench.advance(60_000);
  await bench.kit.tick();
  expect(await cards()).toEqual([['Bor', 0]]);
});

test('a log that waits for its laptop to be admitted is asked again once more is known of laptops, and not before', async () => {
  const created = createTraining(detailsInput);
  if (isRefusal(created)) throw new Error(created.refused);
  const disk = new ModelDisk({
    [`${logs}/laptop-old.ndjson`]: fileOf(forgedLines(forgedBy('laptop', 'old', [firstLine, ...created]))),
    [`${logs}/other-first.ndjson`]: fileOf(logLines([['Anić']], 'other')),
  });
  const here = ['laptop'];
  const known = {
    find: (device: string) => (here.includes(device) ? { mayBeUnsigned: true } : undefined),
    unsigned: () => undefined,
    edition: '1',
  };
  const ports = portsOn(disk, { now: () => momentAt('09:00') }, {});
  const trainings = await Trainings.read({ ...ports, writer: { ...ports.writer, known } }, () => undefined);
  await trainings.survey();
  expect(trainings.summary(trainingId)?.participants).toBe(0);
  expect(await trainings.changed(trainingId)).toBe(false);
  here.push('other');
  known.edition = '2';
  expect(await trainings.changed(trainingId)).toBe(true);
  expect(trainings.summary(trainingId)?.participants).toBe(1);
  known.edition = '3';
  expect(await trainings.changed(trainingId)).toBe(false);
});

test('of a training whose folder is gone no snapshot is left, as there are names in it', async () => {
  const created = createTraining(detailsInput);
  if (isRefusal(created)) throw new Error(created.refused);
  const snapshot = (id: string): string => `/data/cache/snapshots/${id}/events`;
  const disk = new ModelDisk({
    [`${logs}/laptop-old.ndjson`]: fileOf(forgedLines(forgedBy('laptop', 'old', [firstLine, ...created]))),
    [snapshot(trainingId)]: 'Anić',
    [snapshot('gone')]: 'Borić',
  });
  const trainings = await Trainings.read(portsOn(disk, { now: () => momentAt('09:00') }, {}), () => undefined);
  await trainings.survey();
  expect(Object.keys(disk.files).filter((path) => path.includes('/snapshots/'))).toEqual([snapshot(trainingId)]);
});

test('while trainings are looked at it is told once a second how far that is, however many there are', async () => {
  const created = createTraining(detailsInput);
  if (isRefusal(created)) throw new Error(created.refused);
  const bytes = fileOf(forgedLines(forgedBy('laptop', 'old', [firstLine, ...created])));
  const names = Array.from({ length: 60 }, (_, index) => `/data/trainings/training-${index}/logs/laptop-old.ndjson`);
  const disk = new ModelDisk(Object.fromEntries(names.map((name) => [name, bytes])));
  const trainings = await Trainings.read(portsOn(disk, { now: () => momentAt('09:00') }, {}), () => undefined);
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  let told = 0;
  await trainings.survey(() => {
    told += 1;
  });
  expect(told, 'when it began, and when it was done').toBe(2);
});

test('a kit that closes while trainings are looked at writes nothing afterwards', async () => {
  const created = createTraining(detailsInput);
  if (isRefusal(created)) throw new Error(created.refused);
  const lines = forgedLines(forgedBy('laptop', 'old', [firstLine, ...created, arrival('Anić'), personsErased]));
  const disk = new ModelDisk({ [`${logs}/laptop-old.ndjson`]: fileOf(lines) });
  let isBegun = false;
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow: Disk = {
    ...disk,
    read: async (path) => {
      if (path.startsWith(logs)) {
        isBegun = true;
        await gate;
      }
      return disk.read(path);
    },
  };
  const trainings = await Trainings.read(portsOn(slow, { now: () => momentAt('09:00') }, {}), () => undefined);
  const surveyed = trainings.survey();
  while (!isBegun) await turn();
  const closed = trainings.close();
  await turn();
  goOn();
  await closed;
  const { steps } = disk;
  await surveyed;
  expect(disk.steps).toBe(steps);
  expect(Object.values(disk.files).join('')).not.toContain('Anić');
});

test('an erasing that comes just as a training is closed is done all the same', async () => {
  const created = createTraining(detailsInput);
  if (isRefusal(created)) throw new Error(created.refused);
  const own = forgedLines(forgedBy('laptop', 'old', [firstLine, ...created, arrival('Anić')]));
  const disk = new ModelDisk({ [`${logs}/laptop-old.ndjson`]: fileOf(own) });
  const trainings = await Trainings.read(portsOn(disk, { now: () => momentAt('09:00') }, {}), () => undefined);
  await trainings.survey();
  const erasing = { ...personsErased, at: Date.UTC(2026, 10, 25, 8, 30) };
  const coming = fileOf(forgedLines(forgedBy('other', 'first', [firstLine, erasing])));
  await trainings.using(trainingId, () => writeWhole(disk, `${logs}/other-first.ndjson`, coming));
  await trainings.close();
  expect(trainings.summary(trainingId)?.hasErasings).toBe(true);
  expect(Object.values(disk.files).join('')).not.toContain('Anić');
});
