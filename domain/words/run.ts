/** Words of: run. */
import { pair } from './pair';

export const run = pair({
  en: {},
  sr: {},
});
