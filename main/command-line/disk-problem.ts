/** Tries something on the disk and tells in words why it did not work; undefined when it did. */
import { problemOf } from '../kit/disk-words';
import type { Say } from '../words';

export async function diskProblem(work: () => Promise<unknown>, say: Say): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return problemOf(error, say);
  }
}
