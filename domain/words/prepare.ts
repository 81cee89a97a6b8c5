/** Words of: prepare. */
import { pair } from './pair';

export const prepare = pair({
  en: {},
  sr: {},
});
