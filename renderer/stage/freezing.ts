/** When the projector's picture can be frozen: only where the desk has a screen of its own, so that nobody freezes what they look at. */

import type { ProjectorView } from '../../domain/desk/desk-view';
import type { RunInSight } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';

/** Undefined when there is nothing to freeze. What is frozen can be unfrozen from everywhere. */
export function freezing({ isFrozen, day }: RunInSight, { on }: ProjectorView): TrainingCommand | undefined {
  if (isFrozen) return { kind: 'freeze', frozen: false };
  return on && day !== undefined ? { kind: 'freeze', frozen: true } : undefined;
}
