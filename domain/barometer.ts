/**
 * Social Barometer: a statement, places, voices, and only then the answer. Next stops before the reveal; before voices
 * began there is nothing to reveal. Counts only, never names.
 */
import type { BarometerPhase } from './event';
import type { Programme } from './programme';
import { type BarometerState, recordOf } from './state';

export interface BarometerStep {
  readonly statement: number;
  readonly phase: BarometerPhase;
}

const neighbour = (programme: Programme, statement: number, by: 1 | -1): number | undefined =>
  programme.statements[programme.statements.findIndex(({ id }) => id === statement) + by]?.id;

export function firstStep(programme: Programme): BarometerStep | undefined {
  const first = programme.statements[0];
  return first && { statement: first.id, phase: 'statement' };
}

/** Where Next leads: a step, the end of the barometer (`leave`), or a stop before the reveal (`stop`). */
export function nextStep(programme: Programme, barometer: BarometerState): BarometerStep | 'leave' | 'stop' {
  const { statement, phase } = barometer;
  if (statement === undefined) return firstStep(programme) ?? 'leave';
  switch (phase) {
    case 'statement':
      return { statement, phase: 'places' };
    case 'places':
      return { statement, phase: 'voices' };
    case 'voices':
      return 'stop';
    case 'second-places':
      return { statement, phase: 'shift' };
    case 'answer':
    case 'shift':
      return recordOf(barometer, statement).revealed ? nextStatement(programme, statement) : 'stop';
    case 'summary':
      return 'leave';
  }
}

/** The next statement, or the summary after the last. */
export function nextStatement(programme: Programme, statement: number): BarometerStep {
  const following = neighbour(programme, statement, 1);
  return following === undefined ? { statement, phase: 'summary' } : { statement: following, phase: 'statement' };
}

/** Where Back leads: a step, or out of the barometer to the slide before it. */
export function previousStep(programme: Programme, barometer: BarometerState): BarometerStep | 'leave' {
  const { statement, phase } = barometer;
  if (statement === undefined) return 'leave';
  switch (phase) {
    case 'statement': {
      const before = neighbour(programme, statement, -1);
      if (before === undefined) return 'leave';
      return { statement: before, phase: recordOf(barometer, before).revealed ? 'answer' : 'voices' };
    }
    case 'places':
      return { statement, phase: 'statement' };
    case 'voices':
      return { statement, phase: 'places' };
    case 'answer':
      return { statement, phase: 'voices' };
    case 'second-places':
      return { statement, phase: recordOf(barometer, statement).revealed ? 'answer' : 'voices' };
    case 'shift':
      return { statement, phase: 'second-places' };
    case 'summary':
      return { statement, phase: recordOf(barometer, statement).revealed ? 'answer' : 'voices' };
  }
}

export const canReveal = ({ statement, phase }: BarometerState): boolean =>
  statement !== undefined && (phase === 'voices' || phase === 'second-places' || phase === 'shift');

export const canBeginSecondRound = ({ statement, phase }: BarometerState): boolean =>
  statement !== undefined && (phase === 'voices' || phase === 'answer');

export const canCount = ({ statement, phase }: BarometerState): boolean =>
  statement !== undefined && phase !== 'statement' && phase !== 'summary';
