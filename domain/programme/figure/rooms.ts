/** The room that a slide leaves its figure, on a wide screen and on a narrow one, in hundredths of the picture's height. Pure. */
import { type Language, languages } from '../../kernel/language';
import { drawFigure } from './draw-figure';
import type { Figure } from './figure';
import { figureWords } from './figure-words';
import { fits } from './fits';

export type Rooms = readonly { readonly width: number; readonly height: number }[];

/** Beside words. */
export const roomsBeside: Rooms = [
  { width: 80, height: 86 },
  { width: 58, height: 86 },
];
/** The least below a heading. */
export const leastRooms: Rooms = [
  { width: 154, height: 62.5 },
  { width: 115, height: 62.5 },
];
/** Room that is left where a paragraph takes some: two lines on the narrow screen. */
export const roomsBelowText: Rooms = [
  { width: 154, height: 55.5 },
  { width: 115, height: 50 },
];

/** The language in which some text has no room; `inLanguage`: the figure as it is shown there. */
export const tooFullIn = (rooms: Rooms, inLanguage: (language: Language) => Figure): Language | undefined =>
  languages.find((language) => {
    const [figure, words] = [inLanguage(language), figureWords(language)];
    return rooms.some((room) => !fits(drawFigure(figure, room, words), room));
  });
