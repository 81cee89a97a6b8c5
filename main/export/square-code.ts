/** A square code on paper, as one shape. Lengths are points. */
import { millimetre } from './sheet-measures';

/** Rows of a square code, without its quiet zone; true is dark. */
export type Modules = readonly (readonly boolean[])[];

/** That has to stay light around it, in modules, as the standard asks for. */
export const quietZone = 4;

/** The side of a code: large enough that a person holds a telephone to it without thinking, and a copy of a copy is read: 20 mm. */
export const codeSide = 20 * millimetre;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Each edge is written once, and alike from both sides. */
const written = (length: number): string => String(Math.round(length * 1000) / 1000);

/**
 * All dark modules as one shape of SVG, so that no seam of light runs through them; runs of a row are one rectangle. `place`: of the upper
 * left corner.
 */
export function squareCodePath(modules: Modules, { x: left, y: top, side }: Place): string {
  const module = side / modules.length;
  const across = (column: number): string => written(left + column * module);
  const down = (row: number): string => written(top + row * module);
  const runs = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${across(x)} ${down(y)}H${across(end < 0 ? row.length : end)}V${down(y + 1)}H${across(x)}Z`];
    }),
  );
  return runs.join('');
}
