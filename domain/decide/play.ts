/** The trainer's acts in the Social Barometer. */
import { canBeginSecondRound, canCount, canReveal, nextStatement } from '../barometer';
import type { Position } from '../event';
import { type Refusal, refuse } from '../refusal';
import { countsOf, roundOf, type TrainingState } from '../state';
import type { Context, Decision } from './context';

export function count({ run }: TrainingState, position: Position, change: 1 | -1): Decision | Refusal {
  const { statement, phase } = run.barometer;
  if (statement === undefined || !canCount(run.barometer)) return refuse('nothing-to-count');
  const round = roundOf(phase);
  if (change === -1 && countsOf(run.barometer, statement, round)[position] === 0) return [];
  return [{ type: 'position-counted', body: { statement, round, position, change } }];
}

export function reveal({ run }: TrainingState): Decision | Refusal {
  const { statement } = run.barometer;
  if (statement === undefined || !canReveal(run.barometer)) return refuse('voices-first');
  return [{ type: 'statement-moved', body: { statement, phase: 'answer' } }];
}

export function beginSecondRound({ run }: TrainingState): Decision | Refusal {
  const { statement } = run.barometer;
  if (statement === undefined || !canBeginSecondRound(run.barometer)) return refuse('second-round-too-early');
  return [{ type: 'statement-moved', body: { statement, phase: 'second-places' } }];
}

export function goToNextStatement({ run }: TrainingState, { programme }: Context): Decision | Refusal {
  const { statement, phase } = run.barometer;
  if (statement === undefined || phase === 'summary') return refuse('no-next-statement');
  return [{ type: 'statement-moved', body: nextStatement(programme, statement) }];
}

export const showCounts = ({ run }: TrainingState, shown: boolean): Decision =>
  run.barometer.countsShown === shown ? [] : [{ type: 'counts-shown', body: { shown } }];

export const swapSides = ({ run }: TrainingState): Decision => [{ type: 'sides-swapped', body: { swapped: !run.barometer.swapped } }];
