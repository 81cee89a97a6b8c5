/**
 * Erasing persons: the totals are counted first, and are all that is left. Whoever was erased before is counted from the totals
 * of then. Trainers' names go too: they are no less personal, and who needs them in a report can write them down again.
 */

import { namedFollowUps } from '../follow-up/follow-up';
import { fold } from '../kernel/cyrillic';
import { type Refusal, refuse } from '../kernel/refusal';
import { knownPeople } from '../register/person';
import { totalsOf } from './count-persons';
import type { Context, Decision } from './rules';
import type { TrainingState } from './state';

/** Participants of whom somebody still knows who they are. */
export const namedIn = ({ participants }: TrainingState): number => knownPeople(participants).size;

/** Trainers by name: of the training, those who lead a block, who certified a day, and who called before it. */
export function trainersIn({ details, agenda, certified, preparation }: TrainingState): readonly string[] {
  const leading = Object.values(agenda).flatMap(({ rows }) => rows.map(({ leadTrainer }) => leadTrainer));
  const certifying = Object.values(certified).flatMap(({ standing }) => standing.map(({ words }) => words?.name ?? ''));
  const calling = Object.values(preparation).map(({ by }) => by);
  return [...new Set([...(details?.trainers ?? []), ...leading, ...certifying, ...calling])].filter((name) => name !== '');
}

/** Counts the preparation list's answers: nobody can say whether a person is named in one. */
export const answersIn = ({ preparation }: TrainingState): number =>
  Object.values(preparation).filter(({ answer }) => answer !== '').length;

/** Somebody can still be known from this training. */
export const holdsPersons = (state: TrainingState): boolean =>
  namedIn(state) + trainersIn(state).length + namedFollowUps(state.followUps) + state.signedSheets.length + answersIn(state) > 0;

/** In either script: who writes down the place knows which training this is about. */
export const isPlace = (typed: string, place: string): boolean => fold(typed.trim()) === fold(place);

/** `typed` is the training's place, see {@link isPlace}. */
export function erasePersons(
  state: TrainingState,
  typed: string,
  { programme, newId, schoolsElsewhere = [] }: Context,
): Decision | Refusal {
  const { details, run, erased } = state;
  if (run.day !== undefined) return refuse('no-erasing-now', undefined, { day: run.day });
  if (!details || !isPlace(typed, details.place)) return refuse('other-place', 'place', { place: details?.place ?? '' });
  if (!holdsPersons(state)) return erased ? [] : refuse('nobody-to-erase');
  return [{ type: 'persons-erased', body: totalsOf(programme, state, schoolsElsewhere, newId) }];
}
