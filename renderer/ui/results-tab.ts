/** Which part of Results is open. Remembered while the desk is away: who comes back from the participants goes on where the laptop was turned. */
import { sharedState } from './shared-state';

export const resultsTabs = [
  'evening',
  'barometer',
  'forms',
  'paper',
  'room',
  'time',
  'plans',
  'follow-up',
  'certificates',
  'report',
] as const;
export type ResultsTab = (typeof resultsTabs)[number];

export const openTab = sharedState<ResultsTab>('evening');
