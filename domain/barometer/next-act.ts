/** The one act that comes next in the Social Barometer: what the desk's large button says and does. Everything else can wait. */
import { assertNever } from '../kernel/assert-never';
import type { BarometerInSight } from '../stage/run-view';
import type { TrainingCommand } from '../training/command';

export type BarometerAct =
  | 'show-places'
  | 'hear-voices'
  | 'reveal-answer'
  | 'second-round'
  | 'end-second-round'
  | 'show-shift'
  | 'next-statement'
  | 'end-barometer';

/** The shift is shown before the answer, and both on purpose; a practice has neither. */
export function nextAct({
  kind,
  phase,
  countsShown,
  revealed,
}: Pick<BarometerInSight, 'kind' | 'phase' | 'countsShown' | 'revealed'>): BarometerAct {
  switch (phase) {
    case 'statement':
      return 'show-places';
    case 'places':
      return 'hear-voices';
    case 'voices':
      if (kind === 'practice') return 'next-statement';
      /* Going back from the answer means that the room should move once more. */
      return revealed ? 'second-round' : 'reveal-answer';
    case 'second-places':
      return 'end-second-round';
    case 'shift':
      if (!countsShown) return 'show-shift';
      return revealed ? 'next-statement' : 'reveal-answer';
    case 'answer':
      return 'next-statement';
    case 'summary':
      return 'end-barometer';
    default:
      return assertNever(phase, 'phase');
  }
}

/** Acts that are a step forward are the very command of Next, so that button, key and clicker can't part. */
export const commandOfAct: Readonly<Record<BarometerAct, TrainingCommand>> = {
  'show-places': { kind: 'next' },
  'hear-voices': { kind: 'next' },
  'reveal-answer': { kind: 'reveal-answer' },
  'second-round': { kind: 'next' },
  'end-second-round': { kind: 'next' },
  'show-shift': { kind: 'show-counts', shown: true },
  'next-statement': { kind: 'next-statement' },
  'end-barometer': { kind: 'next' },
};
