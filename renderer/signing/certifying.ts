/** Whether a day is being certified, and which: in the register, and after the day was ended. */
import type { DayNumber } from '../../domain/programme/programme';
import { sharedState } from '../ui/shared-state';

export const certifying = sharedState<DayNumber | undefined>(undefined);
