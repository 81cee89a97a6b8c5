/** A training on its way: one of years that was never opened here takes its time to be read, and a new one on a slow disk to be written. */
import type { TrainingId } from '../../domain/kernel/ids';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { sharedState } from '../ui/shared-state';

type OnItsWay = 'opening' | 'making' | undefined;

export const onItsWay = sharedState<OnItsWay>(undefined);

async function told<Answer>(what: OnItsWay, work: () => Promise<Answer>): Promise<Answer> {
  onItsWay.set(what);
  try {
    return await work();
  } finally {
    onItsWay.set(undefined);
  }
}

export async function openTraining(id: TrainingId): Promise<void> {
  await told('opening', async () => unlessRefused(await kit['open-training'](id)));
}

export const makeTraining = <Answer>(make: () => Promise<Answer>): Promise<Answer> => told('making', make);
