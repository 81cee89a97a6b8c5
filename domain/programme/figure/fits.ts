/** Whether a drawing can be read: no text leaves it or the dark shape it is light on, none lies on another or under what is drawn later. */
import type { Shape } from './drawing';
import { widthOfText } from './letter-width';

type Text = Extract<Shape, { readonly kind: 'text' }>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, weight, size, anchor, x, y }: Text): Box {
  const width = widthOfText(text, weight) * size;
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.24 };
}

/** What hides nothing. */
const nowhere: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Returns the box of a shape that hides what was drawn before it. */
function hides(shape: Shape): Box | undefined {
  switch (shape.kind) {
    case 'box':
      return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height };
    case 'circle':
      return {
        left: shape.x - shape.radius,
        right: shape.x + shape.radius,
        top: shape.y - shape.radius,
        bottom: shape.y + shape.radius,
      };
    default:
      return undefined;
  }
}

/** Sums of fractions are not exact. */
const allowance = 0.05;

export function fits(shapes: readonly Shape[], { width, height }: { readonly width: number; readonly height: number }): boolean {
  const boxes = shapes.filter((shape) => shape.kind === 'text').map(boxOf);
  const isInside = ({ left, right, top, bottom }: Box): boolean =>
    left >= -allowance && right <= width + allowance && top >= -allowance && bottom <= height + allowance;
  const isSeen = shapes.every((shape, index) => {
    const box = shape.kind === 'text' ? boxOf(shape) : undefined;
    return box === undefined || shapes.slice(index + 1).every((later) => !overlap(box, hides(later) ?? nowhere));
  });
  const dark = shapes.flatMap((shape) => ('tone' in shape && shape.tone === 'strong' ? [hides(shape) ?? nowhere] : []));
  const isOnDark = (box: Box): boolean =>
    dark.some(({ left, right, top, bottom }) => left <= box.left && box.right <= right && top <= box.top && box.bottom <= bottom);
  const isLight = shapes.every((shape) => shape.kind !== 'text' || shape.tone !== 'on-strong' || isOnDark(boxOf(shape)));
  return isSeen && isLight && boxes.every((box, index) => isInside(box) && boxes.slice(index + 1).every((other) => !overlap(box, other)));
}
