/** The places of the desk: what the rail and the menu lead to. */

/** Those of an open training. */
export const trainingPlaces = ['prepare', 'run', 'register', 'results', 'export'] as const;
export const places = ['library', ...trainingPlaces, 'settings'] as const;

export type TrainingPlace = (typeof trainingPlaces)[number];
export type Place = (typeof places)[number];

export const needsTraining = (place: Place): place is TrainingPlace => place !== 'library' && place !== 'settings';
