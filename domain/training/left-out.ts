/** What of a programme is left out, for whoever is to mend it. */
import type { LeftOutView } from '../desk/desk-view';
import type { Language } from '../kernel/language';
import type { Programme } from '../programme/programme';

export const leftOutIn = ({ leftOut }: Programme, language: Language): LeftOutView | undefined =>
  leftOut && {
    slides: leftOut.slides,
    ofSlides: leftOut.ofSlides,
    mistakes: leftOut.mistakes.map(({ file, line, told }) => ({ file, line, problem: told[language] })),
  };
