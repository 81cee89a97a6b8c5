/** What a click or Space makes of a half-day. */
import type { MarkView } from '../../domain/register/register-view';

/** What a click makes of it; undefined when a click would throw away what somebody noted. */
export function toggled({
  state,
  conflict,
  isFromElsewhere,
}: Pick<MarkView, 'state' | 'conflict' | 'isFromElsewhere'>): 'present' | 'not-marked' | undefined {
  if (conflict) return undefined;
  /* It may have come from the other door under a hand that was about to note the same. */
  if (state === 'present') return isFromElsewhere ? undefined : 'not-marked';
  return state === 'not-marked' || state === 'absent' ? 'present' : undefined;
}
