/** Which of the two ways to choose a slide is open over the place: keys and buttons open it, and it closes itself. */
import { sharedState } from '../ui/shared-state';

export const slideChooser = sharedState<'none' | 'go-to' | 'overview'>('none');
