/** One sheet to count on by hand: statements, and for each the three places of two rounds. The answers stand on it for whoever counts. */
import type { PDFDocument, PDFPage } from 'pdf-lib';
import { positions } from '../../domain/barometer/choices';
import { wordingIn } from '../../domain/barometer/statements';
import { inLanguage } from '../../domain/kernel/language';
import { type BarometerPrinting, drawSign } from './barometer-printing';
import { drawParagraph, type Line, linesOfParagraph, plainParagraph, type TextStyle } from './paper-type';

/** A4 on its side. */
const page: [number, number] = [841.89, 595.28];
const margin = 36;
const cell = 58;
const answerWidth = 78;
const numberWidth = 22;
const textWidth = page[0] - 2 * margin - 6 * cell - answerWidth - numberWidth;
const padding = 4;
const headRoom = 54;
const headRow = 40;
const footRoom = 16;
const largestRow = 46;

const title: TextStyle = { size: 16, leading: 20, isBold: true };
const plain = (size: number): TextStyle => ({ size, leading: size * 1.2, isBold: false });
const bold = (size: number): TextStyle => ({ ...plain(size), isBold: true });

interface Row {
  readonly lines: readonly Line[];
  readonly answer: readonly Line[];
}

/** The largest type in which all rows stand on one sheet. */
function rowsOf(
  { statements, language, translate, fonts }: BarometerPrinting,
  height: number,
): { readonly rows: readonly Row[]; readonly style: TextStyle } {
  for (let size = 11; ; size -= 0.5) {
    const style = plain(size);
    const rows = statements.map(
      ({ text, answer }): Row => ({
        lines: linesOfParagraph(plainParagraph(wordingIn(text, language)), textWidth - 2 * padding, style, fonts),
        answer: linesOfParagraph(
          plainParagraph(translate(`barometerPapers:answer-${answer ?? 'none'}`)),
          answerWidth - 2 * padding,
          style,
          fonts,
        ),
      }),
    );
    const most = Math.max(1, ...rows.map(({ lines, answer }) => Math.max(lines.length, answer.length)));
    if (size <= 5 || most * style.leading + 2 * padding <= height) return { rows, style };
  }
}

function drawHead(sheet: PDFPage, top: number, { translate, fonts, colours, line }: BarometerPrinting): void {
  const small = bold(9);
  const firstCell = margin + numberWidth + textWidth + answerWidth;
  const put = (text: string, x: number, y: number): void =>
    drawParagraph(sheet, linesOfParagraph(plainParagraph(text), 3 * cell, small, fonts), x, y, small);
  put(translate('barometerPapers:statement'), margin + numberWidth + padding, top - headRow + 16);
  put(translate('barometerPapers:answer'), margin + numberWidth + textWidth + padding, top - headRow + 16);
  for (const [index, name] of (['first-round', 'second-round'] as const).entries()) {
    const x = firstCell + index * 3 * cell;
    put(translate(`audience:${name}`), x + padding, top - 2);
    for (const [place, position] of positions.entries()) {
      drawSign(sheet, position, x + place * cell + (cell - 18) / 2, top - 17, 18, colours[position]);
    }
  }
  sheet.drawLine({ start: { x: margin, y: top - headRow }, end: { x: page[0] - margin, y: top - headRow }, thickness: 1, color: line });
}

export function drawTally(document: PDFDocument, printing: BarometerPrinting): void {
  const { statements, programme, language, translate, fonts, line } = printing;
  const sheet = document.addPage(page);
  const heading = `${translate('audience:barometer')}: ${translate('barometerPapers:tally-sheet')}`;
  drawParagraph(sheet, linesOfParagraph(plainParagraph(heading), page[0] - 2 * margin, title, fonts), margin, page[1] - margin, title);
  const about = translate('barometerPapers:tally-about');
  drawParagraph(
    sheet,
    linesOfParagraph(plainParagraph(about), page[0] - 2 * margin, plain(9), fonts),
    margin,
    page[1] - margin - 24,
    plain(9),
  );

  const top = page[1] - margin - headRoom;
  drawHead(sheet, top, printing);
  const room = top - headRow - margin - footRoom;
  const height = Math.min(largestRow, room / Math.max(1, statements.length));
  const { rows, style } = rowsOf(printing, height);
  const columns = [0, numberWidth, textWidth, answerWidth, cell, cell, cell, cell, cell, cell];
  for (const [index, { lines, answer }] of rows.entries()) {
    const y = top - headRow - index * height;
    const middle = (count: number): number => y - (height - count * style.leading) / 2;
    drawParagraph(sheet, linesOfParagraph(plainParagraph(`${index + 1}.`), numberWidth, style, fonts), margin, middle(1), style);
    drawParagraph(sheet, lines, margin + numberWidth + padding, middle(lines.length), style);
    drawParagraph(sheet, answer, margin + numberWidth + textWidth + padding, middle(answer.length), style);
    sheet.drawLine({ start: { x: margin, y: y - height }, end: { x: page[0] - margin, y: y - height }, thickness: 0.5, color: line });
  }
  const bottom = top - headRow - rows.length * height;
  let x = margin;
  for (const [index, width] of columns.entries()) {
    x += width;
    /* The second round stands apart from the first. */
    const thickness = index === 6 ? 1.4 : 0.5;
    if (index >= 3) sheet.drawLine({ start: { x, y: top - 14 }, end: { x, y: bottom }, thickness, color: line });
  }
  const foot = linesOfParagraph(plainParagraph(inLanguage(programme.shortTitle, language)), page[0] - 2 * margin, plain(8), fonts);
  drawParagraph(sheet, foot, margin, margin + 8, plain(8));
}
