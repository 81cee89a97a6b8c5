/**
 * A handout as PDF: slides come in as they are printed, a few at a time, and are laid on pages; notes flow beside them and on to the
 * next page.
 */
import { setImmediate as breath } from 'node:timers/promises';
import type { Color, PDFDocument, PDFEmbeddedPage, PDFPage } from 'pdf-lib';
import type { Language } from '../../domain/kernel/language';
import type { TextBlock } from '../../domain/programme/slide';
import type { FontFiles } from '../typeset/fonts';
import { embedFont } from './embedded-typefaces';
import { type FlowingLine, flowingLines, notesStyle } from './flowing-text';
import type { HandoutPage } from './handout-pages';
import { drawParagraph, plainParagraph } from './paper-type';
import { drawLines, gap, linesIn, margin, type Typefaces, textSize, widthOf } from './sheet-measures';

export interface HandoutFacts {
  readonly language: Language;
  /** At the foot of every page. */
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
}

const beforeParagraph = 4;
const frame = 0.5;

export class HandoutPdf {
  readonly #document: PDFDocument;
  readonly #faces: Typefaces;
  readonly #layout: HandoutPage;
  readonly #facts: HandoutFacts;
  readonly #ink: Color;
  #page: PDFPage | undefined;
  /** Pictures on the page, where there are no notes. */
  #placed = 0;
  /** Where the next slide begins, where there are notes. */
  #free = 0;

  private constructor(document: PDFDocument, faces: Typefaces, layout: HandoutPage, facts: HandoutFacts, ink: Color) {
    this.#ink = ink;
    this.#document = document;
    this.#faces = faces;
    this.#layout = layout;
    this.#facts = facts;
  }

  static async begin(layout: HandoutPage, facts: HandoutFacts, fonts: FontFiles): Promise<HandoutPdf> {
    const [{ PDFDocument: Pdf, grayscale }, { default: fontkit }] = await Promise.all([import('pdf-lib'), import('@pdf-lib/fontkit')]);
    const document = await Pdf.create({ updateMetadata: false });
    document.registerFontkit(fontkit);
    document.setTitle(facts.footer);
    document.setLanguage(facts.language);
    document.setCreator('Facilitator Kit');
    const faces = {
      regular: await embedFont(document, fonts.regular, 'HANDRG+NotoSans-Regular'),
      bold: await embedFont(document, fonts.bold, 'HANDBD+NotoSans-Bold'),
    };
    return new HandoutPdf(document, faces, layout, facts, grayscale(0));
  }

  /** `printed`: a PDF with a page for each slide; `notes` of each, in the same order. */
  async add(printed: Uint8Array, notes: readonly (readonly TextBlock[])[]): Promise<void> {
    const pictures = await this.#document.embedPdf(
      printed,
      notes.map((_, index) => index),
    );
    for (const [index, picture] of pictures.entries()) {
      await picture.embed();
      /* Who presents meanwhile must not notice. */
      await breath();
      if (this.#layout.notes) this.#addWithNotes(picture, notes[index] ?? []);
      else this.#addAlone(picture);
    }
  }

  /** After the last slide, on a page of its own. */
  addText(heading: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    const blocks: readonly TextBlock[] = [
      { kind: 'heading', level: 1, content: plainParagraph(heading) },
      { kind: 'list', ordered: false, items: lines.map(plainParagraph) },
    ];
    this.#newPage();
    this.#flow(flowingLines(blocks, this.#layout.paper[0] - 2 * margin, this.#faces), margin, this.#layout.top);
  }

  get pages(): number {
    return this.#document.getPageCount();
  }

  async finish(): Promise<Uint8Array> {
    const pages = this.#document.getPages();
    for (const [index, page] of pages.entries()) this.#drawFooter(page, this.#facts.pageOf(index + 1, pages.length));
    return this.#document.save();
  }

  #addAlone(picture: PDFEmbeddedPage): void {
    const { places, top } = this.#layout;
    if (!this.#page || this.#placed === places.length) this.#newPage();
    const place = places[this.#placed];
    if (!place) throw new Error('A page of a handout has no places');
    this.#draw(picture, place.x, top - place.below);
    this.#placed += 1;
  }

  #addWithNotes(picture: PDFEmbeddedPage, notes: readonly TextBlock[]): void {
    const { picture: size, places, notes: column, row, bottom } = this.#layout;
    const [place] = places;
    if (!place || !column) throw new Error('A handout with notes has no column for them');
    if (!this.#page || this.#free - size.height < bottom) this.#newPage();
    const top = this.#free;
    const page = this.#page;
    this.#draw(picture, place.x, top);
    const begin = column.below ? top - size.height - gap : top;
    const end = this.#flow(flowingLines(notes, column.width, this.#faces), column.x, begin);
    const isSamePage = page === this.#page;
    this.#free = (isSamePage ? Math.min(end, top - size.height, top - row + gap) : end) - gap;
  }

  /** Draws lines downward from `top` of the page, and on to the next; returns where they end. */
  #flow(lines: readonly FlowingLine[], x: number, top: number): number {
    let free = top;
    for (const { line, x: indent, mark, begins } of lines) {
      if (begins && free !== top) free -= beforeParagraph;
      if (free - notesStyle.leading < this.#layout.bottom) {
        this.#newPage();
        free = this.#layout.top;
      }
      if (this.#page && mark) drawParagraph(this.#page, [mark], x, free, notesStyle);
      if (this.#page) drawParagraph(this.#page, [line], x + indent, free, notesStyle);
      free -= notesStyle.leading;
    }
    return free;
  }

  #draw(picture: PDFEmbeddedPage, x: number, top: number): void {
    const { width, height } = this.#layout.picture;
    this.#page?.drawPage(picture, { x, y: top - height, width, height });
    this.#page?.drawRectangle({ x, y: top - height, width, height, borderColor: this.#ink, borderWidth: frame, borderOpacity: 0.4 });
  }

  #newPage(): void {
    this.#page = this.#document.addPage([...this.#layout.paper]);
    this.#placed = 0;
    this.#free = this.#layout.top;
  }

  #drawFooter(page: PDFPage, pageOf: string): void {
    const { regular } = this.#faces;
    const right = widthOf(pageOf, regular);
    const width = this.#layout.paper[0] - 2 * margin;
    drawLines(page, linesIn(regular, this.#facts.footer, width - right - gap, 1), margin, margin + textSize, regular);
    drawLines(page, [pageOf], margin + width - right, margin + textSize, regular);
  }
}
