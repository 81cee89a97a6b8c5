/** Whether the dialog of groups and plans is open over the place: buttons open it, and it closes itself. */
import { sharedState } from '../ui/shared-state';

export const groupsDialog = sharedState(false);
