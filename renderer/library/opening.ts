/** A training on its way from the disk: one of years that was never opened here takes its time. */
import type { TrainingId } from '../../domain/kernel/ids';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { sharedState } from '../ui/shared-state';

export const isOpening = sharedState(false);

export async function openTraining(id: TrainingId): Promise<void> {
  isOpening.set(true);
  try {
    unlessRefused(await kit['open-training'](id));
  } finally {
    isOpening.set(false);
  }
}
