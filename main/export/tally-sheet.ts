/** One sheet to count on by hand: statements, and for each the three places of two rounds. The answers stand on it for whoever counts. */
import { positions } from '../../domain/barometer/choices';
import { wordingIn } from '../../domain/barometer/statements';
import { inLanguage } from '../../domain/kernel/language';
import type { Canvas } from '../typeset/canvas';
import { type Line, linesOf, type TextStyle } from '../typeset/lines';
import type { Element } from '../typeset/pdfkit-inside';
import { colours, pageSizes } from '../typeset/style';
import type { Faces } from '../typeset/typeface';
import type { Opened } from '../typeset/typeset';
import { type BarometerPrinting, bold, drawSign, plain } from './barometer-printing';

const [pageWidth, pageHeight] = pageSizes.landscape;
const margin = 36;
const across = pageWidth - 2 * margin;
const cell = 58;
const answerWidth = 78;
const numberWidth = 22;
const textWidth = across - 6 * cell - answerWidth - numberWidth;
/** From the left edge of the page. */
const textAt = margin + numberWidth;
const answerAt = textAt + textWidth;
const cellsAt = answerAt + answerWidth;
const padding = 4;
/** The top of the table, from the top of the page. */
const top = margin + 54;
const headRow = 40;
const footRoom = 16;
const largestRow = 46;
const signSide = 18;
const rounds = ['first-round', 'second-round'] as const;

const title: TextStyle = { face: 'serif', size: 17, leading: 21, colour: colours.ink };
const thin = { colour: colours.strongRule, width: 0.5 };

interface Row {
  readonly lines: readonly Line[];
  readonly answer: readonly Line[];
}

/** The largest type in which all rows stand on one sheet. */
function rowsOf(
  { statements, language, translate }: BarometerPrinting,
  height: number,
  faces: Faces,
): { readonly rows: readonly Row[]; readonly style: TextStyle } {
  for (let size = 11; ; size -= 0.5) {
    const style = { ...plain(size), leading: size * 1.2 };
    const rows = statements.map(
      ({ text, answer }): Row => ({
        lines: linesOf(wordingIn(text, language), textWidth - 2 * padding, style, faces),
        answer: linesOf(translate(`barometerPapers:answer-${answer ?? 'none'}`), answerWidth - 2 * padding, style, faces),
      }),
    );
    const most = Math.max(1, ...rows.map(({ lines, answer }) => Math.max(lines.length, answer.length)));
    if (size <= 5 || most * style.leading + 2 * padding <= height) return { rows, style };
  }
}

/** Two words, and the three signs of each round: a cell says which of them it is. */
function drawHead(canvas: Canvas, table: Element, { translate }: BarometerPrinting): void {
  const style = bold(9);
  const put = (text: string, x: number, y: number): void =>
    canvas.lines(linesOf(text, 3 * cell - padding, style, canvas.faces), x + padding, y, style);
  const head = canvas.element('THead', {}, table);
  const row = canvas.element('TR', {}, head);
  const header = (text: string, x: number): void => canvas.tagged('TH', () => put(text, x, top + headRow - 16), { scope: 'Column' }, row);
  header(translate('barometerPapers:statement'), textAt);
  header(translate('barometerPapers:answer'), answerAt);
  for (const [index, round] of rounds.entries()) {
    const from = cellsAt + index * positions.length * cell;
    canvas.artifact(() => put(translate(`audience:${round}`), from, top + 2));
    for (const [place, position] of positions.entries()) {
      const sign = { x: from + place * cell + (cell - signSide) / 2, top: top + 17, width: signSide, height: signSide };
      const inHead = canvas.element('TH', { scope: 'Column' }, row);
      const alt = `${translate(`audience:${round}`)}: ${translate(`audience:${position}`)}`;
      canvas.figure(alt, sign, () => drawSign(canvas, position, sign.x, sign.top, signSide), inHead);
      inHead.end();
    }
  }
  row.end();
  head.end();
}

function drawRow(canvas: Canvas, body: Element, { lines, answer }: Row, number: number, y: number, height: number, style: TextStyle): void {
  const middle = (count: number): number => y + (height - count * style.leading) / 2;
  const row = canvas.element('TR', {}, body);
  const draw = (): void => {
    canvas.lines(linesOf(`${number}.`, numberWidth, style, canvas.faces), margin, middle(1), style);
    canvas.lines(lines, textAt + padding, middle(lines.length), style);
  };
  canvas.tagged('TH', draw, { scope: 'Row' }, row);
  canvas.tagged('TD', () => canvas.lines(answer, answerAt + padding, middle(answer.length), style), {}, row);
  for (let empty = 0; empty < rounds.length * positions.length; empty += 1) canvas.element('TD', {}, row).end();
  row.end();
}

function drawLines(canvas: Canvas, rows: number, height: number): void {
  const below = top + headRow;
  const bottom = below + rows * height;
  const level = (y: number, width: number): void => canvas.rule([margin, y], [margin + across, y], { ...thin, width });
  level(below, 1);
  for (let row = 1; row <= rows; row += 1) level(below + row * height, thin.width);
  canvas.rule([answerAt, top + 14], [answerAt, bottom], thin);
  for (let column = 0; column <= rounds.length * positions.length; column += 1) {
    const x = cellsAt + column * cell;
    /* The second round stands apart from the first. */
    canvas.rule([x, top + 14], [x, bottom], { ...thin, width: column === positions.length ? 1.4 : thin.width });
  }
}

export function drawTally({ canvas, addPage }: Opened, printing: BarometerPrinting): void {
  const { statements, programme, language, translate } = printing;
  const { faces } = canvas;
  addPage(pageSizes.landscape);
  const heading = translate('barometerPapers:tally-sheet');
  const about = plain(9);
  canvas.tagged('H1', () =>
    canvas.lines(linesOf(`${translate('audience:barometer')}: ${heading}`, across, title, faces), margin, margin, title),
  );
  canvas.tagged('P', () =>
    canvas.lines(linesOf(translate('barometerPapers:tally-about'), across, about, faces), margin, margin + 24, about),
  );
  const height = Math.min(largestRow, (pageHeight - margin - footRoom - top - headRow) / Math.max(1, statements.length));
  const { rows, style } = rowsOf(printing, height, faces);
  canvas.artifact(() => drawLines(canvas, rows.length, height));
  const table = canvas.element('Table', { title: heading });
  drawHead(canvas, table, printing);
  const body = canvas.element('TBody', {}, table);
  for (const [index, row] of rows.entries()) drawRow(canvas, body, row, index + 1, top + headRow + index * height, height, style);
  body.end();
  table.end();
  const small = plain(8);
  const foot = linesOf(inLanguage(programme.shortTitle, language), across, small, faces);
  canvas.artifact(() => canvas.lines(foot, margin, pageHeight - margin - small.leading, small), 'Pagination');
}
