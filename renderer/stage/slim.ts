/** When the one screen may be seen by the room: the picture fills it, with a bar that holds no name, note or count. */
import type { ProjectorView } from '../../domain/desk/desk-view';
import type { RunInSight } from '../../domain/stage/run-view';
import { sharedState } from '../ui/shared-state';

export const isSlim = ({ displays, wanted, privacy }: ProjectorView): boolean => displays === 1 && wanted && privacy !== 'private';

/** Names may be on the screen: groups and plans are there because somebody showed them on purpose. */
export const showsOnPurpose = ({ cover }: RunInSight): boolean => cover === 'groups' || cover === 'plan';

/** Esc shows and hides the bar, and takes away first what was shown on purpose. */
export const slimBarShown = sharedState(true);
