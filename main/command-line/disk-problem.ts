/** Tries something on the disk and tells in words why it did not work; undefined when it did. */
import { problemOf } from '../kit/disk-words';
import type { Translate } from '../translate';

export async function diskProblem(work: () => Promise<unknown>, translate: Translate): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return problemOf(error, translate);
  }
}
