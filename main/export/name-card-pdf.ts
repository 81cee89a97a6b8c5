/**
 * Badges and table signs as PDF, A4 upright: ten badges of 90 × 55 mm to cut out, or two signs to cut apart and fold. Lengths are points
 * from the upper left corner.
 */
import { letterheadColours } from '../../domain/letterhead/letterhead';
import type { Box, Canvas } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { colours, pageSizes } from '../typeset/style';
import { openDocument } from '../typeset/typeset';
import type { NameCard, NameCards } from './name-cards';
import { heightOf, leading, nameLines, together } from './name-lines';
import { millimetre } from './sheet-measures';
import { type ShrunkText, shrunkText } from './shrunk-text';
import { codeSide, type Modules, squareCodePath } from './square-code';

interface Pen {
  readonly canvas: Canvas;
  readonly letterhead: Press['letterhead'];
  readonly encode: (text: string) => Modules;
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

/** A scanner needs light around the code. */
const aboveCode = 6;
const accent = '#0b6e6e';
const { ink, muted } = colours;
const [pageWidth, pageHeight] = pageSizes.portrait;

interface Setting {
  readonly face: 'regular' | 'bold';
  readonly colour: string;
  readonly isCentred?: boolean;
}

/** The room for a line of a card. */
type Room = Pick<Box, 'x' | 'width'>;

/** Downwards from `top`; answers where it ends. */
function drawShrunk({ canvas }: Pen, { lines, size }: ShrunkText, { x, width }: Room, top: number, setting: Setting): number {
  const { face, colour, isCentred = false } = setting;
  for (const [index, line] of lines.entries()) {
    const at = isCentred ? x + (width - canvas.faces[face].width(line) * size) / 2 : x;
    /* A space after each line, but within a double name: whoever listens doesn't see that another begins. */
    canvas.text(line.endsWith('-') ? line : `${line} `, at, top + index * size * leading + size * 0.92, {
      face,
      size,
      colour,
      leading: size,
    });
  }
  return top + lines.length * size * leading;
}

const inside = ({ x, width }: Room, { padding }: CardStyle): Room => ({ x: x + padding, width: width - 2 * padding });

/** The organiser's, no higher than two lines and at the right, above the stroke. */
function logoOn(
  { letterhead }: Pen,
  room: Room,
  style: CardStyle,
): (Pick<Box, 'width' | 'height'> & { readonly bytes: Uint8Array }) | undefined {
  const logo = letterhead?.pictures?.logo;
  if (!logo) return undefined;
  const scale = Math.min((style.line * 2.2) / logo.height, (room.width * 0.3) / logo.width, 0.75);
  return { bytes: logo.bytes, width: logo.width * scale, height: logo.height * scale };
}

/** The programme's line above, with a stroke of colour under it; answers where the room for the name begins. The file's title is read, and not this line on each card. */
function drawHead(pen: Pen, box: Box, style: CardStyle, line: string): number {
  const { canvas, letterhead } = pen;
  const room = inside(box, style);
  const logo = logoOn(pen, room, style);
  const beside = room.width - (logo ? logo.width + style.line : 0);
  const text = shrunkText(line, canvas.faces.regular, { width: beside, largest: style.line, smallest: style.line, lines: 1 });
  const top = box.top + style.padding * 0.8;
  const foot = top + heightOf(text);
  canvas.artifact(() => {
    drawShrunk(pen, text, room, top, { face: 'regular', colour: muted });
    if (logo) canvas.picture(logo.bytes, { ...logo, x: room.x + room.width - logo.width, top: foot - logo.height });
    const colour = letterhead ? letterheadColours[letterhead.colour] : accent;
    canvas.rectangle({ x: room.x, top: foot + 1.8, width: room.width, height: 1.2 }, colour);
  });
  return foot + 6;
}

/** In the middle between `top` and `bottom`. */
function drawName(pen: Pen, texts: readonly ShrunkText[], box: Room, style: CardStyle, top: number, bottom: number): void {
  let at = top + (bottom - top - together(texts)) / 2;
  for (const text of texts) at = drawShrunk(pen, text, inside(box, style), at, { face: 'bold', colour: ink, isCentred: style.isCentred });
}

/** School, town and list number at the left, the code at the right, above the card's lower edge. */
interface Foot {
  /** How high the text stands, and the code. */
  readonly text: number;
  readonly code: number;
  readonly draw: () => void;
}

function layFoot(pen: Pen, box: Box, style: CardStyle, { from, number, code }: NameCard): Foot {
  const { canvas, encode } = pen;
  const { regular, bold } = canvas.faces;
  const side = code === undefined ? 0 : style.code;
  const bottom = box.top + box.height - style.padding;
  const whole = inside(box, style);
  const room = { x: whole.x, width: whole.width - side - (side > 0 ? style.padding : 0) };
  const text = shrunkText(from, regular, { width: room.width, ...style.from });
  const numbered = shrunkText(number, bold, { width: room.width, largest: style.number, smallest: style.number, lines: 1 });
  const height = heightOf(text) + style.number * leading;
  return {
    text: height,
    code: side,
    draw: () => {
      canvas.tagged('P', () => {
        const below = drawShrunk(pen, text, room, bottom - height, { face: 'regular', colour: ink });
        drawShrunk(pen, numbered, room, below, { face: 'bold', colour: muted });
      });
      if (code === undefined) return;
      const path = squareCodePath(encode(code), { x: 0, y: 0, side });
      const at = { x: whole.x + whole.width - side, y: bottom - side, scale: 1 };
      /* It says the number, which was just read. */
      canvas.artifact(() => canvas.path(path, at, ink));
    },
  };
}

/** A line for a hand to write on, with what belongs there under it. */
function drawWriting(pen: Pen, words: string, { x, width }: Room, y: number, size: number): void {
  const { canvas } = pen;
  const text = shrunkText(words, canvas.faces.regular, { width, largest: size, smallest: size * 0.7, lines: 1 });
  canvas.rule([x, y], [x + width, y], { colour: muted, width: 0.6 });
  drawShrunk(pen, text, { x, width }, y + 2, { face: 'regular', colour: muted });
}

/** For a pen: `tag` says whether what belongs where is read. */
function drawBlank(pen: Pen, box: Box, style: CardStyle, { line, blanks }: NameCards, tag: (draw: () => void) => void): void {
  drawHead(pen, box, style, line);
  const { x, width } = inside(box, style);
  const low = box.top + box.height - style.padding - style.line * 1.6;
  const number = width * 0.2;
  tag(() => {
    drawWriting(pen, blanks.name, { x, width }, box.top + box.height * 0.53, style.line);
    drawWriting(pen, blanks.from, { x, width: width - number - style.padding }, low, style.line);
    drawWriting(pen, blanks.number, { x: x + width - number, width: number }, low, style.line);
  });
}

function drawBadge(pen: Pen, box: Box, card: NameCard | undefined, cards: NameCards): void {
  const { canvas } = pen;
  canvas.artifact(() => canvas.rectangle(box, undefined, { colour: muted, width: 0.3 }));
  if (!card) {
    drawBlank(pen, box, badge, cards, (draw) => canvas.tagged('P', draw));
    return;
  }
  const top = drawHead(pen, box, badge, cards.line);
  const foot = layFoot(pen, box, badge, card);
  const bottom = box.top + box.height - badge.padding - Math.max(foot.text, foot.code) - aboveCode;
  const name = nameLines(card, canvas.faces.bold, { ...badge.name, width: inside(box, badge).width, height: bottom - top });
  canvas.tagged('H1', () => drawName(pen, name, box, badge, top, bottom));
  foot.draw();
}

/** The lower half is turned to the room, the upper one, upside down until it is folded, to whoever sits behind it: that one is read once. */
function drawSign(pen: Pen, box: Box, card: NameCard | undefined, cards: NameCards): void {
  const { canvas } = pen;
  const fold = box.top + box.height / 2;
  const face: Box = { ...box, top: fold, height: box.height / 2 };
  const turned = (draw: () => void): void => canvas.turned(box.x + box.width / 2, fold, draw);
  canvas.artifact(() => canvas.rule([box.x, fold], [box.x + box.width, fold], { colour: muted, width: 0.3, dash: 3 }));
  if (!card) {
    drawBlank(pen, face, sign, cards, (draw) => canvas.tagged('P', draw));
    turned(() => drawBlank(pen, face, sign, cards, (draw) => canvas.artifact(draw)));
    return;
  }
  const top = drawHead(pen, face, sign, cards.line);
  const foot = layFoot(pen, face, sign, card);
  const edge = face.top + face.height - sign.padding;
  /* Beside the code, which stands higher than the text; and as far from the other edge. */
  const width = face.width - 2 * (sign.padding + foot.code + 12);
  const name = nameLines(card, canvas.faces.bold, { ...sign.name, width, height: edge - foot.text - top });
  canvas.tagged('H1', () => drawName(pen, name, face, sign, top, edge - foot.text));
  foot.draw();
  turned(() => {
    const under = drawHead(pen, face, sign, cards.line);
    canvas.artifact(() => drawName(pen, name, face, sign, under, edge));
  });
}

interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen, box: Box, card: NameCard | undefined, cards: NameCards) => void;
}

const layouts: Readonly<Record<NameCards['kind'], Layout>> = {
  badges: { columns: 2, rows: 5, width: 90 * millimetre, height: 55 * millimetre, draw: drawBadge },
  'table-signs': { columns: 1, rows: 2, width: pageWidth, height: pageHeight / 2, draw: drawSign },
};

export async function nameCardsPdf(cards: NameCards, press: Press): Promise<Uint8Array> {
  const { encode } = await import('uqr');
  const { language, title, kind } = cards;
  const { canvas, addPage, finish } = await openDocument({ language, title, created: press.created, layout: 'portrait', fonts: press });
  const pen: Pen = { canvas, letterhead: press.letterhead, encode: (text) => encode(text, { ecc: 'Q', border: 0 }).data };
  const { columns, rows, width, height, draw } = layouts[kind];
  const onPage = columns * rows;
  const all = Math.ceil((cards.cards.length + cards.spare) / onPage) * onPage;
  const left = (pageWidth - columns * width) / 2;
  const top = (pageHeight - rows * height) / 2;
  for (let first = 0; first < all; first += onPage) {
    addPage();
    for (let place = 0; place < onPage; place += 1) {
      const box = { x: left + (place % columns) * width, top: top + Math.floor(place / columns) * height, width, height };
      draw(pen, box, cards.cards[first + place], cards);
    }
    const cut = pageHeight / 2;
    if (kind === 'table-signs') canvas.artifact(() => canvas.rule([0, cut], [pageWidth, cut], { colour: muted, width: 0.5 }));
  }
  return finish();
}
