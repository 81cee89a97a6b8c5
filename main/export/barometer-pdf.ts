/** The barometer on paper: its signs one to a page, statements on cards of half a sheet, and one sheet to count on. Lengths are points. */
import { positions } from '../../domain/barometer/choices';
import type { BarometerPaper } from '../../domain/barometer/papers';
import { type TrainingStatement, wordingIn } from '../../domain/barometer/statements';
import { assertNever } from '../../domain/kernel/assert-never';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { translateIn } from '../translate';
import type { Canvas } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { linesOf } from '../typeset/lines';
import { colours, pageSizes } from '../typeset/style';
import { type Opened, openDocument } from '../typeset/typeset';
import { type BarometerPrinting, drawSign, fitting, plain } from './barometer-printing';
import { drawTally } from './tally-sheet';

/** Upright. */
const a3 = [841.89, 1190.55] as const;

/** The word says what the sign shows. */
function drawSigns({ canvas, addPage }: Opened, size: readonly [number, number], { translate }: BarometerPrinting): void {
  const [width, height] = size;
  const side = width * 0.82;
  for (const position of positions) {
    addPage(size);
    canvas.artifact(() => drawSign(canvas, position, (width - side) / 2, height * 0.12, side));
    const word = translate(`audience:${position}`);
    const style = fitting(word, width * 0.86, width * 0.11, 2, canvas.faces);
    const lines = linesOf(word, width * 0.86, style, canvas.faces);
    canvas.tagged('H1', () => {
      for (const [index, line] of lines.entries()) {
        canvas.lines([line], (width - line.width) / 2, height * 0.76 + index * style.leading, style);
      }
    });
  }
}

const cardInset = 40;
const cardSmall = { ...plain(10), leading: 13, colour: colours.muted };

function drawCard(
  canvas: Canvas,
  statement: TrainingStatement,
  number: number,
  top: number,
  height: number,
  printing: BarometerPrinting,
): void {
  const { language, translate, programme, statements } = printing;
  const { faces } = canvas;
  const width = pageSizes.portrait[0] - 2 * cardInset;
  const text = wordingIn(statement.text, language);
  const style = fitting(text, width, 34, 5, faces);
  const lines = linesOf(text, width, style, faces);
  const head = `${translate('audience:barometer')} · ${translate('audience:number-of', { number, of: statements.length })}`;
  canvas.tagged('P', () => canvas.lines(linesOf(head, width, cardSmall, faces), cardInset, top + cardInset, cardSmall));
  canvas.tagged('H1', () => canvas.lines(lines, cardInset, top + (height - lines.length * style.leading) / 2, style));
  const foot = linesOf(inLanguage(programme.shortTitle, language), width, cardSmall, faces);
  canvas.artifact(() => canvas.lines(foot, cardInset, top + height - cardInset - cardSmall.leading, cardSmall), 'Pagination');
}

/** Without answers: whoever holds a card up shows it to the room. */
function drawStatementCards({ canvas, addPage }: Opened, printing: BarometerPrinting): void {
  const [width, height] = pageSizes.portrait;
  const half = height / 2;
  for (let first = 0; first < printing.statements.length; first += 2) {
    addPage();
    canvas.artifact(() => canvas.rule([0, half], [width, half], { colour: colours.strongRule, width: 0.5, dash: 4 }));
    for (const [index, statement] of printing.statements.slice(first, first + 2).entries()) {
      drawCard(canvas, statement, first + index + 1, index * half, half, printing);
    }
  }
}

function drawPaper(document: Opened, paper: BarometerPaper, printing: BarometerPrinting): void {
  switch (paper) {
    case 'signs-a4':
      drawSigns(document, pageSizes.portrait, printing);
      return;
    case 'signs-a3':
      drawSigns(document, a3, printing);
      return;
    case 'statement-cards':
      drawStatementCards(document, printing);
      return;
    case 'tally-sheet':
      drawTally(document, printing);
      return;
    default:
      assertNever(paper, 'paper of the barometer');
  }
}

export async function barometerPdf(
  paper: BarometerPaper,
  { programme, statements }: Pick<BarometerPrinting, 'programme' | 'statements'>,
  language: Language,
  press: Press,
): Promise<Uint8Array> {
  const translate = translateIn(language);
  const title = `${translate('audience:barometer')}: ${translate(`barometerPapers:${paper}`)}`;
  const document = await openDocument({ language, title, created: press.created, layout: 'portrait', fonts: press });
  drawPaper(document, paper, { programme, statements, language, translate });
  return document.finish();
}
