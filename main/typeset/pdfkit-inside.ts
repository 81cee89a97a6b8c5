/** What pdfkit has and its types don't tell: the font that is chosen, PDF/UA, attributes of an element, the title in its metadata. */
import type { FontFiles } from './fonts';
import { type Part, packed, type WrittenObject } from './packed';

export type Writer = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A font of a document. Widths are thousandths of its size. */
export interface EmbeddedFont {
  readonly id: string;
  /** Parsed; the same for all documents. */
  readonly font: ParsedFont;
  widthOfString: (text: string, size: number) => number;
  /** Each glyph as four hexadecimal digits; they go into the file from then on. */
  encode: (text: string) => readonly [glyphs: readonly string[], positions: readonly Position[]];
  /** Words as they were laid out; none of it belongs to the document. */
  layoutCache: object;
  ref: () => unknown;
}

/** A picture that is part of a document; sizes in pixels. */
export interface OpenedPicture {
  readonly width: number;
  readonly height: number;
}

interface Inside {
  _font: EmbeddedFont;
  openImage: (bytes: Uint8Array) => OpenedPicture;
  link: (x: number, y: number, width: number, height: number, address: string, options: object) => void;
  goTo: (x: number, y: number, width: number, height: number, name: string, options: object) => void;
  image: (picture: OpenedPicture, x: number, y: number, size: OpenedPicture) => void;
  info: PDFKit.DocumentInfo;
  _addInfo: () => void;
  /** Writes a line on the page in hand. */
  addContent: (line: string) => Writer;
  flushPages: () => void;
  /** Writes to the file. */
  _write: (part: Part) => void;
  /** An object was written to its end. */
  _refEnd: (object: { readonly id: number }) => void;
  /** Everything was written but the table of objects. */
  _finalize: () => void;
  readonly _root: object;
  readonly _info: object;
  readonly _id: Uint8Array;
}

const insideOf = (writer: Writer): Inside => writer as unknown as Inside;

interface Glyph {
  readonly codePoints: readonly number[];
}

/** A font as fontkit parsed it, which keeps each glyph that it was once asked for. */
interface ParsedFont {
  readonly characterSet: readonly number[];
  readonly _glyphs: Record<number, Glyph>;
  getGlyph: (id: number, codePoints?: readonly number[]) => Glyph | null;
}

/**
 * A glyph that was first asked for as a part of another, as A is of Ä and of the Cyrillic А, would be kept as one that stands for no letter:
 * then no reader finds that letter in any later document.
 */
function withLetters(font: ParsedFont): ParsedFont {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    if (codePoints.length > 0 && font._glyphs[id]?.codePoints.length === 0) delete font._glyphs[id];
    return getGlyph(id, codePoints);
  };
  return font;
}

/** Parsing a font takes longer than drawing a page, and laying its words out is most of drawing one; many files may be drawn with the same. */
const shared = new WeakMap<Uint8Array, Pick<EmbeddedFont, 'font' | 'layoutCache'>>();

function embed(writer: Writer, name: string, bytes: Uint8Array): EmbeddedFont {
  const before = shared.get(bytes);
  writer.registerFont(name, (before?.font ?? bytes) as Uint8Array);
  writer.font(name);
  const embedded = insideOf(writer)._font;
  if (before) embedded.layoutCache = before.layoutCache;
  else shared.set(bytes, { font: withLetters(embedded.font), layoutCache: embedded.layoutCache });
  return embedded;
}

export const embedFonts = (writer: Writer, { regular, bold, serif }: FontFiles): Readonly<Record<keyof FontFiles, EmbeddedFont>> => ({
  regular: embed(writer, 'regular', regular),
  bold: embed(writer, 'bold', bold),
  serif: embed(writer, 'serif', serif),
});

/** The name under which the page in hand finds a font. */
export function fontOnPage(writer: Writer, font: EmbeddedFont): string {
  writer.page.fonts[font.id] ??= font.ref();
  return font.id;
}

/** The name under which the page in hand finds the way of drawing in which white lets through. */
export function multiplyOnPage(writer: Writer): string {
  const name = 'Multiply';
  const { ext_gstates: states } = writer.page;
  if (!(name in states)) {
    const state = writer.ref({ Type: 'ExtGState', BM: 'Multiply' });
    state.end(undefined);
    states[name] = state;
  }
  return name;
}

export const openPicture = (writer: Writer, bytes: Uint8Array): OpenedPicture => insideOf(writer).openImage(bytes);

export function drawPicture(writer: Writer, picture: OpenedPicture, x: number, y: number, size: OpenedPicture): void {
  insideOf(writer).image(picture, x, y, size);
}

/** In points from the left and upper edge of the page. */
interface LinkArea {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** On the page in hand, and part of the element. */
export function addLink(writer: Writer, element: Element, address: string, words: string, { x, top, width, height }: LinkArea): void {
  insideOf(writer).link(x, top, width, height, address, { structParent: element, Contents: Object(words) });
}

/** Like {@link addLink}, to a place of the document that {@link namePlace} names. */
export function addJump(writer: Writer, element: Element, place: string, words: string, { x, top, width, height }: LinkArea): void {
  insideOf(writer).goTo(x, top, width, height, place, { structParent: element, Contents: Object(words) });
}

/** On the page in hand; `top` in points from its upper edge. */
export const namePlace = (writer: Writer, place: string, top: number): void => writer.addNamedDestination(place, 'XYZ', 0, top, 0);

export type Bookmark = PDFKit.PDFOutline;

interface BookmarkOptions {
  readonly expanded: boolean;
  readonly top: number;
  readonly left: number;
}

/** Shown beside the pages by readers; it leads to the page in hand, and those below `parent` are seen with it. */
export function addBookmark(writer: Writer, title: string, top: number, parent: Bookmark = writer.outline): Bookmark {
  /* pdfkit counts `left` from the right edge. */
  const options: BookmarkOptions = { expanded: true, top, left: writer.page.width };
  return parent.addItem(title, options);
}

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines of a page reach it together, as bytes: pdfkit makes bytes of each by itself, one letter after the other. */
function gatherLines(writer: Writer): void {
  const inside = insideOf(writer);
  const { flushPages } = inside;
  let page = writer.page;
  let lines: string[] = [];
  const handOver = (): void => {
    if (lines.length > 0) page.write(Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
    lines = [];
  };
  inside.addContent = (line) => {
    if (writer.page !== page) {
      handOver();
      page = writer.page;
    }
    lines.push(line);
    return writer;
  };
  inside.flushPages = () => {
    handOver();
    flushPages.call(writer);
  };
}

/** What was written of each document. */
const written = new WeakMap<Writer, { readonly head: Uint8Array; readonly objects: readonly WrittenObject[] }>();

/** Objects are kept as they are written: pdfkit's own stream copies each of their lines. */
function keepObjects(writer: Writer): void {
  const inside = insideOf(writer);
  const { _refEnd: refEnd } = inside;
  const objects: WrittenObject[] = [];
  let parts: Part[] = [];
  written.set(writer, { head: writer.read() as Uint8Array, objects });
  inside._write = (part) => {
    parts.push(part);
  };
  inside._refEnd = (object) => {
    objects.push({ id: object.id, parts });
    parts = [];
    refEnd.call(writer, object);
  };
}

/** An empty document that says what PDF/UA asks for: its language, its title, and that all of it is tagged. */
export async function newWriter(info: PDFKit.DocumentInfo & { readonly Title: string }, lang: string): Promise<Writer> {
  const { default: PdfDocument } = await import('pdfkit');
  const options = {
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: null,
    lang,
    info,
  };
  const writer = new PdfDocument(options as unknown as PDFKit.PDFDocumentOptions);
  gatherLines(writer);
  keepObjects(writer);
  const inside = insideOf(writer);
  const addInfo = inside._addInfo;
  inside._addInfo = () => {
    inside.info = { ...inside.info, Title: inXml(info.Title) };
    addInfo.call(inside);
  };
  return writer;
}

/** Attributes of an element in the tree of a document. */
export interface Attributes {
  /** Read in place of what is drawn. */
  readonly alt?: string;
  readonly title?: string;
  /** What a header cell is the header of. */
  readonly scope?: 'Column' | 'Row';
  /** In points from the page's upper left corner: left, top, right, bottom. */
  readonly bbox?: readonly number[];
  readonly lang?: string;
}

export const elementOf = (writer: Writer, tag: string, attributes: Attributes = {}): Element => writer.struct(tag, attributes);

/** All bytes of the document, which can't be drawn on any more. */
export function bytesOf(writer: Writer): Promise<Uint8Array> {
  const inside = insideOf(writer);
  return new Promise((resolve, reject) => {
    const kept = written.get(writer);
    if (!kept) return reject(new Error('The document was not begun here'));
    inside._finalize = () => {
      const id = Buffer.from(inside._id).toString('hex');
      resolve(packed({ ...kept, trailer: `/Root ${inside._root}\n/Info ${inside._info}\n/ID [<${id}> <${id}>]\n` }));
    };
    writer.end();
  });
}
