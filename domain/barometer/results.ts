/** What came of the barometer of one training: statements whose answer was revealed, with what was said for each side. */
import type { ResultLine } from '../desk/desk-view';
import { whileSame } from '../kernel/kept';
import type { Language } from '../kernel/language';
import type { Programme } from '../programme/programme';
import { argumentsFor } from './console';
import { revealedLines } from './scene';
import type { BarometerState } from './state';
import { statementsOf } from './statements';

/** Numbers are those of the order in which the statements are played, skipped ones too, so that they stay what they were. */
export const barometerResults = whileSame((programme: Programme, barometer: BarometerState, language: Language): readonly ResultLine[] => {
  const ids = statementsOf(programme, barometer).map(({ id }) => id);
  return revealedLines(programme, barometer, language).map(({ id, ...line }) => ({
    ...line,
    number: ids.indexOf(id) + 1,
    arguments: argumentsFor(barometer, id),
  }));
});
