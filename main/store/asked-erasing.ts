/** What was erased of a training, and who asked for it. Where other laptops write too, what one of them asks for waits in this one's files for a person here. Pure. */
import { erasureIn, isErasing, isErasingAll } from '../../domain/training/erasure';
import type { StoredEvent } from '../../domain/training/event';
import type { Erased } from './erasing';

/** What others ask for is done in this laptop's files once a person said so here. */
export type ErasedBy = 'anybody' | 'this-laptop';

/** This laptop. */
export interface Here {
  readonly device: string;
  readonly isSharing: boolean | undefined;
  /** Starts under its name that it may not have made. */
  readonly unproven: ReadonlySet<string>;
}

/** Says whether an event comes from elsewhere; if nobody else writes, none does. */
const isFromElsewhere = (event: StoredEvent, { device, isSharing, unproven }: Here): boolean =>
  isSharing === true && isErasing(event) && (event.device !== device || unproven.has(event.start));

export const isAskedElsewhere = (events: readonly StoredEvent[], here: Here): boolean =>
  events.some((event) => isFromElsewhere(event, here));

/** Undefined where nobody was. */
export function erasedIn(events: readonly StoredEvent[], here: Here, by: ErasedBy): Erased | undefined {
  const asked = by === 'anybody' ? events : events.filter((event) => !isFromElsewhere(event, here));
  const isErased = erasureIn(asked);
  return isErased && { events, isErased, ofAll: asked.some(isErasingAll) };
}
