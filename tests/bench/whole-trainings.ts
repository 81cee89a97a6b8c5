/** What it takes to open, to verify and to merge whole trainings, and how long the process can do nothing else meanwhile. */
import { join } from 'node:path';
import { clockOf, machineClock } from '../../main/clock';
import { nodeDisk } from '../../main/store/node-disk';
import { snapshotOf } from '../../main/store/snapshot';
import { TrainingLog } from '../../main/store/training-log';
import { verify } from '../../main/store/verify';
import { writerFor } from '../../main/store/writer';
import { calendarDay, trainingId } from '../unit/builders';
import { longestHold, timeOf } from './measure';
import { firstLaptop, type Laptop, writeLog } from './written-training';

export interface WholeCost {
  /** `open again`: with the snapshot that the opening before left. */
  readonly what: 'open' | 'open again' | 'verify' | 'merge';
  readonly logs: number;
  readonly events: number;
  readonly milliseconds: number;
  /** The longest that nothing else got its turn. */
  readonly hold: number;
}

/** Its snapshot lies beside its logs. */
async function openTraining(trainingFolder: string): Promise<TrainingLog> {
  const machine = machineClock();
  const clock = clockOf(machine, { boot: machine.boot, upTime: machine.upTime(), wall: machine.wall() });
  const aside = { folder: join(trainingFolder, 'set-aside'), today: () => calendarDay('2026-11-25') };
  const snapshot = snapshotOf(nodeDisk, trainingFolder, 'bench', trainingId);
  const writer = writerFor('laptop', clock);
  return TrainingLog.open(nodeDisk, trainingFolder, trainingId, writer, aside, () => undefined, undefined, snapshot);
}

/** Closing, which waits for the snapshot, is no part of the time: nobody waits for it. It is of the hold. */
async function measuredOpening(what: 'open' | 'open again' | 'merge', logs: number, events: number, folder: string): Promise<WholeCost> {
  let milliseconds = 0;
  const hold = await longestHold(async () => {
    let log: TrainingLog | undefined;
    milliseconds = await timeOf(async () => {
      log = await openTraining(folder);
    });
    await log?.close();
    checkEvents(events, log?.training.events.length);
  });
  return { what, logs, events, milliseconds, hold };
}

async function measuredVerifying(events: number, folder: string): Promise<WholeCost> {
  let found = 0;
  let milliseconds = 0;
  const hold = await longestHold(async () => {
    milliseconds = await timeOf(async () => {
      found = (await verify(nodeDisk, folder, trainingId)).events;
    });
  });
  checkEvents(events, found);
  return { what: 'verify', logs: 1, events, milliseconds, hold };
}

function checkEvents(written: number, found: number | undefined): void {
  if (found !== written) throw new Error(`${found} events were found where ${written} were written`);
}

const turns = 5;

/** The middle one of their times, and the longest of their holds. */
function together(costs: readonly WholeCost[]): WholeCost {
  const middle = costs.toSorted((one, other) => one.milliseconds - other.milliseconds)[Math.floor(costs.length / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return { ...middle, hold: Math.max(...costs.map(({ hold }) => hold)) };
}

export async function measureWhole(folder: string, events: number): Promise<readonly WholeCost[]> {
  writeLog(folder, firstLaptop, events);
  const open = await measuredOpening('open', 1, events, folder);
  const again: WholeCost[] = [];
  for (let turn = 0; turn < turns; turn += 1) again.push(await measuredOpening('open again', 1, events, folder));
  return [open, together(again), await measuredVerifying(events, folder)];
}

/** Each laptop has its own log, and all acts are interleaved. */
export async function measureMerge(folder: string, laptops: number, events: number): Promise<WholeCost> {
  for (let number = 0; number < laptops; number += 1) {
    const laptop: Laptop = {
      ...firstLaptop,
      device: `laptop${number}`,
      began: firstLaptop.began + number * 7,
      isFirst: number === 0,
    };
    writeLog(folder, laptop, events);
  }
  return measuredOpening('merge', laptops, laptops * events, folder);
}
