/**
 * The layout of a certificate. Head and feet have their places; title, name and sentence share what is between them. Lengths are points
 * from the upper left corner.
 */
import type { CertificateImage } from '../../domain/certificates/content';
import type { Box, CertificateDrawing, CertificateFace, CertificateMark, Ink } from '../../domain/certificates/drawing';
import type { PrintedCertificate } from '../../domain/certificates/printed';
import type { Paragraph } from '../../domain/programme/slide';
import type { PictureSize } from '../content/picture-size';
import type { Kept } from '../typeset/kept';
import { atMost, type Line, linesOf, textOfLine } from '../typeset/lines';
import type { Faces } from '../typeset/typeface';
import { shrunkText } from './shrunk-text';
import { codeSide, type Modules, quietZone, squareCodePath } from './square-code';

/** Text of a block in lines; not whole where it had to be cut short. */
interface SetBlock {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

/** The tools of all certificates that are laid out together. */
export interface CertificateTools {
  readonly faces: Faces;
  readonly encode: (text: string) => Modules;
  /** What was set before: most of a certificate says the same on the next. */
  readonly blocks: Kept<SetBlock>;
  readonly sentences: Kept<readonly Line[]>;
}

const longSide = 841.89;
const shortSide = 595.28;
/** From the edge to the outer frame, to the inner one, and to what is written. */
const outer = 19.6;
const inner = 28;
const edge = 60;
/** The room of a logo is as high as the organiser's lines; wider than it is high, so that the words of a long logo can be read. */
const logoRoom = { height: 44, landscape: 132, portrait: 88 };
const signatureSide = 38;
const noteWidth = 200;
const gold = 0.9;

/** A piece of the middle: so high, and drawn from its top. */
interface Piece {
  readonly height: number;
  /** Above it, when nothing is crowded. */
  readonly space: number;
  readonly draw: (top: number) => readonly CertificateMark[];
}

interface Style {
  readonly size: number;
  readonly face: CertificateFace;
  readonly ink: Ink;
}

/** So much of a letter's size stands above the line. */
const ascent = 0.78;
const leadingOf = ({ size, face }: Style): number => size * (face === 'serif' ? 1.22 : 1.36);

/**
 * Lines of about one length: in the least width in which there are no more of them, and no word is broken that the full width holds. Steps
 * of a twentieth are enough for an eye.
 */
function balanced<Each>(inWidth: (width: number) => readonly Each[], textOf: (line: Each) => string, width: number): readonly Each[] {
  const lines = inWidth(width);
  if (lines.length <= 1) return lines;
  const partsOf = (all: readonly Each[]): string => all.map(textOf).join(' ');
  const parts = partsOf(lines);
  let best = lines;
  for (let share = 0.95; share > 0.5; share -= 0.05) {
    const narrower = inWidth(width * share);
    if (narrower.length > lines.length || partsOf(narrower) !== parts) break;
    best = narrower;
  }
  return best;
}

class Layout {
  readonly #tools: Omit<CertificateTools, 'encode'>;
  readonly #faces: Faces;
  /** A text had to be cut short. */
  isCut = false;
  readonly width: number;
  readonly height: number;

  constructor(tools: Omit<CertificateTools, 'encode'>, isLandscape: boolean) {
    this.#tools = tools;
    this.#faces = tools.faces;
    this.width = isLandscape ? longSide : shortSide;
    this.height = isLandscape ? shortSide : longSide;
  }

  widthOf(text: string, { size, face }: Style): number {
    return this.#faces[face].width(text) * size;
  }

  lines(text: string, width: number, most: number, { face, size }: Style): readonly string[] {
    const set = { face, size, leading: size, colour: '' } as const;
    return atMost(linesOf(text, width, set, this.#faces), most, width, set, this.#faces).map(textOfLine);
  }

  /** The same, for the page: what is cut short there is remembered. */
  printed(text: string, width: number, most: number, style: Style): readonly string[] {
    const lines = this.lines(text, width, most + 1, style);
    if (lines.length <= most) return lines;
    this.isCut = true;
    return this.lines(text, width, most, style);
  }

  words(text: string, x: number, y: number, style: Style): CertificateMark {
    return { kind: 'words', text, x, y, width: this.widthOf(text, style), ...style };
  }

  centred(text: string, middle: number, y: number, style: Style): CertificateMark {
    return this.words(text, middle - this.widthOf(text, style) / 2, y, style);
  }

  /** Lines under each other, in the middle of the page. */
  block(text: string, space: number, width: number, most: number, style: Style): Piece {
    const { lines, isWhole } = this.#tools.blocks.of([style.face, style.size, width, most, text].join('\n'), () => {
      const balancedLines = balanced(
        (room) => this.lines(text, room, most + 1, style),
        (line) => line,
        width,
      );
      const fits = balancedLines.length <= most;
      return { lines: fits ? balancedLines : this.lines(text, width, most, style), isWhole: fits };
    });
    if (!isWhole) this.isCut = true;
    return {
      height: lines.length * leadingOf(style),
      space: lines.length === 0 ? 0 : space,
      draw: (top) =>
        lines.map((line, index) => this.centred(line, this.width / 2, top + index * leadingOf(style) + style.size * ascent, style)),
    };
  }

  /** A name shrinks until it fits in one line, and then goes on in a second and a third. */
  name(text: string, space: number, width: number): Piece {
    const lines = 3;
    const { size } = shrunkText(text, this.#faces.serif, { width, largest: 40, smallest: 28, lines });
    return this.block(text, space, width, lines, { size, face: 'serif', ink: 'ink' });
  }

  sentence(paragraphs: readonly Paragraph[], space: number, width: number): Piece {
    const style: Style = { size: 14, face: 'regular', ink: 'ink' };
    const faces = this.#faces;
    const leading = 22;
    const set = { face: 'regular', size: style.size, leading, colour: '' } as const;
    const lines = this.#tools.sentences.of(`${width}\n${JSON.stringify(paragraphs)}`, () =>
      paragraphs.flatMap((paragraph) => balanced((room) => linesOf(paragraph, room, set, faces), textOfLine, width)),
    );
    const draw = (top: number): readonly CertificateMark[] =>
      lines.flatMap((line, index) => {
        let x = (this.width - line.width) / 2;
        const y = top + index * leading + style.size * ascent;
        return line.pieces.flatMap(({ text, face }) =>
          text.split(' ').flatMap((word, place) => {
            if (place > 0) x += face.width(' ') * style.size;
            const mark = this.words(word, x, y, { ...style, face: face === faces.bold ? 'bold' : 'regular' });
            x += face.width(word) * style.size;
            return word === '' ? [] : [mark];
          }),
        );
      });
    return { height: lines.length * leading, space, draw };
  }
}

const bold: Style = { size: 12.6, face: 'bold', ink: 'ink' };
const plain: Style = { size: 12, face: 'regular', ink: 'quiet' };
const small: Style = { size: 10.5, face: 'regular', ink: 'quiet' };
const smallest: Style = { size: 8, face: 'regular', ink: 'quiet' };

/** Two quiet waves at the foot, within the inner frame. */
function waves(width: number, height: number): readonly CertificateMark[] {
  const [left, right, foot] = [inner + gold, width - inner - gold, height - inner - gold];
  const wave = (top: number, swing: number): string => {
    const span = right - left;
    const at = (share: number): number => left + span * share;
    return [
      `M ${left} ${top}`,
      `C ${at(0.14)} ${top - swing} ${at(0.22)} ${top - swing * 0.6} ${at(0.36)} ${top + swing * 0.35}`,
      `C ${at(0.5)} ${top + swing * 1.2} ${at(0.62)} ${top - swing * 1.3} ${at(0.78)} ${top - swing * 1.3}`,
      `C ${at(0.88)} ${top - swing * 1.3} ${at(0.94)} ${top - swing * 0.9} ${right} ${top - swing * 1.5}`,
      `L ${right} ${foot} L ${left} ${foot} Z`,
    ].join(' ');
  };
  return [
    { kind: 'surface', path: wave(foot - 66, 14), ink: 'light-wave' },
    { kind: 'surface', path: wave(foot - 36, 9), ink: 'dark-wave' },
  ];
}

const frame = (width: number, height: number, inset: number, thickness: number, ink: Ink): CertificateMark => ({
  kind: 'frame',
  x: inset,
  y: inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
  thickness,
  ink,
});

const surface = (width: number, height: number): CertificateMark => ({
  kind: 'surface',
  path: `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} Z`,
  ink: 'paper',
});

/** The organiser on the left, number and day on the right, in the room that the organiser leaves. */
function head(
  layout: Layout,
  { organiser, seat, number, issued, reissue, orientation }: PrintedCertificate,
  logo: PictureSize | undefined,
): readonly CertificateMark[] {
  const scale = logo ? Math.min(logoRoom[orientation] / logo.width, logoRoom.height / logo.height) : 0;
  const [logoWidth, logoHeight] = logo ? [logo.width * scale, logo.height * scale] : [0, 0];
  const left = edge + (logo ? logoWidth + 14 : 0);
  const room = layout.width * 0.58 - left;
  const top = 66;
  const names = organiser === '' ? [] : layout.printed(organiser, room, 2, bold);
  const seats = seat === '' ? [] : layout.printed(seat, room, 1, plain);
  const lineOf = (index: number): number => top + index * 17;
  const right = layout.width - edge;
  const taken = Math.max(0, ...names.map((line) => layout.widthOf(line, bold)), ...seats.map((line) => layout.widthOf(line, plain)));
  const rightRoom = right - left - taken - 12;
  const [word, own] = number;
  const ownWidth = layout.widthOf(own, bold);
  const rest = [issued, reissue].filter((text) => text !== '').flatMap((text) => layout.printed(text, rightRoom, 2, plain));
  const first = own === '' ? 0 : 1;
  return [
    ...(logo
      ? [
          {
            kind: 'image',
            image: 'logo',
            x: edge,
            y: 52 + (logoRoom.height - logoHeight) / 2,
            width: logoWidth,
            height: logoHeight,
          } as const,
        ]
      : []),
    ...names.map((line, index) => layout.words(line, left, lineOf(index), bold)),
    ...seats.map((line, index) => layout.words(line, left, lineOf(names.length + index), plain)),
    ...(own === ''
      ? []
      : [
          layout.words(own, right - ownWidth, lineOf(0), bold),
          layout.words(word, right - ownWidth - 4 - layout.widthOf(word, plain), lineOf(0), plain),
        ]),
    ...rest.map((line, index) => layout.words(line, right - layout.widthOf(line, plain), lineOf(first + index), plain)),
  ];
}

/** Lines to sign on, with who signs under them, and on the organiser's the signature where there is one. `top`: of the lines. */
function feet(
  layout: Layout,
  { signatures }: PrintedCertificate,
  hasSignature: boolean,
  { top, length, gap }: { readonly top: number; readonly length: number; readonly gap: number },
): readonly CertificateMark[] {
  return signatures.flatMap(({ name, as }, index) => {
    const x = edge + 14 + index * (length + gap);
    const names = name === '' ? [] : layout.printed(name, length, 2, small);
    const middle = x + length / 2;
    return [
      ...(hasSignature && index === 1
        ? [{ kind: 'image', image: 'signature', x, y: top - signatureSide, width: length, height: signatureSide } as const]
        : []),
      { kind: 'line', x, y: top, width: length, ink: 'ink' } as const,
      ...names.map((line, at) => layout.centred(line, middle, top + 14 + at * 12.5, { ...small, ink: 'ink' })),
      ...layout.printed(as, length, 2, small).map((line, at) => layout.centred(line, middle, top + 14 + (names.length + at) * 12.5, small)),
    ];
  });
}

/** The square code on a light ground of its own, over the waves, and on its left where it is checked. */
function squareCode(
  layout: Layout,
  { holds, note }: NonNullable<PrintedCertificate['code']>,
  { x, y, width: side }: Box,
  encode: CertificateTools['encode'],
): readonly CertificateMark[] {
  const modules = encode(holds);
  const quiet = (side / modules.length) * quietZone;
  const [left, top, right, bottom] = [x - quiet, y - quiet, x + side + quiet, y + side + quiet];
  const end = left - 8;
  const lines = note.flatMap((each) => layout.lines(each, noteWidth, 2, smallest));
  const first = y + (side - lines.length * leadingOf(smallest)) / 2 + smallest.size * ascent;
  return [
    { kind: 'surface', path: `M ${left} ${top} H ${right} V ${bottom} H ${left} Z`, ink: 'paper' },
    { kind: 'surface', path: squareCodePath(modules, { x, y, side }), ink: 'code' },
    ...lines.map((line, index) => layout.words(line, end - layout.widthOf(line, smallest), first + index * leadingOf(smallest), smallest)),
  ];
}

const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { height }) => sum + height, 0);

/** Spread over what is free, a little above its middle; pressed together where there is little. */
function middle(pieces: readonly Piece[], top: number, bottom: number): readonly CertificateMark[] {
  const spaces = pieces.reduce((sum, { space }) => sum + space, 0);
  const free = bottom - top - heightOf(pieces);
  const squeeze = Math.min(1, Math.max(0, free) / spaces);
  let y = top + Math.max(0, free - spaces) * 0.4;
  return pieces.flatMap(({ height, space, draw }) => {
    y += space * squeeze;
    const marks = draw(y);
    y += height;
    return marks;
  });
}

export function certificateDrawing(
  certificate: PrintedCertificate,
  tools: CertificateTools,
  /** Sizes of the pictures that exist and can be drawn. */
  sizes: ReadonlyMap<string, PictureSize>,
): CertificateDrawing {
  const sizeOf = (image: CertificateImage): PictureSize | undefined => sizes.get(certificate.images[image] ?? '');
  const isLandscape = certificate.orientation === 'landscape';
  const layout = new Layout(tools, isLandscape);
  const { width, height } = layout;
  const room = width - 2 * edge - (isLandscape ? 40 : 0);
  const signTop = height - (isLandscape ? 97 : 168);
  const code: Box = { x: width - edge - codeSide, y: height - (isLandscape ? 122 : 112), width: codeSide, height: codeSide };
  const pieces: readonly Piece[] = [
    layout.block(certificate.title, 0, room, 2, { size: isLandscape ? 50 : 46, face: 'serif', ink: 'border' }),
    layout.block(certificate.subtitle, 4, room, 2, { size: 14, face: 'regular', ink: 'quiet' }),
    layout.name(certificate.name, isLandscape ? 26 : 54, room),
    layout.block(certificate.from, 6, room, 2, { size: 13.5, face: 'regular', ink: 'quiet' }),
    layout.sentence(certificate.sentence, isLandscape ? 24 : 44, isLandscape ? 590 : room - 10),
    layout.block(certificate.facts.join('; '), 12, isLandscape ? 620 : room, 4, { ...small, size: 10 }),
  ];
  const [top, bottom] = [isLandscape ? 116 : 150, signTop - 44];
  const marks = [
    ...(certificate.border === 'none' ? [] : [surface(width, height)]),
    ...(certificate.border === 'waves' ? waves(width, height) : []),
    ...(certificate.border === 'none' ? [] : [frame(width, height, outer, 1.5, 'border'), frame(width, height, inner, gold, 'gold')]),
    ...head(layout, certificate, sizeOf('logo')),
    ...middle(pieces, top, bottom),
    ...feet(layout, certificate, sizeOf('signature') !== undefined, {
      top: signTop,
      length: isLandscape ? 180 : 200,
      gap: isLandscape ? 65 : 46,
    }),
    ...(certificate.code ? squareCode(layout, certificate.code, code, tools.encode) : []),
  ];
  return { width, height, marks, isFull: layout.isCut || heightOf(pieces) > bottom - top, code };
}
