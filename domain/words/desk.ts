/** Words of: desk. */
import { pair } from './pair';

export const desk = pair({
  en: {},
  sr: {},
});
