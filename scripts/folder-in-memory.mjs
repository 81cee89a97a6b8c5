/**
 * The folder in which tests put what they write and throw away again: in memory, if this system has room there, as otherwise most of a test
 * is waiting for the disk.
 */
import { accessSync, constants, statfsSync } from 'node:fs';

const inMemory = '/dev/shm';

/** In bytes, many times what tests keep at one time. Docker gives 64 MB unless told otherwise. */
const enough = 1024 ** 3;

/** What to set in the environment of tests. A place that somebody named themselves stays. */
export function temporaryInMemory() {
  if (process.platform !== 'linux' || process.env.TMPDIR) return {};
  try {
    accessSync(inMemory, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= enough ? { TMPDIR: inMemory } : {};
  } catch {
    // There is none, or it is closed: the disk will do.
    return {};
  }
}
