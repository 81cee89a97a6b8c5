/** Whether a page lies over the place, with a way back of its own: what is hinted at in the place is not there. */
import { sharedState } from './shared-state';

export const pageOver = sharedState(false);
