/** A square code on a page, as one shape. Lengths are points from the page's lower left corner. */
import type { Color, PDFPage } from 'pdf-lib';

/** Rows of a square code, without its quiet zone; true is dark. */
export type Modules = readonly (readonly boolean[])[];

/** That has to stay light around it, in modules, as the standard asks for. */
export const quietZone = 4;

/** All dark modules as one shape, so that no seam of light runs through them; runs of a row are one rectangle. */
function shapeOf(modules: Modules): string {
  const runs = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return runs.join('');
}

interface Place {
  /** Of its lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export function drawSquareCode(page: PDFPage, modules: Modules, { x, y, side }: Place, color: Color): void {
  page.drawSvgPath(shapeOf(modules), { x, y: y + side, scale: side / modules.length, color, borderWidth: 0 });
}
