/** Whether the quiet card is open over the desk: what to do when somebody tells of violence. */
import { sharedState } from '../ui/shared-state';

export const quietCardOpen = sharedState(false);
