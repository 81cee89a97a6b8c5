/** Words of: audience. */
import { pair } from './pair';

export const audience = pair({
  en: {},
  sr: {},
});
