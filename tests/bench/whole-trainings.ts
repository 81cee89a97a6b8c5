/** What it takes to open, to verify and to merge whole trainings, and how long the process can do nothing else meanwhile. */
import { join } from 'node:path';
import { clockOf, machineClock } from '../../main/clock';
import { nodeDisk } from '../../main/store/node-disk';
import { TrainingLog } from '../../main/store/training-log';
import { verify } from '../../main/store/verify';
import { writerFor } from '../../main/store/writer';
import { calendarDay, trainingId } from '../unit/builders';
import { longestHold, timeOf } from './measure';
import { firstLaptop, type Laptop, writeLog } from './written-training';

export interface WholeCost {
  readonly what: 'open' | 'verify' | 'merge';
  readonly logs: number;
  readonly events: number;
  readonly milliseconds: number;
  /** The longest that nothing else got its turn. */
  readonly hold: number;
}

async function openTraining(trainingFolder: string): Promise<number> {
  const machine = machineClock();
  const clock = clockOf(machine, { boot: machine.boot, upTime: machine.upTime(), wall: machine.wall() });
  const aside = { folder: join(trainingFolder, 'set-aside'), today: () => calendarDay('2026-11-25') };
  const log = await TrainingLog.open(nodeDisk, trainingFolder, trainingId, writerFor('laptop', clock), aside, () => undefined);
  await log.close();
  return log.training.events.length;
}

async function measured(what: WholeCost['what'], logs: number, events: number, work: () => Promise<number>): Promise<WholeCost> {
  let found = 0;
  let milliseconds = 0;
  const hold = await longestHold(async () => {
    milliseconds = await timeOf(async () => {
      found = await work();
    });
  });
  if (found !== events) throw new Error(`${found} events were found where ${events} were written`);
  return { what, logs, events, milliseconds, hold };
}

export async function measureWhole(folder: string, events: number): Promise<readonly WholeCost[]> {
  writeLog(folder, firstLaptop, events);
  return [
    await measured('open', 1, events, () => openTraining(folder)),
    await measured('verify', 1, events, async () => (await verify(nodeDisk, folder, trainingId)).events),
  ];
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
  return measured('merge', laptops, laptops * events, () => openTraining(folder));
}
