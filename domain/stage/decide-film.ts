/** Playing the film or sound of the slide that the room sees: begun, stopped and begun again by a person alone. */

import { type Refusal, refuse } from '../kernel/refusal';
import { duration } from '../kernel/time';
import { noteSteps } from '../programme/build-steps';
import { findSlide } from '../programme/deck';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { filmIn, filmPosition, isSameSlide, pausedAt } from './film';
import { roomOf } from './freeze';
import type { SlideRef } from './schema';
import { loudest } from './state';

/** The slide that the room sees, if it has a film. */
function filmSlide({ run }: TrainingState, { programme }: Context): SlideRef | undefined {
  const { day, slide, step } = roomOf(run);
  const found = day !== undefined && slide ? findSlide(programme, slide)?.slide : undefined;
  return found && step >= noteSteps(found) && filmIn(found.text.en.body) ? slide : undefined;
}

/** A screen that is covered is uncovered: what is heard is seen. */
export function playFilm(state: TrainingState, context: Context): Decision | Refusal {
  const { film, cover } = state.run;
  const slide = filmSlide(state, context);
  if (!slide) return refuse('no-film-here');
  const known = isSameSlide(film?.slide, slide) ? film : undefined;
  if (known?.playingSince !== undefined) return [];
  return [
    ...(cover === 'none' ? [] : ([{ type: 'screen-covered', body: { cover: 'none' } }] as const)),
    { type: 'film-played', body: { slide, from: filmPosition(known, context.moment) } },
  ];
}

export const pauseFilm = ({ run: { film } }: TrainingState, { moment }: Context): Decision =>
  film?.playingSince === undefined ? [] : [pausedAt(film, filmPosition(film, moment))];

/** To the beginning, where it waits. */
export const rewindFilm = ({ run: { film } }: TrainingState): Decision => (film ? [pausedAt(film, duration(0))] : []);

export function changeVolume({ run }: TrainingState, by: number): Decision {
  const volume = Math.min(loudest, Math.max(0, run.volume + by));
  return volume === run.volume ? [] : [{ type: 'volume-set', body: { volume } }];
}
