/** When the one screen may be seen by the room: the picture fills it, with a bar that holds no name, note or count. */
import type { ProjectorView } from '../../domain/desk-view';
import { sharedState } from './shared-state';

export const isSlim = ({ displays, wanted, privacy }: ProjectorView): boolean => displays === 1 && wanted && privacy !== 'private';

/** Esc shows and hides the bar. */
export const slimBarShown = sharedState(true);
