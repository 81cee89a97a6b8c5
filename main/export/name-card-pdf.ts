/**
 * Badges and table signs as PDF, A4 upright: ten badges of 90 × 55 mm to cut out, or two signs to cut apart and fold. Lengths are points
 * from the lower left corner.
 */
import type { Color, PDFPage } from 'pdf-lib';
import type { Press } from '../typeset/fonts';
import { embedTypefaces } from './embedded-typefaces';
import type { NameCard, NameCards } from './name-cards';
import { millimetre, paperPage, type Typeface, type Typefaces } from './sheet-measures';
import { type ShrunkText, shrunkText } from './shrunk-text';
import { codeSide, drawSquareCode, type Modules } from './square-code';

interface Pen extends Typefaces {
  readonly ink: Color;
  readonly soft: Color;
  readonly accent: Color;
  readonly encode: (text: string) => Modules;
  /** Draws with the page turned upside down around this point. */
  readonly turned: (page: PDFPage, x: number, y: number, draw: () => void) => void;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How large what stands on a card is. */
interface CardStyle {
  readonly padding: number;
  readonly line: number;
  readonly name: { readonly largest: number; readonly smallest: number };
  readonly from: { readonly largest: number; readonly smallest: number; readonly lines: number };
  readonly number: number;
  readonly code: number;
  readonly isCentred: boolean;
}

const badge: CardStyle = {
  padding: 5 * millimetre,
  line: 7,
  name: { largest: 25, smallest: 14 },
  from: { largest: 9.5, smallest: 8, lines: 3 },
  number: 10,
  code: 18 * millimetre,
  isCentred: false,
};
const sign: CardStyle = {
  padding: 7 * millimetre,
  line: 9,
  name: { largest: 60, smallest: 30 },
  from: { largest: 16, smallest: 11, lines: 2 },
  number: 13,
  code: codeSide,
  isCentred: true,
};

/** From the foot of a line to that of the next, in sizes of its letters. */
const leading = 1.16;

interface Setting {
  readonly face: Typeface;
  readonly color: Color;
  readonly isCentred: boolean;
}

/** Downwards from `top`; answers where it ends. */
function drawShrunk(
  page: PDFPage,
  { lines, size }: ShrunkText,
  { x, width }: Pick<Box, 'x' | 'width'>,
  top: number,
  setting: Setting,
): number {
  for (const [index, line] of lines.entries()) {
    const at = setting.isCentred ? x + (width - setting.face.width(line) * size) / 2 : x;
    page.drawText(line, { x: at, y: top - index * size * leading - size * 0.92, size, font: setting.face.font, color: setting.color });
  }
  return top - lines.length * size * leading;
}

const heightOf = ({ lines, size }: ShrunkText): number => lines.length * size * leading;

/** The programme's line above, with a stroke of colour under it; answers where the room for the name begins. */
function drawHead(page: PDFPage, { x, y, width, height }: Box, style: CardStyle, line: string, pen: Pen): number {
  const room = { x: x + style.padding, width: width - 2 * style.padding };
  const text = shrunkText(line, pen.regular, { width: room.width, largest: style.line, smallest: style.line, lines: 1 });
  const foot = drawShrunk(page, text, room, y + height - style.padding * 0.8, { face: pen.regular, color: pen.soft, isCentred: false });
  page.drawRectangle({ x: room.x, y: foot - 3, width: room.width, height: 1.2, color: pen.accent });
  return foot - 6;
}

const together = (texts: readonly ShrunkText[]): number => texts.reduce((sum, text) => sum + heightOf(text), 0);

/** First and last name, each as large as the room lets it be. */
function layName(
  { firstName, lastName }: NameCard,
  { largest, smallest }: CardStyle['name'],
  face: Typeface,
  width: number,
  height: number,
) {
  const at = (scale: number): readonly ShrunkText[] =>
    [firstName, lastName].map((text) => shrunkText(text, face, { width, largest: largest * scale, smallest: smallest * scale, lines: 2 }));
  let scale = 1;
  while (together(at(scale)) > height) scale *= 0.95;
  return at(scale);
}

/** In the middle between `top` and `bottom`. */
function drawName(
  page: PDFPage,
  texts: readonly ShrunkText[],
  { x, width }: Box,
  style: CardStyle,
  pen: Pen,
  top: number,
  bottom: number,
): void {
  const room = { x: x + style.padding, width: width - 2 * style.padding };
  let at = top - (top - bottom - together(texts)) / 2;
  for (const text of texts) at = drawShrunk(page, text, room, at, { face: pen.bold, color: pen.ink, isCentred: style.isCentred });
}

/** School, town and list number at the left, the code at the right. Answers how high the text stands, and the code. */
function drawFoot(
  page: PDFPage,
  { x, y, width }: Box,
  style: CardStyle,
  { from, number, code }: NameCard,
  pen: Pen,
): { readonly text: number; readonly code: number } {
  const side = code === undefined ? 0 : style.code;
  const room = { x: x + style.padding, width: width - 2 * style.padding - side - (side > 0 ? style.padding : 0) };
  const bottom = y + style.padding;
  if (code !== undefined) {
    drawSquareCode(page, pen.encode(code), { x: x + width - style.padding - side, y: bottom, side }, pen.ink);
  }
  const text = shrunkText(from, pen.regular, { width: room.width, ...style.from });
  const top = bottom + heightOf(text) + style.number * leading;
  const below = drawShrunk(page, text, room, top, { face: pen.regular, color: pen.ink, isCentred: false });
  const numbered = shrunkText(number, pen.bold, { width: room.width, largest: style.number, smallest: style.number, lines: 1 });
  drawShrunk(page, numbered, room, below, { face: pen.bold, color: pen.soft, isCentred: false });
  return { text: top - bottom, code: side };
}

/** A line for a hand to write on, with what belongs there under it. */
function drawWriting(page: PDFPage, words: string, { x, y, width }: Omit<Box, 'height'>, size: number, pen: Pen): void {
  page.drawLine({ start: { x, y }, end: { x: x + width, y }, thickness: 0.6, color: pen.soft });
  const text = shrunkText(words, pen.regular, { width, largest: size, smallest: size * 0.7, lines: 1 });
  drawShrunk(page, text, { x, width }, y - 2, { face: pen.regular, color: pen.soft, isCentred: false });
}

function drawBlank(page: PDFPage, box: Box, style: CardStyle, { line, blanks }: NameCards, pen: Pen): void {
  drawHead(page, box, style, line, pen);
  const x = box.x + style.padding;
  const width = box.width - 2 * style.padding;
  const low = box.y + style.padding + style.line * 1.6;
  const number = width * 0.2;
  drawWriting(page, blanks.name, { x, y: box.y + box.height * 0.47, width }, style.line, pen);
  drawWriting(page, blanks.from, { x, y: low, width: width - number - style.padding }, style.line, pen);
  drawWriting(page, blanks.number, { x: x + width - number, y: low, width: number }, style.line, pen);
}

function drawBadge(page: PDFPage, box: Box, card: NameCard | undefined, cards: NameCards, pen: Pen): void {
  page.drawRectangle({ ...box, borderColor: pen.soft, borderWidth: 0.3 });
  if (!card) {
    drawBlank(page, box, badge, cards, pen);
    return;
  }
  const top = drawHead(page, box, badge, cards.line, pen);
  const foot = drawFoot(page, box, badge, card, pen);
  const bottom = box.y + badge.padding + Math.max(foot.text, foot.code);
  drawName(page, layName(card, badge.name, pen.bold, box.width - 2 * badge.padding, top - bottom), box, badge, pen, top, bottom);
}

/** The lower half is turned to the room, the upper one, upside down until it is folded, to whoever sits behind it. */
function drawSign(page: PDFPage, box: Box, card: NameCard | undefined, cards: NameCards, pen: Pen): void {
  const face: Box = { ...box, height: box.height / 2 };
  const fold = box.y + face.height;
  page.drawLine({
    start: { x: box.x, y: fold },
    end: { x: box.x + box.width, y: fold },
    thickness: 0.3,
    color: pen.soft,
    dashArray: [2, 4],
  });
  if (!card) {
    drawBlank(page, face, sign, cards, pen);
    pen.turned(page, box.x + box.width / 2, fold, () => drawBlank(page, face, sign, cards, pen));
    return;
  }
  const top = drawHead(page, face, sign, cards.line, pen);
  const foot = drawFoot(page, face, sign, card, pen);
  const bottom = face.y + sign.padding + foot.text;
  /* Beside the code, which stands higher than the text; and as far from the other edge. */
  const name = layName(card, sign.name, pen.bold, face.width - 2 * (sign.padding + foot.code + 12), top - bottom);
  drawName(page, name, face, sign, pen, top, bottom);
  pen.turned(page, box.x + box.width / 2, fold, () => {
    const under = drawHead(page, face, sign, cards.line, pen);
    drawName(page, name, face, sign, pen, under, face.y + sign.padding);
  });
}

interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly draw: (page: PDFPage, box: Box, card: NameCard | undefined, cards: NameCards, pen: Pen) => void;
}

const layouts: Readonly<Record<NameCards['kind'], Layout>> = {
  badges: { columns: 2, rows: 5, width: 90 * millimetre, height: 55 * millimetre, draw: drawBadge },
  'table-signs': { columns: 1, rows: 2, width: paperPage[0], height: paperPage[1] / 2, draw: drawSign },
};

function drawCutBetweenSigns(page: PDFPage, pen: Pen): void {
  const y = paperPage[1] / 2;
  page.drawLine({ start: { x: 0, y }, end: { x: paperPage[0], y }, thickness: 0.5, color: pen.soft });
}

export async function nameCardsPdf(cards: NameCards, sheetFonts: Press): Promise<Uint8Array> {
  const [pdf, { encode }] = await Promise.all([import('pdf-lib'), import('uqr')]);
  const document = await pdf.PDFDocument.create({ updateMetadata: false });
  document.setTitle(cards.title);
  document.setLanguage(cards.language);
  document.setCreator('Facilitator Kit');
  const pen: Pen = {
    ...(await embedTypefaces(document, sheetFonts)),
    ink: pdf.rgb(0.106, 0.141, 0.2),
    soft: pdf.rgb(0.353, 0.392, 0.455),
    accent: pdf.rgb(0.043, 0.431, 0.431),
    encode: (text) => encode(text, { ecc: 'Q', border: 0 }).data,
    turned: (page, x, y, draw) => {
      page.pushOperators(pdf.pushGraphicsState(), pdf.concatTransformationMatrix(-1, 0, 0, -1, 2 * x, 2 * y));
      draw();
      page.pushOperators(pdf.popGraphicsState());
    },
  };
  const { columns, rows, width, height, draw } = layouts[cards.kind];
  const onPage = columns * rows;
  const all = Math.ceil((cards.cards.length + cards.spare) / onPage) * onPage;
  const left = (paperPage[0] - columns * width) / 2;
  const top = paperPage[1] - (paperPage[1] - rows * height) / 2;
  for (let first = 0; first < all; first += onPage) {
    const page = document.addPage(paperPage);
    for (let place = 0; place < onPage; place += 1) {
      const box = { x: left + (place % columns) * width, y: top - (Math.floor(place / columns) + 1) * height, width, height };
      draw(page, box, cards.cards[first + place], cards, pen);
    }
    if (cards.kind === 'table-signs') drawCutBetweenSigns(page, pen);
  }
  return document.save();
}
