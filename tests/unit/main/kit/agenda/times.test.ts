import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { ownProgrammeFolder, ownTrainingsFolder } from '../../../../../main/store/trainings-folder';
import { smallContent, writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, emptyFolder, openInFolder } from '../open-in-folder';

/** A kit with one small programme, and as many trainings of it. */
async function withTrainings(count: number): Promise<{ readonly bench: Bench; readonly ids: readonly TrainingId[] }> {
  const content = emptyFolder();
  writeSmallContent(content, smallContent);
  const bench = await openInFolder(emptyFolder(), content);
  const ids: TrainingId[] = [];
  for (let made = 0; made < count; made += 1) {
    const created = await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
    if (isRefusal(created)) throw new Error(created.refused);
    ids.push(created.id);
  }
  await bench.kit.requests['answer-room'](false);
  return { bench, ids };
}

/** Its first block takes ten minutes, and then the day is ended. */
async function holdDay(bench: Bench, id: TrainingId | undefined): Promise<void> {
  if (id) await bench.kit.requests['open-training'](id);
  await act(bench, { kind: 'start-day', day: 1 });
  bench.advance(10 * 60_000);
  await act(bench, { kind: 'end-day' });
}

describe('a time report', () => {
  it('is about all trainings of the programme only when it is asked for', async () => {
    const { bench, ids } = await withTrainings(2);
    for (const id of ids) await holdDay(bench, id);
    expect(await bench.kit.requests['time-report']('this')).toMatchObject({ of: 'this' });
    expect(await bench.kit.requests['time-report']('all')).toMatchObject({ of: 'all', unread: 0, times: { trainings: 2 } });
  });

  it('leaves out a training whose programme can’t be read, and says so', async () => {
    const { bench, ids } = await withTrainings(2);
    await holdDay(bench, ids[1]);
    const [first] = ids;
    if (!first) throw new Error('no training');
    rmSync(join(ownProgrammeFolder(ownTrainingsFolder(bench.folder), first), 'agenda.yaml'));
    const reopened = await bench.again();
    await reopened.kit.requests['answer-room'](false);
    expect(await reopened.kit.requests['time-report']('all')).toMatchObject({ of: 'all', unread: 1, times: { trainings: 1 } });
  });

  it('is not told while the room may see the desk', async () => {
    const { bench } = await withTrainings(1);
    await bench.kit.requests['answer-room'](true);
    expect(await bench.kit.ask('time-report', ['this'])).toMatchObject({ refused: 'room-can-see' });
  });
});

describe('the usual minutes', () => {
  it('come from the other trainings, and only while no day of this one has begun', async () => {
    const { bench, ids } = await withTrainings(3);
    await holdDay(bench, ids[0]);
    await holdDay(bench, ids[1]);
    if (ids[2]) await bench.kit.requests['open-training'](ids[2]);
    const usual = await bench.kit.requests['usual-minutes']();
    expect(usual).toMatchObject([{ minutes: 10, trainings: 2 }]);
    await act(bench, { kind: 'start-day', day: 1 });
    expect(await bench.kit.requests['usual-minutes']()).toEqual([]);
  });
});
