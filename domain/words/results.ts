/** Words of: results. */
import { pair } from './pair';

export const results = pair({
  en: {},
  sr: {},
});
