/** What the room sees of the clocks: how much of the block is used, the activity's time, and for a while that the groups' time is over. */

import type { DeskTime } from '../desk/desk-view';
import { type Duration, minutes } from '../kernel/time';
import type { AudienceTime } from './audience-view';

/** So long the sign stays that calls groups back; then nobody needs it any more. */
const signStays = minutes(2);

const isJustOver = (left: Duration | undefined): boolean => left !== undefined && left <= 0 && left > -signStays;

export function audienceTimeOf({
  clock,
  blockLeft,
  blockLength,
  activityLeft,
  groupLeft,
  filmAt,
  goesOn,
}: Pick<DeskTime, 'clock' | 'blockLeft' | 'blockLength' | 'activityLeft' | 'groupLeft' | 'filmAt' | 'goesOn'>): AudienceTime {
  return {
    clock: clock.slice(0, 5),
    progress: blockLeft === undefined || !blockLength ? undefined : Math.min(1, Math.max(0, 1 - blockLeft / blockLength)),
    activityLeft,
    filmAt,
    ...(goesOn ? { goesOn } : {}),
    ...(isJustOver(groupLeft) ? { groupsAreOver: true as const } : {}),
  };
}
