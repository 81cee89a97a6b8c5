/** Tells main that a hint's step was done, by whatever way. */
import type { HintName } from '../../domain/desk/hint';
import { unlessRefused } from './act';
import { kit } from './bridge';

/** These hints are over, for good. */
export async function endHints(names: readonly HintName[]): Promise<void> {
  unlessRefused(await kit['hints-done'](names));
}
