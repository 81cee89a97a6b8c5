/** The letterhead of one training, at one moment. Plain, read-only data. */
import type { Letterhead } from './letterhead';

export interface OwnLetterhead {
  /** False: as on the laptop that makes the paper. */
  readonly isOwn: boolean;
  /** What it is, or was when it was last its own; undefined until it was. */
  readonly parts: Letterhead | undefined;
}

export const noOwnLetterhead: OwnLetterhead = { isOwn: false, parts: undefined };
