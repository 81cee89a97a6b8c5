/**
 * The version of all that outlives a kit: lines of logs, answers, bundles. Whoever changes the form of one raises it, and goes on
 * reading what every version before wrote; what a higher version wrote is left as it is.
 */
export const formatVersion = 3;

/** Rejecting with it, nothing was written; its code is one of the words for faults of a disk. */
export class MadeByNewerKit extends Error {
  readonly code = 'newer-version';

  constructor(file: string) {
    super(`${file} was made by a newer version of the kit`);
  }
}
