/** What the barometer's papers share: in which words they are set, and its signs as they are on every screen. Lengths are points. */
import { positionStrokes, signSize, signStroke } from '../../domain/barometer/position-strokes';
import type { Position } from '../../domain/barometer/schema';
import type { TrainingStatement } from '../../domain/barometer/statements';
import type { Language } from '../../domain/kernel/language';
import type { Programme } from '../../domain/programme/programme';
import type { Translate } from '../translate';
import type { Canvas } from '../typeset/canvas';
import { linesOf, type TextStyle } from '../typeset/lines';
import { colours } from '../typeset/style';
import type { Faces } from '../typeset/typeface';

export interface BarometerPrinting {
  readonly programme: Programme;
  /** Those that are played, in their order. */
  readonly statements: readonly TrainingStatement[];
  readonly language: Language;
  readonly translate: Translate;
}

/** Colours as on the projector. */
const signColours: Readonly<Record<Position, string>> = { agree: '#2b62ad', unsure: '#5d6675', disagree: '#855200' };

/** `x` and `top` are those of the sign's square. */
export function drawSign(canvas: Canvas, position: Position, x: number, top: number, size: number): void {
  canvas.strokes(positionStrokes[position], { x, y: top, scale: size / signSize }, { colour: signColours[position], width: signStroke });
}

export const plain = (size: number): TextStyle => ({ face: 'regular', size, leading: size * 1.25, colour: colours.ink });
export const bold = (size: number): TextStyle => ({ ...plain(size), face: 'bold' });

/** The largest type at which the text stands in so many lines. */
export function fitting(text: string, width: number, largest: number, most: number, faces: Faces): TextStyle {
  let size = largest;
  while (size > 12 && linesOf(text, width, bold(size), faces).length > most) size -= 2;
  return bold(size);
}
