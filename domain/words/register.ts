/** Words of: register. */
import { pair } from './pair';

export const register = pair({
  en: {},
  sr: {},
});
