/** Words of: settings. */
import { pair } from './pair';

export const settings = pair({
  en: {},
  sr: {},
});
