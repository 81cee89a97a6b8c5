/** Whether the dialog is open in which the laptop is turned to the participants; Results and Run open it. */
import { sharedState } from '../ui/shared-state';

export const turning = sharedState(false);
