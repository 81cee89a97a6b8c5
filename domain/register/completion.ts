/**
 * The programme's rule, evaluated while the training runs: who has fulfilled it, who still can, and who will fall short. Only what was
 * noted counts, for and against: a half-day of which nothing was noted fulfils nothing and takes nothing away.
 */

import type { ParticipantId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import { halfDays } from '../programme/choices';
import type { HalfDay, Programme } from '../programme/programme';
import type { TrainingState } from '../training/state';
import { attended, presenceOf, standingOf } from './attendance';
import { marksOfPerson } from './records';
import type { MarksOfPerson } from './state';

export type Completion = 'fulfilled' | 'possible' | 'short';

export interface CompletionOf {
  readonly completion: Completion;
  /** Half-days at which the person was there. */
  readonly attended: number;
  /** Half-days that are over and for which nothing was noted: perhaps somebody forgot. */
  readonly notNoted: readonly HalfDay[];
}

type Happened = Pick<TrainingState, 'marks'> & { readonly run: Pick<TrainingState['run'], 'ended'> };

/** `current` is the half-day that is going on: those before it are over. */
export function completionOf(programme: Programme, state: Happened, participant: ParticipantId, current: HalfDay): CompletionOf {
  const required = programme.requiredHalfDays;
  const presences = halfDays.map((halfDay) => ({ halfDay, presence: presenceOf(state, participant, halfDay) }));
  const there = halfDaysThere(marksOfPerson(state, participant));
  const blank = presences.filter(({ presence }) => presence.state === 'not-marked').map(({ halfDay }) => halfDay);
  const isOver = (halfDay: HalfDay): boolean => state.run.ended.includes(2) || halfDays.indexOf(halfDay) < halfDays.indexOf(current);
  const notNoted = blank.filter(isOver);
  const completion = there >= required ? 'fulfilled' : there + blank.length >= required ? 'possible' : 'short';
  return { completion, attended: there, notNoted };
}

const halfDaysThere = oncePer(
  (marks: MarksOfPerson): number => halfDays.filter((halfDay) => attended(standingOf(marks)[halfDay].presence)).length,
);

/** Whether the rule is fulfilled does not depend on the half-day that is going on. */
export const hasCompleted = ({ requiredHalfDays }: Programme, state: Pick<TrainingState, 'marks'>, participant: ParticipantId): boolean =>
  halfDaysThere(marksOfPerson(state, participant)) >= requiredHalfDays;

/** At one half-day or more. */
export const wasThere = (state: TrainingState, participant: ParticipantId): boolean =>
  halfDays.some((halfDay) => attended(presenceOf(state, participant, halfDay)));
