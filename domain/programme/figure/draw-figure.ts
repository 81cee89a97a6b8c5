/**
 * Draws a figure into an area. Pure geometry. Where a thing stands, and how large, never depends on the other things that are there: what
 * comes later moves nothing.
 */
import { assertNever } from '../../kernel/assert-never';
import { drawAdvert } from './draw-advert';
import { drawBars } from './draw-bars';
import { drawChat } from './draw-chat';
import { drawPath } from './draw-path';
import { drawSets } from './draw-sets';
import { drawShares } from './draw-shares';
import { drawUnits } from './draw-units';
import { drawWeek } from './draw-week';
import { type Area, heightOfText, type Shape, setText, smallText } from './drawing';
import type { Figure } from './figure';
import type { FigureWords } from './figure-words';

function drawItems(figure: Figure, area: Area, words: FigureWords): readonly Shape[] {
  switch (figure.kind) {
    case 'bars':
      return drawBars(figure, area, words);
    case 'shares':
      return drawShares(figure, area, words);
    case 'path':
      return drawPath(figure, area);
    case 'sets':
      return drawSets(figure, area);
    case 'units':
      return drawUnits(figure, area, words);
    case 'chat':
      return drawChat(figure, area);
    case 'advert':
      return drawAdvert(figure, area);
    case 'week':
      return drawWeek(figure, area, words);
    default:
      return assertNever(figure, 'figure');
  }
}

/** `size`: in hundredths of the picture's height. */
export function drawFigure(
  figure: Figure,
  size: { readonly width: number; readonly height: number },
  words: FigureWords,
): readonly Shape[] {
  const { note } = figure;
  if (note === undefined) return drawItems(figure, { x: 0, y: 0, ...size }, words);
  const height = heightOfText(note, size.width, smallText);
  const above: Area = { x: 0, y: 0, width: size.width, height: size.height - height - 1.6 };
  return [...drawItems(figure, above, words), ...setText(note, { x: 0, y: size.height - height, width: size.width }, smallText).shapes];
}
