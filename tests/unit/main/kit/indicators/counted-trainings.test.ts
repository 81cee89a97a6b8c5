/** Trainings that were counted aren't read anew while they stay as they are, and are once they don't. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allOfThem } from '../../../../../domain/indicators/across';
import type { AcrossView } from '../../../../../domain/indicators/requests';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, desk, emptyFolder, openInFolder } from '../open-in-folder';
import { granted } from './article';

/** Which files are read. */
function listeningDisk(): { readonly disk: Disk; readonly read: string[] } {
  const read: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    read: (path) => {
      read.push(path);
      return nodeDisk.read(path);
    },
    readFrom: (path, position) => {
      read.push(path);
      return nodeDisk.readFrom(path, position);
    },
  };
  return { disk, read };
}

const look = async ({ kit }: Bench): Promise<AcrossView> => granted(await kit.requests['across-trainings'](allOfThem));

async function withThree() {
  const content = emptyFolder();
  writeSmallContent(content);
  const { disk, read } = listeningDisk();
  const bench = await openInFolder(emptyFolder(), content, undefined, undefined, { disk });
  await bench.kit.requests['answer-room'](false);
  const ids: TrainingId[] = [];
  for (const place of ['Niš', 'Bor', 'Vranje']) {
    ids.push(granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', place })).id);
    await act(
      bench,
      { kind: 'add-participant', person: personNamed('Ana', `Iz grada ${place}`) },
      { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
    );
  }
  const logsOf = (id: TrainingId): readonly string[] => read.filter((path) => path.includes(id) && path.includes('logs'));
  return { bench, ids, read, logsOf, content };
}

/** What the next start reads from its beginning on, and tells. The first two of the three are closed in it. */
async function nextStart({ bench, content }: Awaited<ReturnType<typeof withThree>>) {
  await bench.close();
  const { disk, read } = listeningDisk();
  const next = await openInFolder(bench.folder, content, undefined, 2_000_000, { disk });
  await next.kit.requests['answer-room'](false);
  const told = await look(next);
  return { next, told, isRead: (id: TrainingId) => read.some((path) => path.includes(id) && path.includes('logs')) };
}

const countedPath = (folder: string, id: TrainingId): string => join(folder, 'cache', 'counted', id);

test('who asks again reads no log, and is told the same', async () => {
  const { bench, ids, read, logsOf } = await withThree();
  const first = await look(bench);
  expect(first.totals.participants).toBe(3);
  expect(ids.flatMap(logsOf), 'the first time they are read').not.toEqual([]);
  read.length = 0;
  expect(await look(bench)).toEqual(first);
  expect(ids.flatMap(logsOf)).toEqual([]);
});

test('what happened since counts, and the others are not read for it', async () => {
  const { bench, ids, read, logsOf } = await withThree();
  await look(bench);
  const [first, second] = ids;
  if (!first || !second) throw new Error('three trainings were made');
  granted(await bench.kit.requests['open-training'](first));
  await act(
    bench,
    { kind: 'add-participant', person: personNamed('Ana', 'Kasnije') },
    { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
  );
  read.length = 0;
  expect((await look(bench)).totals.participants).toBe(4);
  expect(logsOf(second)).toEqual([]);
});

test('the next start counts by what was counted of those that are closed', async () => {
  const three = await withThree();
  const first = await look(three.bench);
  const { told, isRead } = await nextStart(three);
  expect(told.totals).toEqual(first.totals);
  expect(three.ids.map(isRead)).toEqual([false, false, true]);
});

test('who never looked at them is told soon, too: they were counted when they were closed', async () => {
  const three = await withThree();
  const { told, isRead } = await nextStart(three);
  expect(told.totals.participants).toBe(3);
  expect(three.ids.map(isRead)).toEqual([false, false, true]);
});

test('a training is counted anew by another programme, and where what was kept isn’t whole', async () => {
  const three = await withThree();
  const first = await look(three.bench);
  const [changed, torn] = three.ids;
  if (!changed || !torn) throw new Error('three trainings were made');
  await three.bench.close();
  appendFileSync(join(three.bench.folder, 'trainings', changed, 'programme', 'programme.yaml'), '# another\n');
  const kept = countedPath(three.bench.folder, torn);
  writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, -10));
  const { told, isRead } = await nextStart(three);
  expect(told.totals).toEqual(first.totals);
  expect(three.ids.map(isRead)).toEqual([true, true, true]);
});

test('what was counted goes with the persons who were erased', async () => {
  const { bench, ids } = await withThree();
  await look(bench);
  const [first] = ids;
  if (!first) throw new Error('three trainings were made');
  expect(existsSync(countedPath(bench.folder, first))).toBe(true);
  granted(await bench.kit.requests['open-training'](first));
  await act(bench, { kind: 'erase-persons', place: 'Niš' });
  expect(existsSync(countedPath(bench.folder, first))).toBe(false);
});

test('counting while nobody asks leaves damaged answers where they are', async () => {
  const three = await withThree();
  const { folder } = three.bench;
  const [first] = three.ids;
  if (!first) throw new Error('three trainings were made');
  await three.bench.close();
  const damaged = join(folder, 'trainings', first, 'answers', 'test-d1am.json');
  mkdirSync(join(damaged, '..'), { recursive: true });
  writeFileSync(damaged, '{ half');
  rmSync(join(folder, 'cache'), { recursive: true });
  const again = await openInFolder(folder, three.content, undefined, 2_000_000);
  expect(readFileSync(damaged, 'utf8')).toBe('{ half');
  expect(desk(again).notices).toEqual([]);
  expect(existsSync(countedPath(folder, first)), 'it is counted when somebody asks').toBe(false);
});
