/**
 * Social Barometer: a statement, places, voices, and only then the answer. Next stops before the reveal; before voices
 * began there is nothing to reveal. Once the answer is known, Back and Next lead to the second round. Counts only, never names.
 */

import type { Programme } from '../programme/programme';
import type { BarometerPhase, StatementId } from './schema';
import { type BarometerState, practice, recordOf } from './state';
import { statementsOf } from './statements';

export interface BarometerStep {
  readonly statement: StatementId;
  readonly phase: BarometerPhase;
}

/** The nearest one that isn't skipped, on that side of a statement. */
function neighbour(programme: Programme, barometer: BarometerState, statement: StatementId, by: 1 | -1): StatementId | undefined {
  const all = statementsOf(programme, barometer);
  const index = all.findIndex(({ id }) => id === statement);
  if (by === 1) return all.slice(index + 1).find(({ isSkipped }) => !isSkipped)?.id;
  return all.slice(0, Math.max(0, index)).findLast(({ isSkipped }) => !isSkipped)?.id;
}

export function firstStep(programme: Programme, barometer: BarometerState): BarometerStep | undefined {
  const first = statementsOf(programme, barometer).find(({ isSkipped }) => !isSkipped);
  return first && { statement: first.id, phase: 'statement' };
}

/** Returns where Next leads: a step, the end of the barometer (`leave`), or a stop before the reveal (`stop`). */
export function nextStep(programme: Programme, barometer: BarometerState): BarometerStep | 'leave' | 'stop' {
  const { statement, phase } = barometer;
  if (statement === undefined) return firstStep(programme, barometer) ?? 'leave';
  switch (phase) {
    case 'statement':
      return { statement, phase: 'places' };
    case 'places':
      return { statement, phase: 'voices' };
    case 'voices':
      if (statement === practice) return nextStatement(programme, barometer, statement);
      return recordOf(barometer, statement).revealed ? { statement, phase: 'second-places' } : 'stop';
    case 'second-places':
      return { statement, phase: 'shift' };
    case 'answer':
    case 'shift':
      return recordOf(barometer, statement).revealed ? nextStatement(programme, barometer, statement) : 'stop';
    case 'summary':
      return 'leave';
  }
}

/** Returns the statement after the practice: the first that was not played yet, and once all were, the first. */
const afterPractice = (programme: Programme, barometer: BarometerState): StatementId | undefined =>
  statementsOf(programme, barometer).find(({ id, isSkipped }) => !isSkipped && !recordOf(barometer, id).revealed)?.id ??
  neighbour(programme, barometer, practice, 1);

/** The next statement that isn't skipped, or the summary after the last. */
export function nextStatement(programme: Programme, barometer: BarometerState, statement: StatementId): BarometerStep {
  const following = statement === practice ? afterPractice(programme, barometer) : neighbour(programme, barometer, statement, 1);
  return following === undefined ? { statement, phase: 'summary' } : { statement: following, phase: 'statement' };
}

const lastOf = (barometer: BarometerState, statement: StatementId): BarometerStep => ({
  statement,
  phase: recordOf(barometer, statement).revealed ? 'answer' : 'voices',
});

/** Returns where Back leads: a step, or out of the barometer to the slide before it. */
export function previousStep(programme: Programme, barometer: BarometerState): BarometerStep | 'leave' {
  const { statement, phase } = barometer;
  if (statement === undefined) return 'leave';
  switch (phase) {
    case 'statement': {
      const before = neighbour(programme, barometer, statement, -1);
      return before === undefined ? 'leave' : lastOf(barometer, before);
    }
    case 'places':
      return { statement, phase: 'statement' };
    case 'voices':
      return { statement, phase: 'places' };
    case 'answer':
      return { statement, phase: 'voices' };
    case 'second-places':
    case 'summary':
      return lastOf(barometer, statement);
    case 'shift':
      return { statement, phase: 'second-places' };
  }
}

/** A practice has no answer, and no second round. */
const isPlayed = ({ statement }: BarometerState): boolean => statement !== undefined && statement !== practice;

export const canReveal = (barometer: BarometerState): boolean =>
  isPlayed(barometer) && (barometer.phase === 'voices' || barometer.phase === 'second-places' || barometer.phase === 'shift');

export const canBeginSecondRound = (barometer: BarometerState): boolean =>
  isPlayed(barometer) && (barometer.phase === 'voices' || barometer.phase === 'answer');

export const canCount = ({ statement, phase }: BarometerState): boolean =>
  statement !== undefined && phase !== 'statement' && phase !== 'summary';
