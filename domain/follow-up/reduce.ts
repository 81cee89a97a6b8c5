/** Wishes for follow-up workshops after one more event. */
import type { Stamped } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import { followUpsAfter } from './follow-up';
import type { FollowUpEvent } from './schema';

const wished: Reduce<Stamped<FollowUpEvent>> = (state, event) => ({ ...state, followUps: followUpsAfter(state.followUps, event) });

export const followUpEventRules = {
  'follow-up-wished': { reduce: wished, undo: 'results', about: 'follow-ups' },
  'follow-up-changed': { reduce: wished, undo: 'results', about: 'follow-ups' },
  'follow-up-withdrawn': { reduce: wished, undo: null, about: 'follow-ups' },
  'follow-up-removed': { reduce: wished, undo: 'results', about: 'follow-ups' },
} satisfies EventRules<FollowUpEvent['type']>;
