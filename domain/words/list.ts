/** Words of: list. */
import { pair } from './pair';

export const list = pair({
  en: {},
  sr: {},
});
