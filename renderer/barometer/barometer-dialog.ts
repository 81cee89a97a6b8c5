/** Which of the barometer's own windows is open over the console. None of them is there while the room may see the desk. */
import { sharedState } from '../ui/shared-state';

export type BarometerDialog = 'statements' | 'dots' | 'arguments';

export const barometerDialog = sharedState<BarometerDialog | undefined>(undefined);
