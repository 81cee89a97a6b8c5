/** A name on a card, to be read from across a table: first name above last name, and of two words that are long together each on a line. */
import type { Typeface } from '../typeset/typeface';
import { type ShrunkText, shrunkText } from './shrunk-text';

/** From the foot of a line to that of the next, in sizes of its letters. */
export const leading = 1.16;

export const heightOf = ({ lines, size }: ShrunkText): number => lines.length * size * leading;
export const together = (texts: readonly ShrunkText[]): number => texts.reduce((sum, text) => sum + heightOf(text), 0);

type Face = Pick<Typeface, 'letters' | 'width'>;

/** In points. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
}

/** Another line is worth it where letters grow by so much. */
const worthALine = 1.2;

/** One of the two names at a share of its sizes. */
type Way = (scale: number) => ShrunkText;

/** Returns the ways to set a name: in one line, or in two, broken behind a hyphen or at a space. */
function waysOf(text: string, face: Face, { width, largest, smallest }: Room): readonly Way[] {
  const whole: Way = (scale) => shrunkText(text, face, { width, largest: largest * scale, smallest: smallest * scale, lines: 2 });
  const parted = [...text.matchAll(/(?<=\S)(?:-(?=\S)|\s+)/gu)].map(({ index, 0: mark }): Way => {
    const halves = [text.slice(0, index) + mark.trim(), text.slice(index + mark.length)];
    return (scale) => {
      const set = halves.map((half) => shrunkText(half, face, { width, largest: largest * scale, smallest: 0, lines: 1 }));
      return { size: Math.min(...set.map(({ size }) => size)), lines: set.flatMap(({ lines }) => lines) };
    };
  });
  return [whole, ...parted];
}

const leastSize = (texts: readonly ShrunkText[]): number => Math.min(...texts.map(({ size }) => size));

/** First and last name, each as large as the room lets it be. */
export function nameLines(name: { readonly firstName: string; readonly lastName: string }, face: Face, room: Room): readonly ShrunkText[] {
  const fitted = waysOf(name.firstName, face, room).flatMap((first) =>
    waysOf(name.lastName, face, room).map((last) => {
      let scale = 1;
      while (together([first(scale), last(scale)]) > room.height) scale *= 0.95;
      return [first(scale), last(scale)];
    }),
  );
  return fitted.reduce((best, other) => (leastSize(other) > leastSize(best) * worthALine ? other : best));
}
