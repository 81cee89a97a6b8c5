/** What of the stage is open over the place: keys and buttons open it, and it closes itself. */
import { sharedState } from '../ui/shared-state';

/** One of the two ways to choose a slide. */
export const slideChooser = sharedState<'none' | 'go-to' | 'overview'>('none');

export const messageDialog = sharedState(false);

/** What to do when somebody tells of violence. */
export const quietCardOpen = sharedState(false);

/** The console as it can be read from three metres. */
export const largeConsole = sharedState(false);

/** Esc hides the bar of the one screen, Esc and the mouse show it; what was shown on purpose Esc takes away first. */
export const slimBarShown = sharedState(true);
