/** Words of: notice. */
import { pair } from './pair';

export const notice = pair({
  en: {},
  sr: {},
});
