/** When a timer asks for attention: calm, nearly over, over. */
import type { Duration } from '../../domain/time';

export type TimerTone = 'calm' | 'nearly' | 'over';

/** The last fifth of a known length is nearly over. */
export function toneOf(left: Duration, length: Duration): TimerTone {
  if (left <= 0) return 'over';
  return left <= length / 5 ? 'nearly' : 'calm';
}

/** The activity timer can be lengthened at will, so its last minute counts instead. */
export function activityTone(left: Duration): TimerTone {
  if (left <= 0) return 'over';
  return left <= 60_000 ? 'nearly' : 'calm';
}
