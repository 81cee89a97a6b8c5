/** The place at which the desk opens. */

import type { Place } from '../../domain/desk/place';
import type { RunInSight } from '../../domain/stage/run-view';

interface Opened<Part extends keyof RunInSight> {
  readonly run: Pick<RunInSight, Part>;
}

/** Returns the place at which the kit opens: on the date of a day that is still to be run nobody prepares it any more. */
export const placeAtStart = (training: Opened<'day' | 'ended' | 'nextDay' | 'dateDiffers'>): Place => {
  const { dateDiffers, ended, nextDay } = training.run;
  return !dateDiffers && !ended.includes(nextDay) ? 'run' : placeOf(training);
};

/** Returns the place at which the work on a training continues: at the lectern while a day runs. */
export const placeOf = ({ run }: Opened<'day'>): Place => (run.day === undefined ? 'prepare' : 'run');
