/**
 * Files of a programme that are large and rarely changed, as pictures and films are: one that is as it was, by what the disk tells of it, is not
 * read again. One that was written just now is: within a moment the disk may tell the same of it twice.
 */
import { stat } from 'node:fs/promises';
import { faultOf } from '../store/disk';
import type { KeptReading } from './kept-reading';

/** Milliseconds. A stick's own clock goes in steps of two seconds. */
const moment = 5_000;

/** All that changes when a file does; undefined where that can't be told. */
async function looksOf(path: string): Promise<readonly bigint[] | undefined> {
  try {
    const { size, mtimeMs, mtimeNs, ctimeNs, ino, dev } = await stat(path, { bigint: true });
    return mtimeMs + BigInt(moment) > BigInt(Date.now()) ? undefined : [size, mtimeNs, ctimeNs, ino, dev];
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

/** `what`: names one way of reading it. Rejects as `read` does. */
export async function keptOfFile<Read>(kept: KeptReading, what: string, path: string, read: () => Promise<Read>): Promise<Read> {
  const looks = await looksOf(path);
  return looks ? kept.later(`${what} ${path}`, looks, read) : read();
}
