/** Cards on A4, four or eight to a page, with lines to cut along; the foot says what they are and where it comes from. */
import type { PDFDocument, PDFPage } from 'pdf-lib';
import { type CardsOnPage, cardsOf, type PaperBlock } from '../../domain/programme/paper';
import { type PartStyles, type Pen, partsOf } from './paper-parts';
import { drawParagraph, linesOfParagraph, plainParagraph, type TextStyle } from './paper-type';

interface Cards {
  readonly page: [number, number];
  readonly cards: readonly PaperBlock[];
  readonly onPage: CardsOnPage;
  readonly foot: string;
  readonly styles: PartStyles;
}

const columns = 2;
const inset = 18;
const foot: TextStyle = { size: 7, leading: 9, isBold: false };
const footRoom = 30;

/** What a card has for its text, in points. */
export const roomOfCard = (
  [width, height]: readonly [number, number],
  onPage: CardsOnPage,
): { readonly width: number; readonly height: number } => ({
  width: width / columns - 2 * inset,
  height: ((height - footRoom) * columns) / onPage - 2 * inset,
});

function drawCutLines(sheet: PDFPage, [width, height]: readonly [number, number], rows: number): void {
  const cut = { thickness: 0.5, dashArray: [4, 4], opacity: 0.6 };
  sheet.drawLine({ start: { x: width / 2, y: footRoom }, end: { x: width / 2, y: height }, ...cut });
  for (let row = 1; row <= rows; row += 1) {
    const y = height - (row * (height - footRoom)) / rows;
    sheet.drawLine({ start: { x: 0, y }, end: { x: width, y }, ...cut });
  }
}

export function drawCards(document: PDFDocument, { page, cards, onPage, foot: footText, styles }: Cards, pen: Pen): void {
  const rows = onPage / columns;
  const [width, height] = page;
  const room = roomOfCard(page, onPage);
  const card = { width: room.width + 2 * inset, height: room.height + 2 * inset };
  const all = cardsOf(cards);
  for (let first = 0; first < all.length; first += onPage) {
    const sheet = document.addPage(page);
    drawCutLines(sheet, page, rows);
    for (const [index, blocks] of all.slice(first, first + onPage).entries()) {
      const x = (index % columns) * card.width + inset;
      let top = height - Math.floor(index / columns) * card.height - inset;
      for (const part of partsOf(blocks, room.width, styles, pen)) {
        part.draw(sheet, x, top);
        top -= part.height;
      }
    }
    const lines = linesOfParagraph(plainParagraph(footText), width - 2 * inset, foot, pen).slice(0, 2);
    drawParagraph(sheet, lines, inset, footRoom - 6, foot);
  }
}
