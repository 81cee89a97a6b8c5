/** Words of: library. */
import { pair } from './pair';

export const library = pair({
  en: {},
  sr: {},
});
