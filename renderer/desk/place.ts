/** The places of the desk, and which of them need an open training. */
import type { TrainingView } from '../../domain/views';

export const trainingPlaces = ['prepare', 'run', 'register', 'results', 'export'] as const;
export type TrainingPlace = (typeof trainingPlaces)[number];
export type Place = 'library' | TrainingPlace | 'settings';

export const needsTraining = (place: Place): place is TrainingPlace => place !== 'library' && place !== 'settings';

/** Where the work on a training goes on: at the lectern while a day runs. */
export const placeOf = ({ run }: TrainingView): Place => (run.day === undefined ? 'prepare' : 'run');
