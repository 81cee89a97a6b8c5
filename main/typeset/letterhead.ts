/** The head of a paper's first page: who organises and from where, whose money it is at the right, their logos, and a line in the organiser's colour. */
import type { Language } from '../../domain/kernel/language';
import { letterheadColours } from '../../domain/letterhead/letterhead';
import type { Canvas, Picture } from './canvas';
import type { LetterheadOnPaper, LogoOnPaper } from './fonts';
import { type Line, linesOf, type TextStyle } from './lines';
import type { Galley, Piece } from './piece';

/** Shares of the width, where a donor stands beside. */
const shares = { organiser: 0.6, donor: 0.36 } as const;
/** The room of a logo, in points, beside text of the usual size. */
const logoRoom = { width: 112, height: 34 };
/** Narrower than this text isn't set beside a logo, but below it. */
const leastBeside = 96;

interface FittedLogo {
  readonly picture: Picture;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** In its own proportions, and never larger than it is at 96 dots to an inch. */
function fitted(logo: LogoOnPaper | undefined, language: Language, { styles }: Galley): FittedLogo | undefined {
  if (!logo) return undefined;
  const { bytes, width, height, alt } = logo;
  const by = styles.small.size / 8.5;
  const scale = Math.min((logoRoom.width * by) / width, (logoRoom.height * by) / height, 0.75);
  return { picture: bytes, alt: alt[language], width: width * scale, height: height * scale };
}

/** One side of the head: lines of text beside its logo or below it. */
interface Side {
  readonly height: number;
  readonly width: number;
  readonly logo: FittedLogo | undefined;
  /** The left edge of the text beside the logo; 0 below it. */
  readonly beside: number;
  readonly texts: readonly { readonly lines: readonly Line[]; readonly style: TextStyle }[];
  readonly textHeight: number;
}

function sideOf(
  texts: readonly { readonly text: string; readonly style: TextStyle }[],
  logo: FittedLogo | undefined,
  width: number,
  { faces, styles: { gap } }: Galley,
): Side {
  const room = logo ? width - logo.width - gap * 1.25 : width;
  const isBeside = logo !== undefined && room >= leastBeside;
  const set = texts.map(({ text, style }) => ({ lines: linesOf(text, isBeside ? room : width, style, faces), style }));
  const textHeight = set.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0);
  const logoHeight = logo?.height ?? 0;
  const between = logo && textHeight > 0 ? gap * 0.4 : 0;
  return {
    height: isBeside ? Math.max(logoHeight, textHeight) : logoHeight + between + textHeight,
    width,
    logo,
    beside: isBeside ? logo.width + gap * 1.25 : 0,
    texts: set,
    textHeight,
  };
}

interface Drawing {
  readonly logo: (() => void) | undefined;
  readonly texts: readonly (() => void)[];
}

/** `fromRight`: its lines end at the right, and the logo stands there. */
function drawingOf(side: Side, canvas: Canvas, left: number, top: number, fromRight: boolean): Drawing {
  const { logo, beside, texts, textHeight, height, width } = side;
  const right = left + width;
  const logoTop = beside === 0 ? top : top + (height - (logo?.height ?? 0)) / 2;
  let at = beside === 0 ? top + height - textHeight : top + (height - textHeight) / 2;
  const drawn = texts.map(({ lines, style }) => {
    const from = at;
    at += lines.length * style.leading;
    return () => {
      if (!fromRight) canvas.lines(lines, left + beside, from, style);
      else
        for (const [index, line] of lines.entries()) canvas.lines([line], right - beside - line.width, from + index * style.leading, style);
    };
  });
  if (!logo) return { logo: undefined, texts: drawn };
  const box = { x: fromRight ? right - logo.width : left, top: logoTop, width: logo.width, height: logo.height };
  return { logo: () => canvas.figure(logo.alt, box, () => canvas.picture(logo.picture, box)), texts: drawn };
}

/** The name is read once, and logos by their alternative texts; the rest is there for the eye. */
export function letterheadPiece(letterhead: LetterheadOnPaper, galley: Galley, language: Language): Piece {
  const { name, seat, donor, colour, pictures = {} } = letterhead;
  const { styles, width } = galley;
  const { small, headings, gap } = styles;
  const ours = letterheadColours[colour];
  const logo = fitted(pictures.logo, language, galley);
  const donorLogo = fitted(pictures.donorLogo, language, galley);
  const nameStyle: TextStyle = { face: 'serif', size: headings[2].size * 0.9, leading: headings[2].leading * 0.9, colour: ours };
  const hasDonor = donor !== '' || donorLogo !== undefined;
  const hasOrganiser = name !== '' || seat !== '' || logo !== undefined;
  const organiser = sideOf(
    [
      { text: name, style: nameStyle },
      { text: seat, style: small },
    ],
    logo,
    hasDonor ? width * shares.organiser : width,
    galley,
  );
  const money = sideOf([{ text: donor, style: small }], donorLogo, hasOrganiser ? width * shares.donor : width, galley);
  const hasLogo = logo !== undefined || donorLogo !== undefined;
  const height = Math.max(organiser.height, money.height);
  const line = height + gap * 0.75;
  /* Beside a logo both sides stand in the middle; without one, the first lines stand on one height. */
  const topOf = (side: Side): number => (hasLogo ? (height - side.height) / 2 : 0);
  const moneyDown = hasLogo ? 0 : (nameStyle.leading - small.leading) / 2;
  return {
    above: 0,
    height: line + gap * 1.75,
    keepsNext: true,
    draw: (canvas, x, top) => {
      const ofOrganiser = drawingOf(organiser, canvas, x, top + topOf(organiser), false);
      const ofMoney = drawingOf(money, canvas, x + width - money.width, top + topOf(money) + moneyDown, true);
      const [drawName, drawSeat] = ofOrganiser.texts;
      ofOrganiser.logo?.();
      if (name !== '' && drawName) canvas.tagged('P', drawName);
      ofMoney.logo?.();
      canvas.artifact(() => {
        drawSeat?.();
        for (const draw of ofMoney.texts) draw();
        canvas.rule([x, top + line], [x + width, top + line], { colour: ours, width: 1 });
      }, 'Pagination');
    },
  };
}
