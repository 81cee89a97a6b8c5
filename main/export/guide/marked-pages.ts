/**
 * On which pages the parts of a paper begin: for its contents, which stand before them and lead there, for bookmarks, and for the head of
 * each page. Lengths are points.
 */
import type { Block } from '../../typeset/block';
import type { Canvas } from '../../typeset/canvas';
import { atMost, baselineOf, linesOf } from '../../typeset/lines';
import { addBookmark, type Bookmark, type Element, namePlace } from '../../typeset/pdfkit-inside';
import type { Galley, Piece } from '../../typeset/piece';
import { allPieces } from '../../typeset/pieces';
import { colours, margins } from '../../typeset/style';

type Heading = Extract<Block, { readonly kind: 'heading' }>;

interface Entry {
  readonly text: string;
  /** Below the part that was named last. */
  readonly isWithin: boolean;
  /** From 1; undefined until it is drawn. */
  page: number | undefined;
  /** From the upper edge of its page. */
  top: number;
}

interface Line {
  readonly entry: Entry;
  readonly draw: (canvas: Canvas) => void;
  /** The page of the document, from 0. */
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
    const entry: Entry = { text, isWithin, page: undefined, top: 0 };
    this.#entries.push(entry);
    return {
      kind: 'own',
      pieces: (galley) =>
        allPieces([block], galley).map((piece) => ({
          ...piece,
          draw: (canvas, x, top) => {
            if (entry.page === undefined) {
              entry.page = pagesIn(canvas) - this.#before;
              entry.top = top;
            }
            piece.draw(canvas, x, top);
          },
        })),
    };
  }

  /** Filled in by {@link finish}. */
  contents(): Block {
    return { kind: 'own', pieces: (galley) => this.#entries.map((entry, index) => this.#line(entry, this.#placeOf(index), galley)) };
  }

  /** What a page opens with: the part that begins at its top, else the one that goes on. */
  headOf(page: number): string {
    const opens = this.#entries.findLast(
      (entry) => entry.page !== undefined && (entry.page < page || (entry.page === page && entry.top <= margins.portrait)),
    );
    return opens?.text ?? '';
  }

  /** Once all pages are there. `under`: what the parts are of, where the document has other papers too. */
  finish(canvas: Canvas, under: string | undefined): void {
    const { writer } = canvas;
    for (const { page, draw } of this.#lines) {
      writer.switchToPage(page);
      draw(canvas);
    }
    this.#tree?.end();
    this.#mark(canvas, under);
  }

  #mark({ writer }: Canvas, under: string | undefined): void {
    const [first] = this.#entries;
    if (!first) return;
    writer.switchToPage(this.#before);
    const above = under === undefined ? undefined : addBookmark(writer, under, 0);
    let part: Bookmark | undefined;
    for (const [index, { text, isWithin, page, top }] of this.#entries.entries()) {
      if (page === undefined) continue;
      writer.switchToPage(this.#before + page - 1);
      namePlace(writer, this.#placeOf(index), top);
      const bookmark = addBookmark(writer, text, top, isWithin ? part : above);
      if (!isWithin) part = bookmark;
    }
  }

  #placeOf = (index: number): string => `part-${this.#before}-${index}`;

  #line(entry: Entry, place: string, { width, styles, faces }: Galley): Piece {
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
            const draw = (): void => {
              canvas.lines(lines, x + from, top, style);
              if (number) canvas.line(number, x + width - number.width, end + baselineOf(style), style);
            };
            canvas.jump(place, entry.text, { x: x + from, top, width: width - from, height }, draw, item);
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
