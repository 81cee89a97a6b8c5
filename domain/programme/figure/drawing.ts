/**
 * A figure as shapes, ready to be drawn on a screen or a sheet. Lengths are in hundredths of the picture's height, so that the least
 * text size that the room can read is one number.
 */
import type { Weight } from './letter-width';
import { linesOf, widthOfText } from './letter-width';

/** A 28th of the height, and a little more. */
export const leastText = 3.6;
export const lineHeight = 1.22;

/** `faint` fills what is empty or not needed, `ring` is an outline alone, `sketched` (dashed, without a solid fill) what is known at second hand. */
export type FillTone =
  | 'strong'
  | 'fill'
  | 'faint'
  | 'ring'
  | 'sketched'
  | 'paper'
  /** On what is strong. */
  | 'on-strong'
  /** A telephone's case, a pin. */
  | 'device'
  /** A lit screen, a sheet of paper; it is as light in every room. */
  | 'screen'
  /** What lies on the screen or sheet. */
  | 'message';
/** `on-panel`: on a screen or sheet, and on what lies on it. */
export type TextTone = 'ink' | 'soft' | 'accent' | 'on-strong' | 'on-panel';
export type Anchor = 'start' | 'middle' | 'end';

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly round: number;
      readonly tone: FillTone;
    }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number; readonly tone: FillTone }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly tone: 'line' | 'faint' | 'way';
    }
  /** A stroke along an SVG path. */
  | { readonly kind: 'way'; readonly d: string; readonly tone: 'way' }
  /** `d`: of an SVG path, from its own upper left corner at (`x`, `y`), in units of `scale`. */
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly tone: FillTone;
    }
  /** `y`: of the line on which the letters stand. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: Weight;
      readonly anchor: Anchor;
      readonly tone: TextTone;
      readonly text: string;
    };

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Setting {
  readonly size: number;
  readonly weight: Weight;
  readonly tone: TextTone;
  readonly anchor?: Anchor;
}

/** From the top of a line to where its letters stand. */
const ascent = 0.98;

export interface SetText {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** A text in lines no wider than `width`, its first line below `y`. */
export function setText(
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  setting: Setting,
): SetText {
  const { size, weight, tone, anchor = 'start' } = setting;
  const lines = linesOf(text, weight, place.width / size);
  const step = size * lineHeight;
  return {
    shapes: lines.map((line, index) => ({
      kind: 'text',
      x: place.x,
      y: place.y + index * step + size * ascent,
      size,
      weight,
      tone,
      anchor,
      text: line,
    })),
    height: lines.length * step,
  };
}

export const heightOfText = (text: string, width: number, { size, weight }: Setting): number =>
  linesOf(text, weight, width / size).length * size * lineHeight;

/** The size at which a text is one line, never below the least. */
export function sizeOfLine(text: string, width: number, weight: Weight, wished: number): number {
  return Math.max(leastText, Math.min(wished, width / widthOfText(text, weight)));
}

/** A text in one line, in the middle of `height` below `y`: as large as {@link sizeOfLine} has it. */
export function setLine(text: string, place: Area, setting: Setting): readonly Shape[] {
  const { weight, tone, anchor = 'start' } = setting;
  const size = sizeOfLine(text, place.width, weight, setting.size);
  const x = anchor === 'start' ? place.x : anchor === 'middle' ? place.x + place.width / 2 : place.x + place.width;
  const y = place.y + (place.height - size * lineHeight) / 2 + size * ascent;
  return text === '' ? [] : [{ kind: 'text', x, y, size, weight, tone, anchor, text }];
}

/** Texts under each other, centred at `x`. */
export function stacked(
  x: number,
  y: number,
  width: number,
  texts: readonly (readonly [text: string, setting: Setting])[],
): readonly Shape[] {
  let top = y;
  return texts.flatMap(([text, setting]) => {
    const set = setText(text, { x, y: top, width }, { ...setting, anchor: 'middle' });
    top += set.height;
    return set.shapes;
  });
}

/** Says whether the screen is wide, with room for larger text. */
export const isWide = ({ width }: Area): boolean => width >= 130;

/** What is written small. */
export const smallText: Setting = { size: leastText, weight: 'regular', tone: 'soft' };
