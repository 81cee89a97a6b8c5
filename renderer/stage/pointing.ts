/** Pointing at the room's picture: switched on and off by a button and a key; what is sent goes at most once for each painted frame. */
import type { ProjectorView } from '../../domain/desk/desk-view';
import type { PointerPlace } from '../../domain/stage/pointer';
import type { RunInSight } from '../../domain/stage/run-view';
import { kit } from '../ui/bridge';
import { sharedState } from '../ui/shared-state';

export const pointing = sharedState(false);

/** The desk and the room must see the same, or the dot would point at something else. */
export const canPoint = ({ day, isFrozen }: RunInSight, { on }: ProjectorView): boolean => on && day !== undefined && !isFrozen;

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
