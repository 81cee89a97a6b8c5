/**
 * Sets a paper: blocks on pages of A4, as a tagged PDF. The same blocks and the same date give the same bytes.
 * A piece is never cut, and what belongs together stands together. Lengths are points.
 */
import type { Language } from '../../domain/kernel/language';
import type { Block } from './block';
import { Canvas } from './canvas';
import type { FontFiles, LetterheadOnPaper } from './fonts';
import { letterheadPiece } from './letterhead';
import { atMost, baselineOf, linesOf } from './lines';
import { bytesOf, embedFonts, newWriter } from './pdfkit-inside';
import type { Galley, Piece } from './piece';
import { allPieces } from './pieces';
import { hairline, largeStyles, margins, pageSizes, type Styles, usualStyles } from './style';
import { type Faces, Typeface } from './typeface';

/** The foot of pages that are filled from the top. */
export interface Foot {
  readonly layout: 'portrait' | 'landscape';
  /** At the foot of each page: a line beside the page's number, and further ones below it. */
  readonly footer: readonly string[];
  readonly pageOf: (page: number, pages: number) => string;
  /** At the head of a page, which has no more than a line for it; empty for a page without one. */
  readonly headOf?: (page: number) => string;
  /** At the head of the first page. */
  readonly letterhead?: LetterheadOnPaper | undefined;
}

export interface Setting extends Foot {
  readonly language: Language;
  /** Shown by readers in place of the file's name. */
  readonly title: string;
  readonly created: Date;
  readonly fonts: FontFiles;
  readonly isLargePrint?: boolean;
}

export interface Opened {
  readonly language: Language;
  readonly canvas: Canvas;
  readonly galley: Galley;
  /** Adds a page of the document's own size, or of another. */
  readonly addPage: (size?: readonly [width: number, height: number]) => void;
  readonly finish: () => Promise<Uint8Array>;
}

type About = Pick<Setting, 'language' | 'title' | 'created' | 'layout' | 'fonts'> & { readonly styles?: Styles; readonly margin?: number };

/** A document without a page, for whoever places everything by hand. */
export async function openDocument({ language, title, created, layout, fonts, styles = usualStyles, margin }: About): Promise<Opened> {
  const writer = await newWriter(
    { Title: title, Creator: 'Facilitator Kit', Producer: 'Facilitator Kit', CreationDate: created },
    language,
  );
  const [width, height] = pageSizes[layout];
  const embedded = embedFonts(writer, fonts);
  const faces: Faces = {
    regular: new Typeface('regular', embedded.regular),
    bold: new Typeface('bold', embedded.bold),
    serif: new Typeface('serif', embedded.serif),
  };
  const canvas = new Canvas(writer, faces);
  return {
    canvas,
    language,
    galley: { faces, styles, width: width - 2 * (margin ?? margins[layout]) },
    addPage: ([wide, tall] = [width, height]) => {
      writer.addPage({ size: [wide, tall], margin: 0 });
    },
    finish: () => {
      canvas.end();
      return bytesOf(writer);
    },
  };
}

/** Pieces that stand on one page together. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen && !piece.newPage) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    isOpen = piece.keepsNext;
  }
  return groups;
}

/** Fills pages from the top. */
class Pages {
  readonly #before: number;
  #page = 0;
  #top = 0;
  #isEmpty = true;

  constructor(
    readonly document: Opened,
    readonly setting: Foot,
  ) {
    this.#before = document.canvas.writer.bufferedPageRange().count;
  }

  get #bottom(): number {
    const { layout, footer } = this.setting;
    return pageSizes[layout][1] - margins[layout] - footer.length * this.document.galley.styles.footer.leading - 10;
  }

  #add(): void {
    this.document.addPage();
    this.#page += 1;
    this.#top = margins[this.setting.layout];
    this.#isEmpty = true;
  }

  #height(group: readonly Piece[]): number {
    return group.reduce((sum, piece, index) => {
      const isFirst = index === 0 && this.#isEmpty;
      return sum + (isFirst ? (piece.repeated?.height ?? 0) : piece.above) + piece.height;
    }, 0);
  }

  /** Places a group on one page; of a group that no page has room for, as much as a page holds stands together. */
  place(group: readonly Piece[]): void {
    const [first] = group;
    if (this.#page === 0) this.#add();
    if (!this.#isEmpty && (first?.newPage || !this.#fits(group))) this.#add();
    let count = group.length;
    while (count > 1 && !this.#fits(group.slice(0, count))) count -= 1;
    for (const piece of group.slice(0, count)) this.#draw(piece);
    if (count < group.length) this.place(group.slice(count));
  }

  #fits(group: readonly Piece[]): boolean {
    return this.#top + this.#height(group) <= this.#bottom;
  }

  #draw(piece: Piece): void {
    const x = margins[this.setting.layout];
    const { canvas } = this.document;
    if (!this.#isEmpty) this.#top += piece.above;
    else if (piece.repeated) {
      piece.repeated.draw(canvas, x, this.#top);
      this.#top += piece.repeated.height;
    }
    piece.draw(canvas, x, this.#top);
    this.#top += piece.height;
    if (piece.height > 0) this.#isEmpty = false;
  }

  /** Once all blocks are placed: a page at least, and a footer on each. */
  finish(): void {
    if (this.#page === 0) this.#add();
    const { canvas, galley } = this.document;
    const { footer: style, gap } = galley.styles;
    const { layout, footer, pageOf, headOf = () => '' } = this.setting;
    const x = margins[layout];
    for (let page = 0; page < this.#page; page += 1) {
      canvas.writer.switchToPage(this.#before + page);
      const [number] = linesOf(pageOf(page + 1, this.#page), galley.width, style, galley.faces);
      const head = atMost(linesOf(headOf(page + 1), galley.width, style, galley.faces), 1, galley.width, style, galley.faces);
      canvas.artifact(() => {
        const top = this.#bottom + 10;
        canvas.rule([x, top - 4], [x + galley.width, top - 4], hairline);
        if (number) canvas.line(number, x + galley.width - number.width, top + baselineOf(style), style);
        canvas.lines(head, x, margins[layout] - style.leading - 10, style);
        for (const [index, text] of footer.entries()) {
          const room = galley.width - (index === 0 ? (number?.width ?? 0) + gap : 0);
          const lines = atMost(linesOf(text, room, style, galley.faces), 1, room, style, galley.faces);
          canvas.lines(lines, x, top + index * style.leading, style);
        }
      }, 'Pagination');
    }
  }
}

/** Further pages of a document, numbered by themselves. */
export function setPages(document: Opened, foot: Foot, blocks: readonly Block[]): void {
  const pages = new Pages(document, foot);
  const head = foot.letterhead ? [letterheadPiece(foot.letterhead, document.galley, document.language)] : [];
  for (const group of groupsOf([...head, ...allPieces(blocks, document.galley)])) pages.place(group);
  pages.finish();
}

export async function typeset(setting: Setting, blocks: readonly Block[]): Promise<Uint8Array> {
  const document = await openDocument({ ...setting, styles: setting.isLargePrint ? largeStyles : usualStyles });
  setPages(document, setting, blocks);
  return document.finish();
}

/** Those that every typeface of a paper has. */
export async function lettersOnPaper(fonts: FontFiles): Promise<ReadonlySet<number>> {
  const writer = await newWriter({ Title: '', CreationDate: new Date(0) }, 'en');
  const [first, ...others] = Object.entries(embedFonts(writer, fonts)).map(([name, font]) => new Typeface(name, font).letters);
  return new Set([...(first ?? [])].filter((letter) => others.every((letters) => letters.has(letter))));
}

/** Whether each letter stands on paper as it is, and none is replaced. */
export async function canBeWritten(text: string, fonts: FontFiles): Promise<boolean> {
  const writer = await newWriter({ Title: text, CreationDate: new Date(0) }, 'en');
  return new Typeface('regular', embedFonts(writer, fonts).regular).written(text) === text;
}
