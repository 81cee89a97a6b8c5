/** The trainer's acts in the Social Barometer. */

import { type Refusal, refuse } from '../kernel/refusal';
import { localTimeOf } from '../kernel/time';
import { hereIn } from '../register/as-morning';
import { currentHalfDay } from '../register/current-half-day';
import type { TrainingCommand } from '../training/command';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { canBeginSecondRound, canCount, canReveal, nextStatement } from './barometer';
import { stepped } from './people-shown';
import { byTelephoneOf, countsOf, roundOf, sumOf } from './state';

/** In the room as far as the register knows; nought while nobody is marked, and then nothing limits the counts. */
function presentNow(state: TrainingState, { programme, moment }: Context): number {
  const { details, run } = state;
  return details ? hereIn(state, currentHalfDay({ programme, run, now: moment }, details.days), localTimeOf(moment)) : 0;
}

/** More than are marked present only when the trainer says that it is right. */
export function count(
  state: TrainingState,
  { position, change, confirmed = false }: Extract<TrainingCommand, { readonly kind: 'count' }>,
  context: Context,
): Decision | Refusal {
  const { barometer } = state.run;
  const { statement, phase } = barometer;
  if (statement === undefined || !canCount(barometer)) return refuse('nothing-to-count');
  const round = roundOf(phase);
  const counts = countsOf(barometer, statement, round);
  if (change === -1 && counts[position] === byTelephoneOf(barometer, statement, round)[position]) return [];
  const present = presentNow(state, context);
  if (change === 1 && present > 0 && sumOf(counts) >= present && !confirmed) return refuse('more-than-present', undefined, { present });
  return [{ type: 'position-counted', body: { statement, round, position, change } }];
}

/** People go from one place to another, or find their first. */
export function movePositions(
  state: TrainingState,
  { from, to, people }: Extract<TrainingCommand, { readonly kind: 'move-positions' }>,
  context: Context,
): Decision | Refusal {
  const { barometer } = state.run;
  const { statement, phase } = barometer;
  if (statement === undefined || !canCount(barometer)) return refuse('nothing-to-count');
  if (from === to) return [];
  const round = roundOf(phase);
  const counts = countsOf(barometer, statement, round);
  const present = presentNow(state, context);
  const there = from === 'unplaced' ? present - sumOf(counts) : counts[from] - byTelephoneOf(barometer, statement, round)[from];
  if (people > there) return refuse('fewer-stand-there');
  return [{ type: 'positions-moved', body: { statement, round, from, to, people } }];
}

export function reveal({ run }: TrainingState): Decision | Refusal {
  const { statement } = run.barometer;
  if (statement === undefined || !canReveal(run.barometer)) return refuse('voices-first');
  return [{ type: 'statement-moved', body: { statement, phase: 'answer' } }];
}

export function beginSecondRound(state: TrainingState, { programme }: Context): Decision | Refusal {
  const { barometer } = state.run;
  const { statement } = barometer;
  if (statement === undefined || !canBeginSecondRound(barometer)) return refuse('second-round-too-early');
  return stepped(state, { statement, phase: 'second-places' }, programme);
}

export function goToNextStatement(state: TrainingState, { programme }: Context): Decision | Refusal {
  const { barometer } = state.run;
  const { statement, phase } = barometer;
  if (statement === undefined || phase === 'summary') return refuse('no-next-statement');
  return stepped(state, nextStatement(programme, barometer, statement), programme);
}

export const showCounts = ({ run }: TrainingState, shown: boolean): Decision =>
  run.barometer.countsShown === shown ? [] : [{ type: 'counts-shown', body: { shown } }];

export const swapSides = ({ run }: TrainingState): Decision => [{ type: 'sides-swapped', body: { swapped: !run.barometer.swapped } }];

export const offerCards = ({ run }: TrainingState, offered: boolean): Decision =>
  run.barometer.cardsOffered === offered ? [] : [{ type: 'cards-offered', body: { offered } }];
