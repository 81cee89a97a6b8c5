/** Whether the dialog of the room's telephones is open. */
import { sharedState } from '../ui/shared-state';

export const telephonesOpen = sharedState(false);
export const closeTelephones = (): void => telephonesOpen.set(false);
