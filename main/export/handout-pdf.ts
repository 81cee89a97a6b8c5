/**
 * A handout as PDF: slides come in as they are printed, a few at a time, and are laid on pages; notes flow beside them and on to the
 * next page. A slide is a figure, which is read by its words.
 */
import { setImmediate as breath } from 'node:timers/promises';
import type { Language } from '../../domain/kernel/language';
import type { TextBlock } from '../../domain/programme/slide';
import type { Box } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { atMost, baselineOf, linesOf, type TextStyle } from '../typeset/lines';
import type { Element } from '../typeset/pdfkit-inside';
import { type PrintedPage, printedPages } from '../typeset/printed-pages';
import { colours, hairline, usualStyles } from '../typeset/style';
import { type Opened, openDocument } from '../typeset/typeset';
import { type FlowingLine, flowingLines, notesStyle } from './flowing-text';
import type { HandoutPage } from './handout-pages';
import { plainParagraph } from './plain-paragraph';
import { margin } from './sheet-measures';

export interface HandoutFacts {
  readonly language: Language;
  /** At the foot of every page. */
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
}

/** What is printed of a slide besides its picture. */
export interface SlideOnPaper {
  /** All that is written on it. */
  readonly words: string;
  readonly notes: readonly TextBlock[];
}

const beforeParagraph = 4;
const gap = 12;
const frame = { colour: colours.rule, width: 0.5 };
const small = usualStyles.footer;
const headingStyle: TextStyle = { ...notesStyle, face: 'bold', size: 14, leading: 20 };

export class HandoutPdf {
  readonly #document: Opened;
  readonly #layout: HandoutPage;
  readonly #facts: HandoutFacts;
  #pages = 0;
  /** Pictures on the page, where there are no notes. */
  #placed = 0;
  /** The top of the next slide, where there are notes. */
  #free = 0;

  private constructor(document: Opened, layout: HandoutPage, facts: HandoutFacts) {
    this.#document = document;
    this.#layout = layout;
    this.#facts = facts;
  }

  static async begin(layout: HandoutPage, facts: HandoutFacts, press: Press): Promise<HandoutPdf> {
    const { language, footer: title } = facts;
    return new HandoutPdf(await openDocument({ language, title, created: press.created, layout: 'portrait', fonts: press }), layout, facts);
  }

  /** `printed`: a PDF with a page for each slide. */
  async add(printed: Uint8Array, slides: readonly SlideOnPaper[]): Promise<void> {
    const pages = await printedPages(this.#document.canvas.writer, printed);
    for (const [index, slide] of slides.entries()) {
      const page = pages[index];
      if (!page) throw new Error('A slide was not printed');
      /* A trainer who presents meanwhile must not notice. */
      await breath();
      if (this.#layout.notes) this.#addWithNotes(page, slide);
      else this.#addAlone(page, slide);
    }
  }

  /** After the last slide, on a page of its own. */
  addText(heading: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    const { canvas } = this.#document;
    const width = this.#layout.paper[0] - 2 * margin;
    const title = linesOf(heading, width, headingStyle, canvas.faces);
    this.#newPage();
    canvas.tagged('H1', () => canvas.lines(title, margin, this.#layout.top, headingStyle));
    const list: TextBlock = { kind: 'list', ordered: false, items: lines.map(plainParagraph) };
    const top = this.#layout.top + title.length * headingStyle.leading + beforeParagraph;
    this.#flow(flowingLines([list], width, canvas.faces), margin, top);
  }

  get pages(): number {
    return this.#pages;
  }

  finish(): Promise<Uint8Array> {
    const { canvas, finish } = this.#document;
    for (let page = 0; page < this.#pages; page += 1) {
      canvas.writer.switchToPage(page);
      this.#drawFooter(this.#facts.pageOf(page + 1, this.#pages));
    }
    return finish();
  }

  #addAlone(page: PrintedPage, slide: SlideOnPaper): void {
    const { places, top } = this.#layout;
    if (this.#pages === 0 || this.#placed === places.length) this.#newPage();
    const place = places[this.#placed];
    if (!place) throw new Error('A page of a handout has no places');
    this.#draw(page, slide, place.x, top + place.below);
    this.#drawLines(place.x, top + place.below);
    this.#placed += 1;
  }

  #addWithNotes(page: PrintedPage, slide: SlideOnPaper): void {
    const { picture: size, places, notes: column, row, bottom } = this.#layout;
    const [place] = places;
    if (!place || !column) throw new Error('A handout with notes has no column for them');
    if (this.#pages === 0 || this.#free + size.height > bottom) this.#newPage();
    const top = this.#free;
    const own = this.#pages;
    this.#draw(page, slide, place.x, top);
    const begin = column.below ? top + size.height + gap : top;
    const end = this.#flow(flowingLines(slide.notes, column.width, this.#document.canvas.faces), column.x, begin);
    this.#free = (own === this.#pages ? Math.max(end, top + size.height, top + row - gap) : end) + gap;
  }

  /** Draws lines downward from `top` of the page, and on to the next; returns where they end. */
  #flow(lines: readonly FlowingLine[], x: number, top: number): number {
    const { canvas } = this.#document;
    let free = top;
    let element: Element | undefined;
    for (const { line, x: indent, mark, begins } of lines) {
      if (begins && free !== top) free += beforeParagraph;
      if (free + notesStyle.leading > this.#layout.bottom) {
        this.#newPage();
        free = this.#layout.top;
      }
      if (begins) element?.end();
      const own = begins || !element ? canvas.element('P') : element;
      element = own;
      const y = free + baselineOf(notesStyle);
      canvas.within(own, 'P', () => {
        if (mark) canvas.line(mark, x, y, notesStyle);
        canvas.line(line, x + indent, y, notesStyle);
      });
      free += notesStyle.leading;
    }
    element?.end();
    return free;
  }

  #draw(page: PrintedPage, { words }: SlideOnPaper, x: number, top: number): void {
    const { canvas } = this.#document;
    const box: Box = { x, top, ...this.#layout.picture };
    canvas.figure(words, box, () => canvas.printed(page, box));
    canvas.artifact(() => canvas.rectangle(box, undefined, frame));
  }

  /** For what a reader notes by hand. */
  #drawLines(x: number, top: number): void {
    const { lines, picture } = this.#layout;
    if (!lines) return;
    const { canvas } = this.#document;
    const first = top + picture.height + lines.below;
    canvas.artifact(() => {
      for (let line = 0; line < lines.count; line += 1) {
        const y = first + line * lines.apart;
        canvas.rule([x, y], [x + picture.width, y], hairline);
      }
    });
  }

  #newPage(): void {
    this.#document.addPage(this.#layout.paper);
    this.#pages += 1;
    this.#placed = 0;
    this.#free = this.#layout.top;
  }

  #drawFooter(pageOf: string): void {
    const { canvas } = this.#document;
    const [paperWidth, paperHeight] = this.#layout.paper;
    const width = paperWidth - 2 * margin;
    const [number] = linesOf(pageOf, width, small, canvas.faces);
    const room = width - (number?.width ?? 0) - gap;
    const text = atMost(linesOf(this.#facts.footer, room, small, canvas.faces), 1, room, small, canvas.faces);
    const top = paperHeight - margin - small.leading;
    canvas.artifact(() => {
      canvas.lines(text, margin, top, small);
      if (number) canvas.line(number, margin + width - number.width, top + baselineOf(small), small);
    }, 'Pagination');
  }
}
