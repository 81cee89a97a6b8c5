/**
 * Cards on A4, four or eight to a page, with lines to cut along, in letters as large as the fullest card allows; the foot says what they are
 * and where it comes from. Lengths are points.
 */
import { type CardsOnPage, cardsOf, type PaperBlock } from '../../domain/programme/paper';
import type { Canvas } from '../typeset/canvas';
import { atMost, linesOf, type TextStyle } from '../typeset/lines';
import type { Galley, Piece } from '../typeset/piece';
import { allPieces } from '../typeset/pieces';
import { colours, pageSizes, type Styles, usualStyles } from '../typeset/style';
import type { Faces } from '../typeset/typeface';
import type { Opened } from '../typeset/typeset';
import { blocksOfPaper } from './paper-blocks';

interface Cards {
  readonly title: string;
  readonly cards: readonly PaperBlock[];
  readonly onPage: CardsOnPage;
  readonly foot: string;
}

const columns = 2;
const inset = 18;
const foot: TextStyle = { ...usualStyles.footer, size: 7, leading: 9 };
const footLines = 3;
/** The lowest 5 mm stay free: many a printer leaves them out. */
const footRoom = 6 + footLines * foot.leading + 15;
const [width, height] = pageSizes.portrait;

/** `by`: how much larger than the usual letters of a card. */
function stylesAt(by: number): Styles {
  const body: TextStyle = { ...usualStyles.body, size: 10.5 * by, leading: 14 * by };
  const heading = (size: number, leading: number) =>
    ({ ...body, face: 'bold', size: size * by, leading: leading * by, above: 0, below: 4 * by }) as const;
  return {
    ...usualStyles,
    body,
    headings: { 1: heading(13, 17), 2: heading(10.5, 14), 3: heading(10.5, 14) },
    gap: 7 * by,
    indent: usualStyles.indent * by,
  };
}

/** The larger, the better: several people read a card at a table. Smaller than usual only where a card would not hold its text. */
const sizes = [1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8] as const;
const smallest = sizes[sizes.length - 1] ?? 1;

/** What a card has for its text. */
export const roomOfCard = (onPage: CardsOnPage): { readonly width: number; readonly height: number } => ({
  width: width / columns - 2 * inset,
  height: ((height - footRoom) * columns) / onPage - 2 * inset,
});

type CardsToSet = Omit<Cards, 'foot'>;

/** Makes the piece of each card, in order; all cards of a paper have letters of one size. */
export function piecesOfCards({ title, cards, onPage }: CardsToSet, faces: Faces): readonly (readonly Piece[])[] {
  const room = roomOfCard(onPage);
  const setAt = (by: number): readonly (readonly Piece[])[] => {
    const galley: Galley = { faces, styles: stylesAt(by), width: room.width };
    return cardsOf(cards).map((card) => allPieces(blocksOfPaper(card, title, 1), galley));
  };
  const fits = (pieces: readonly Piece[]): boolean => pieces.reduce((sum, piece) => sum + piece.above + piece.height, 0) <= room.height;
  return setAt(sizes.find((by) => setAt(by).every(fits)) ?? smallest);
}

function drawCutLines(canvas: Canvas, rows: number): void {
  const dashes = (from: readonly [number, number], to: readonly [number, number]): void =>
    canvas.rule(from, to, { colour: colours.strongRule, width: 0.5, dash: 4 });
  dashes([width / 2, 0], [width / 2, height - footRoom]);
  for (let row = 1; row <= rows; row += 1) {
    const y = (row * (height - footRoom)) / rows;
    dashes([0, y], [width, y]);
  }
}

export function drawCards({ canvas, galley, addPage }: Opened, { title, cards, onPage, foot: footText }: Cards): void {
  const rows = onPage / columns;
  const room = roomOfCard(onPage);
  const card = { width: room.width + 2 * inset, height: room.height + 2 * inset };
  const all = piecesOfCards({ title, cards, onPage }, galley.faces);
  for (let first = 0; first < all.length; first += onPage) {
    addPage();
    canvas.artifact(() => drawCutLines(canvas, rows));
    for (const [index, pieces] of all.slice(first, first + onPage).entries()) {
      const x = (index % columns) * card.width + inset;
      let top = Math.floor(index / columns) * card.height + inset;
      for (const piece of pieces) {
        piece.draw(canvas, x, top + piece.above);
        top += piece.above + piece.height;
      }
    }
    const across = width - 2 * inset;
    const lines = atMost(linesOf(footText, across, foot, galley.faces), footLines, across, foot, galley.faces);
    canvas.artifact(() => canvas.lines(lines, inset, height - footRoom + 6, foot), 'Pagination');
  }
}
