/** The place at which a training that is about to be opened continues, where somebody asked for more than to open it. */
import type { TrainingPlace } from '../../domain/desk/place';
import type { TrainingId } from '../../domain/kernel/ids';
import { sharedState } from './shared-state';

export const leadsTo = sharedState<{ readonly id: TrainingId; readonly place: TrainingPlace } | undefined>(undefined);

/** The part of Prepare that it leads to. */
export const prepareLeadsTo = sharedState<'details' | 'preparation'>('details');
