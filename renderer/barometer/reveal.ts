/** R arms the reveal, a second R reveals: one stray key never shows an answer to the room. Any other key disarms. */
import { sharedState } from '../ui/shared-state';

export const revealArmed = sharedState(false);
