/** On which pages the parts of a paper begin: for its contents, which stand before them, and for the head of each page. Lengths are points. */
import type { Block } from '../../typeset/block';
import type { Canvas } from '../../typeset/canvas';
import { atMost, baselineOf, linesOf } from '../../typeset/lines';
import type { Element } from '../../typeset/pdfkit-inside';
import type { Galley, Piece } from '../../typeset/piece';
import { allPieces } from '../../typeset/pieces';
import { colours } from '../../typeset/style';

type Heading = Extract<Block, { readonly kind: 'heading' }>;

interface Entry {
  readonly text: string;
  /** Below the part that was named last. */
  readonly isWithin: boolean;
  /** From 1; undefined until it is drawn. */
  page: number | undefined;
}

interface Line {
  readonly entry: Entry;
  readonly draw: (canvas: Canvas) => void;
  /** Of the document, from 0. */
  readonly page: number;
}

const pagesIn = ({ writer }: Canvas): number => writer.bufferedPageRange().count;

export class MarkedPages {
  readonly #entries: Entry[] = [];
  readonly #lines: Line[] = [];
  /** Pages of the document before this paper. */
  readonly #before: number;
  #tree: Element | undefined;

  constructor(canvas: Canvas) {
    this.#before = pagesIn(canvas);
  }

  /** A heading that the contents name. */
  heading(block: Heading, text: string, isWithin = false): Block {
    const entry: Entry = { text, isWithin, page: undefined };
    this.#entries.push(entry);
    return {
      kind: 'own',
      pieces: (galley) =>
        allPieces([block], galley).map((piece) => ({
          ...piece,
          draw: (canvas, x, top) => {
            entry.page ??= pagesIn(canvas) - this.#before;
            piece.draw(canvas, x, top);
          },
        })),
    };
  }

  /** Filled in by {@link finish}. */
  contents(): Block {
    return { kind: 'own', pieces: (galley) => this.#entries.map((entry) => this.#line(entry, galley)) };
  }

  /** What stands at the head of a page: the part that begins there first, else the one that goes on. */
  headOf(page: number): string {
    const begins = this.#entries.find((entry) => entry.page === page);
    return (begins ?? this.#entries.findLast((entry) => entry.page !== undefined && entry.page < page))?.text ?? '';
  }

  /** Once all pages are there. */
  finish(canvas: Canvas): void {
    for (const { page, draw } of this.#lines) {
      canvas.writer.switchToPage(page);
      draw(canvas);
    }
    this.#tree?.end();
  }

  #line(entry: Entry, { width, styles, faces }: Galley): Piece {
    const { body, indent, gap } = styles;
    const style = entry.isWithin ? body : ({ ...body, face: 'bold' } as const);
    const from = entry.isWithin ? indent : 0;
    const numberRoom = body.size * 2;
    const room = width - from - numberRoom - gap;
    const lines = linesOf(entry.text, room, style, faces);
    const height = lines.length * style.leading;
    return {
      above: entry.isWithin ? gap / 4 : gap * 0.9,
      height,
      keepsNext: !entry.isWithin,
      draw: (canvas, x, top) => {
        this.#tree ??= canvas.element('TOC');
        const item = canvas.element('TOCI', {}, this.#tree);
        const end = top + (lines.length - 1) * style.leading;
        this.#lines.push({
          entry,
          page: pagesIn(canvas) - 1,
          draw: () => {
            const [number] = atMost(linesOf(String(entry.page ?? ''), numberRoom, style, faces), 1, numberRoom, style, faces);
            canvas.within(item, 'TOCI', () => {
              canvas.lines(lines, x + from, top, style);
              if (number) canvas.line(number, x + width - number.width, end + baselineOf(style), style);
            });
            item.end();
            const y = end + baselineOf(style);
            const dotsFrom = x + from + (lines.at(-1)?.width ?? 0) + gap;
            const dotsTo = x + width - (number?.width ?? 0) - gap;
            if (dotsTo > dotsFrom) {
              canvas.artifact(() => canvas.rule([dotsFrom, y], [dotsTo, y], { colour: colours.rule, width: 0.7, dash: 1.5 }));
            }
          },
        });
      },
    };
  }
}
