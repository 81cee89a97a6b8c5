/** Words of: export. */
import { pair } from './pair';

export const exporting = pair({
  en: {},
  sr: {},
});
