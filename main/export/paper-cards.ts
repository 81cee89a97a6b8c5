/** Cards on A4, four or eight to a page, with lines to cut along; the foot says what they are and where it comes from. Lengths are points. */
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
const footRoom = 30;
const [width, height] = pageSizes.portrait;

const { body } = usualStyles;
const heading = (size: number, leading: number) => ({ ...body, face: 'bold', size, leading, above: 0, below: 4 }) as const;
const styles: Styles = {
  ...usualStyles,
  body: { ...body, size: 10.5, leading: 14 },
  headings: { 1: heading(13, 17), 2: heading(10.5, 14), 3: heading(10.5, 14) },
  gap: 7,
};

/** What a card has for its text. */
export const roomOfCard = (onPage: CardsOnPage): { readonly width: number; readonly height: number } => ({
  width: width / columns - 2 * inset,
  height: ((height - footRoom) * columns) / onPage - 2 * inset,
});

export function piecesOfCard(card: readonly PaperBlock[], title: string, onPage: CardsOnPage, faces: Faces): readonly Piece[] {
  const galley: Galley = { faces, styles, width: roomOfCard(onPage).width };
  return allPieces(blocksOfPaper(card, title, 1), galley);
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
  const all = cardsOf(cards);
  for (let first = 0; first < all.length; first += onPage) {
    addPage();
    canvas.artifact(() => drawCutLines(canvas, rows));
    for (const [index, blocks] of all.slice(first, first + onPage).entries()) {
      const x = (index % columns) * card.width + inset;
      let top = Math.floor(index / columns) * card.height + inset;
      for (const piece of piecesOfCard(blocks, title, onPage, galley.faces)) {
        piece.draw(canvas, x, top + piece.above);
        top += piece.above + piece.height;
      }
    }
    const across = width - 2 * inset;
    const lines = atMost(linesOf(footText, across, foot, galley.faces), 2, across, foot, galley.faces);
    canvas.artifact(() => canvas.lines(lines, inset, height - footRoom + 6, foot), 'Pagination');
  }
}
