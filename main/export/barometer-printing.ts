/** What the barometer's papers share: with what they are drawn, and its signs as they are on every screen. Lengths are points. */
import type { Color, PDFPage } from 'pdf-lib';
import { positionStrokes, signSize, signStroke } from '../../domain/barometer/position-strokes';
import type { Position } from '../../domain/barometer/schema';
import type { TrainingStatement } from '../../domain/barometer/statements';
import type { Language } from '../../domain/kernel/language';
import type { Programme } from '../../domain/programme/programme';
import type { Translate } from '../translate';
import type { Typefaces } from './sheet-measures';

export interface BarometerPrinting {
  readonly programme: Programme;
  /** Those that are played, in their order. */
  readonly statements: readonly TrainingStatement[];
  readonly language: Language;
  readonly translate: Translate;
  readonly fonts: Typefaces;
  readonly colours: Readonly<Record<Position, Color>>;
  readonly line: Color;
}

/** `x` and `top` are those of the sign's square. */
export function drawSign(page: PDFPage, position: Position, x: number, top: number, size: number, color: Color): void {
  const scale = size / signSize;
  /* The library scales the stroke with the path, but knows round ends only by number. */
  page.drawSvgPath(positionStrokes[position], { x, y: top, scale, borderColor: color, borderWidth: signStroke, borderLineCap: 1 });
}
