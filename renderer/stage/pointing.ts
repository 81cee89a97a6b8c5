/** Pointing at the room's picture: switched on and off by a button and a key; what is sent goes at most once for each painted frame. */
import type { PointerPlace } from '../../domain/stage/pointer';
import { kit } from '../ui/bridge';
import { sharedState } from '../ui/shared-state';

export const pointing = sharedState(false);

let latest: PointerPlace | null = null;
let isWaiting = false;

export function pointAt(place: PointerPlace | null): void {
  latest = place;
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    kit.point(latest);
  });
}
