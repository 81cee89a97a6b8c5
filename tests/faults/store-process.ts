/**
 * A process that holds a data folder until it is killed. It says on standard output, at once and one line each, what is
 * confirmed: `held-by PROCESS`, `open`, `act NAME`, `knows COUNT`, `rests`, `erased`, `closed`, `settings VALUE`, `took FOLDER`, `refused FOLDER`.
 */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { assertNever } from '../../domain/kernel/assert-never';
import { machineClock } from '../../main/clock';
import type { Disk } from '../../main/store/disk';
import { type Lock, takeLock } from '../../main/store/lock';
import { lockFiles, lockFilesBy } from '../../main/store/lock-files';
import { nodeDisk } from '../../main/store/node-disk';
import { erasing } from '../unit/main/store/forged-log';
import { type ActKind, happeningsOf, nameOfAct } from './acts';
import { chanceFrom } from './chance';
import { openFolder } from './open-folder';

export type Job =
  /** Confirms acts and changes settings as fast as it can; `inPieces` makes the writing longer. */
  | { readonly kind: 'load'; readonly folder: string; readonly round: number; readonly seed: number; readonly inPieces: boolean }
  /** Confirms an arrival, and is killed in the midst of writing the next act, once so many pieces of it were written. */
  | { readonly kind: 'die-in-act'; readonly folder: string; readonly round: number; readonly act: ActKind; readonly pieces: number }
  /**
   * Confirms an act and reads what came from elsewhere, in turns, until it is told `stop`, `clockWrong` milliseconds ahead of the time;
   * says `knows COUNT` of the acts that it knows by then. Told `rest` it only reads from then on; told `erase` it erases all persons, here too if
   * another one erased them. Is killed in the midst of writing, once so many pieces were written, if `pieces` says so.
   */
  | {
      readonly kind: 'share';
      readonly folder: string;
      readonly round: number;
      readonly clockWrong: number;
      readonly pieces?: number;
    }
  /** Opens the folder and does nothing. */
  | { readonly kind: 'hold'; readonly folder: string }
  /** Takes the lock of each folder named on standard input, at the given wall time, and gives it back on the next line. */
  | { readonly kind: 'race'; readonly hardLinks: boolean };

const tell = (...words: readonly (string | number)[]): number => writeSync(1, `${words.join(' ')}\n`);

const pieceLength = 700;

/** A door at which somebody comes in every few seconds, in less time: milliseconds. */
const betweenActs = 40;

/** Makes a disk of a system that takes only a few bytes at a time. */
const diskInPieces = (beforePiece: () => void): Disk => ({
  ...nodeDisk,
  open: async (path, how) => {
    const file = await nodeDisk.open(path, how);
    const write = async (bytes: Uint8Array, position: number): Promise<void> => {
      for (let start = 0; start < bytes.length; start += pieceLength) {
        beforePiece();
        await file.write(bytes.subarray(start, start + pieceLength), position + start);
      }
    };
    return { ...file, write };
  },
});

async function load({ folder, round, seed, inPieces }: Job & { readonly kind: 'load' }): Promise<void> {
  const opened = await openFolder(folder, inPieces ? diskInPieces(() => undefined) : nodeDisk);
  if ('heldBy' in opened) {
    tell('held-by', opened.heldBy);
    return;
  }
  tell('open');
  const { log, settings, now } = opened;
  const chance = chanceFrom(seed);
  const kinds: readonly ActKind[] = ['arrival', 'arrival', 'import', 'together'];
  for (let count = 1; ; count += 1) {
    const kind = kinds[chance.upTo(kinds.length - 1)] ?? 'arrival';
    const name = nameOfAct(round, count, kind);
    await log.confirm(happeningsOf(name, kind), now());
    tell('act', name);
    if (!chance.isOneIn(3)) continue;
    const value = `${round} ${count}`;
    await settings.update((data) => {
      data.openTraining = value;
    });
    tell('settings', value);
  }
}

/** The process dies once so many pieces were written. */
function deadlyDisk(isToDie: () => boolean): Disk {
  return diskInPieces(() => {
    if (isToDie()) process.kill(process.pid, 'SIGKILL');
  });
}

async function dieInAct({ folder, round, act, pieces }: Job & { readonly kind: 'die-in-act' }): Promise<void> {
  let left = Number.POSITIVE_INFINITY;
  const disk = deadlyDisk(() => {
    left -= 1;
    return left < 0;
  });
  const opened = await openFolder(folder, disk);
  if ('heldBy' in opened) {
    tell('held-by', opened.heldBy);
    return;
  }
  tell('open');
  const { log, now } = opened;
  const kinds: readonly ActKind[] = ['arrival', act];
  for (const [count, kind] of kinds.entries()) {
    if (kind === act) left = pieces;
    const name = nameOfAct(round, count, kind);
    await log.confirm(happeningsOf(name, kind), now());
    tell('act', name);
  }
}

async function share({ folder, round, clockWrong, pieces }: Job & { readonly kind: 'share' }): Promise<void> {
  let left = pieces ?? 0;
  const deadly = deadlyDisk(() => {
    left -= 1;
    return left < 0;
  });
  const opened = await openFolder(folder, pieces === undefined ? nodeDisk : deadly, { clockWrong, isSharing: true });
  if ('heldBy' in opened) {
    tell('held-by', opened.heldBy);
    return;
  }
  tell('open');
  const { log, now, close } = opened;
  const told: string[] = [];
  createInterface(process.stdin).on('line', (line) => told.push(line));
  let rests = false;
  for (let count = 1; !told.includes('stop'); count += 1) {
    for (const word of told.splice(0)) {
      if (word === 'rest') {
        rests = true;
        tell('rests');
      } else {
        if (!log.training.state.erased) await log.confirm([erasing], now());
        await log.erase();
        tell('erased');
      }
    }
    if (!rests) {
      const name = nameOfAct(round, count, 'arrival');
      await log.confirm(happeningsOf(name, 'arrival'), now());
      tell('act', name);
    }
    await log.join(async () => undefined);
    tell('knows', log.training.state.participants.length);
    await pause(betweenActs);
  }
  process.stdin.destroy();
  await close();
  tell('closed');
}

async function hold(folder: string): Promise<void> {
  const opened = await openFolder(folder);
  if ('heldBy' in opened) {
    tell('held-by', opened.heldBy);
    return;
  }
  tell('open');
  /* Lives until it is killed, or until whoever started it is gone. */
  process.stdin.resume();
}

/** A stick's file system knows no second names. */
const lockFilesWithoutLinks = lockFilesBy(() => Promise.reject(Object.assign(new Error('Not supported'), { code: 'EPERM' })));

async function race(hardLinks: boolean): Promise<void> {
  const { boot } = machineClock();
  let held: Lock | undefined;
  for await (const line of createInterface(process.stdin)) {
    const [folder = '', startingTime = ''] = line.split('\t');
    await held?.release();
    held = undefined;
    /* A timer would wake the racers one after the other. */
    while (Date.now() < Number(startingTime));
    const lock = await takeLock(folder, boot, hardLinks ? lockFiles : lockFilesWithoutLinks);
    if ('release' in lock) held = lock;
    tell(held ? 'took' : 'refused', folder);
  }
}

function run(job: Job): Promise<void> {
  switch (job.kind) {
    case 'load':
      return load(job);
    case 'die-in-act':
      return dieInAct(job);
    case 'share':
      return share(job);
    case 'hold':
      return hold(job.folder);
    case 'race':
      return race(job.hardLinks);
    default:
      return assertNever(job, 'job');
  }
}

/* The test beside it starts this. */
await run(JSON.parse(process.argv[2] ?? '') as Job);
