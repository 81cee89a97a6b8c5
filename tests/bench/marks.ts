/**
 * What a durable mark costs, however long the training is: beside a bare append and flush of as many bytes to the same disk, and
 * beside lowdb's own file adapter, which writes everything anew and doesn't flush. The three take turns, so that all meet the same disk.
 */
import { mkdirSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { Moment } from '../../domain/kernel/time';
import type { StoredEvent } from '../../domain/training/event';
import { trainingView } from '../../domain/training/view';
import { clockOf, machineClock } from '../../main/clock';
import type { Disk } from '../../main/store/disk';
import { nodeDisk } from '../../main/store/node-disk';
import { TrainingLog } from '../../main/store/training-log';
import { writerFor } from '../../main/store/writer';
import { type Spread, spreadOf } from '../../scripts/bench/spread.mjs';
import { calendarDay, smallProgramme, trainingId } from '../unit/builders';
import { timeOf } from './measure';
import { firstLaptop, markOf, writeLog } from './written-training';

export interface MarkCost {
  readonly events: number;
  readonly bare: Spread;
  readonly mark: Spread;
  readonly lowdb: Spread;
  /** What the desk is shown after it, made from memory. */
  readonly view: Spread;
  /** How many times as long as the bare append. */
  readonly ratio: number;
  /** Written for one mark, on average. */
  readonly bytes: number;
  readonly lowdbBytes: number;
}

/** The real disk, and how much was written to it. */
function countingDisk(): { readonly disk: Disk; readonly written: () => number } {
  let written = 0;
  const disk: Disk = {
    ...nodeDisk,
    open: async (path, how) => {
      const file = await nodeDisk.open(path, how);
      return {
        ...file,
        write: (bytes, position) => {
          written += bytes.length;
          return file.write(bytes, position);
        },
      };
    },
  };
  return { disk, written: () => written };
}

function viewOf({ training }: TrainingLog, now: Moment): TrainingView {
  const { details } = training.state;
  if (!details) throw new Error('The training has no details');
  return trainingView({ training, details, programme: smallProgramme, language: 'en', now, device: 'laptop' });
}

/** What looks at everything each time takes seconds at a long training: a few times tell. */
const turnsOfWhole = (events: number): number => (events > 10_000 ? 5 : 50);

export async function measureMarks(folder: string, events: number, marks: number): Promise<MarkCost> {
  mkdirSync(folder, { recursive: true });
  const trainingFolder = join(folder, 'training');
  writeLog(trainingFolder, firstLaptop, events);
  const machine = machineClock();
  const clock = clockOf(machine, { boot: machine.boot, upTime: machine.upTime(), wall: machine.wall() });
  const { disk, written } = countingDisk();
  const aside = { folder: join(folder, 'set-aside'), today: () => calendarDay('2026-11-25') };
  const log = await TrainingLog.open(disk, trainingFolder, trainingId, writerFor('laptop', clock), aside, () => undefined);
  const bareFile = await open(join(folder, 'bare'), 'a');
  const lowdbPath = join(folder, 'lowdb.json');
  const lowdb = new Low<{ events: readonly StoredEvent[] }>(new JSONFile(lowdbPath), { events: [] });
  try {
    /* Begins the log of this start, which happens once. */
    await log.confirm([markOf(0)], clock.now());
    const before = written();
    const times = { bare: [] as number[], mark: [] as number[], view: [] as number[], lowdb: [] as number[] };
    for (let turn = 1; turn <= marks; turn += 1) {
      const start = written();
      times.mark.push(await timeOf(() => log.confirm([markOf(turn)], clock.now())));
      const line = new Uint8Array(written() - start);
      times.bare.push(
        await timeOf(async () => {
          await bareFile.write(line);
          await bareFile.datasync();
        }),
      );
      if (turn > turnsOfWhole(events)) continue;
      times.view.push(await timeOf(async () => viewOf(log, clock.now())));
      lowdb.data.events = log.training.events;
      times.lowdb.push(await timeOf(() => lowdb.write()));
    }
    const [bare, mark] = [spreadOf(times.bare), spreadOf(times.mark)];
    return {
      events,
      bare,
      mark,
      lowdb: spreadOf(times.lowdb),
      view: spreadOf(times.view),
      ratio: mark.p50 / bare.p50,
      bytes: Math.round((written() - before) / marks),
      lowdbBytes: (await stat(lowdbPath)).size,
    };
  } finally {
    await bareFile.close();
    await log.close();
  }
}
