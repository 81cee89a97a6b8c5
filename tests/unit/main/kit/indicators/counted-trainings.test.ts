/** Trainings that were counted aren't read anew while they stay as they are, and are once they don't. */
import { expect, test } from 'vitest';
import { allOfThem } from '../../../../../domain/indicators/across';
import type { AcrossView } from '../../../../../domain/indicators/requests';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, emptyFolder, openInFolder } from '../open-in-folder';
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
  return { bench, ids, read, logsOf };
}

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
