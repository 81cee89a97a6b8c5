/** Where the desk opens. */

import type { TrainingInSight } from '../../domain/desk/desk-view';
import type { Place } from '../../domain/desk/place';

/** Where the work on a training goes on: at the lectern while a day runs. */
export const placeOf = ({ run }: TrainingInSight): Place => (run.day === undefined ? 'prepare' : 'run');
