/** What closes a sheet's list: a text with its square code at the left, and a signature at the right. Lengths are points. */
import type { Block } from '../typeset/block';
import { atMost, linesOf } from '../typeset/lines';
import { colours } from '../typeset/style';
import type { Sheet } from './sheet';
import { drawSignature, type Pen } from './sheet-signatures';
import { type Modules, squareCodePath } from './square-code';

/** 16 mm, so that a telephone reads it from a photocopy. */
const codeSide = 45;
const signature = { width: 150, height: 40 };
/** A reason is never cut. */
const mostLines = 60;
const gap = 12;

/** Texts stand in one line below each other, whether they have a code or not. */
export function closingBlocks({ closing = [], columns }: Sheet, encode: (text: string) => Modules, pen: Pen | undefined): readonly Block[] {
  const indent = closing.some(({ code }) => code !== undefined) ? codeSide + gap : 0;
  return closing.map(({ text, code, strokes }): Block => {
    const own: Block = {
      kind: 'own',
      pieces: ({ width, styles, faces }) => {
        const room = width - signature.width - gap - indent;
        const lines = atMost(linesOf(text, room, styles.cell, faces), mostLines, room, styles.cell, faces);
        const height = Math.max(code === undefined ? 0 : codeSide, strokes ? signature.height : 0, lines.length * styles.cell.leading);
        return [
          {
            above: 0,
            height,
            keepsNext: false,
            draw: (canvas, x, top) => {
              if (code !== undefined) {
                const path = squareCodePath(encode(code), { x: 0, y: 0, side: codeSide });
                canvas.artifact(() => canvas.path(path, { x, y: top, scale: 1 }, colours.ink));
              }
              canvas.tagged('P', () => canvas.lines(lines, x + indent, top, styles.cell));
              if (!strokes || !pen) return;
              const box = { x: x + width - signature.width, top, ...signature };
              canvas.figure(columns.at(-1)?.heading ?? '', box, () => drawSignature(canvas, strokes, box, pen));
            },
          },
        ];
      },
    };
    return { kind: 'closing', blocks: [own] };
  });
}
