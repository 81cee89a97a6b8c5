/**
 * One kit writes to a data folder at a time. The lock names process, its start and the boot, so that a lock left by the dead is
 * told from a living one and taken over.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { faultOf } from './disk';

const holderSchema = z.strictObject({ process: z.int(), started: z.string(), boot: z.string() });
export type Holder = z.output<typeof holderSchema>;

export interface Lock {
  /** A dead holder's lock was taken over. */
  readonly takenOver: boolean;
  readonly release: () => Promise<void>;
}

/** When a process began, as the system tells it; a number reused by another process has another start. */
function startOf(process: number): string {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(holder: Holder, boot: string): boolean {
  if (holder.boot !== boot) return false;
  try {
    process.kill(holder.process, 0);
  } catch (error) {
    if (faultOf(error) === 'ESRCH') return false;
  }
  return holder.started === startOf(holder.process);
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    /* A half-written lock belongs to nobody living: it is written in one go. */
    if (faultOf(error) === undefined || faultOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Takes the lock, or tells who holds it. Throws what the disk says when the folder can't be written. */
export async function takeLock(dataFolder: string, boot: string): Promise<Lock | { readonly heldBy: Holder }> {
  const path = join(dataFolder, 'lock');
  const mine: Holder = { process: process.pid, started: startOf(process.pid), boot };
  const text = JSON.stringify(mine);
  let takenOver = false;
  for (;;) {
    try {
      await writeFile(path, text, { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if (faultOf(error) !== 'EEXIST') throw error;
    }
    const holder = await readHolder(path);
    if (holder && isAlive(holder, boot)) return { heldBy: holder };
    /* Moved away under a name of our own first: of two that race for a dead lock, only one finds it to move. */
    const grave = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      await rename(path, grave);
      takenOver = true;
    } catch (error) {
      if (faultOf(error) !== 'ENOENT') throw error;
    }
    await rm(grave, { force: true });
  }
  return {
    takenOver,
    release: async () => {
      const holder = await readHolder(path);
      if (holder && JSON.stringify(holder) === text) await rm(path, { force: true });
    },
  };
}
