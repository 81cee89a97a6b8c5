/** The barometer on paper: its signs one to a page, statements on cards of half a sheet, and one sheet to count on. Lengths are points. */
import type { PDFDocument, PDFPage } from 'pdf-lib';
import { positions } from '../../domain/barometer/choices';
import type { BarometerPaper } from '../../domain/barometer/papers';
import { type TrainingStatement, wordingIn } from '../../domain/barometer/statements';
import { assertNever } from '../../domain/kernel/assert-never';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { translateIn } from '../translate';
import type { FontFiles } from '../typeset/fonts';
import { type BarometerPrinting, drawSign } from './barometer-printing';
import { embedTypefaces } from './embedded-typefaces';
import { drawParagraph, linesOfParagraph, plainParagraph, type TextStyle } from './paper-type';
import type { Typefaces } from './sheet-measures';
import { drawTally } from './tally-sheet';

/** Upright. */
const a4: [number, number] = [595.28, 841.89];
const a3: [number, number] = [841.89, 1190.55];

/** The largest size at which the text stands in so many lines. */
function fitting(text: string, width: number, largest: number, most: number, { bold }: Typefaces): TextStyle {
  const styleOf = (size: number): TextStyle => ({ size, leading: size * 1.25, isBold: true });
  const fonts = { regular: bold, bold };
  let size = largest;
  while (size > 12 && linesOfParagraph(plainParagraph(text), width, styleOf(size), fonts).length > most) size -= 2;
  return styleOf(size);
}

function drawCentred(page: PDFPage, text: string, middle: number, top: number, width: number, style: TextStyle, fonts: Typefaces): void {
  const lines = linesOfParagraph(plainParagraph(text), width, style, fonts);
  for (const [index, line] of lines.entries()) {
    const space = fonts.bold.width(' ') * style.size;
    const own = line.flat().reduce((sum, { text: piece, face }) => sum + face.width(piece) * style.size, 0) + (line.length - 1) * space;
    drawParagraph(page, [line], middle - own / 2, top - index * style.leading, style);
  }
}

function drawSigns(document: PDFDocument, [width, height]: [number, number], { translate, fonts, colours }: BarometerPrinting): void {
  const size = width * 0.82;
  for (const position of positions) {
    const page = document.addPage([width, height]);
    drawSign(page, position, (width - size) / 2, height - height * 0.12, size, colours[position]);
    const word = translate(`audience:${position}`);
    const style = fitting(word, width * 0.86, width * 0.11, 2, fonts);
    drawCentred(page, word, width / 2, height * 0.24, width * 0.86, style, fonts);
  }
}

const cardInset = 40;
const cardSmall: TextStyle = { size: 10, leading: 13, isBold: false };

function drawCard(
  page: PDFPage,
  statement: TrainingStatement,
  number: number,
  top: number,
  height: number,
  printing: BarometerPrinting,
): void {
  const { language, translate, fonts, programme, statements } = printing;
  const width = a4[0] - 2 * cardInset;
  const text = wordingIn(statement.text, language);
  const style = fitting(text, width, 34, 5, fonts);
  const lines = linesOfParagraph(plainParagraph(text), width, style, fonts);
  const head = `${translate('audience:barometer')} · ${translate('audience:number-of', { number, of: statements.length })}`;
  drawParagraph(page, linesOfParagraph(plainParagraph(head), width, cardSmall, fonts), cardInset, top - cardInset, cardSmall);
  drawParagraph(page, lines, cardInset, top - (height - lines.length * style.leading) / 2, style);
  const foot = linesOfParagraph(plainParagraph(inLanguage(programme.shortTitle, language)), width, cardSmall, fonts);
  drawParagraph(page, foot, cardInset, top - height + cardInset + cardSmall.leading, cardSmall);
}

/** Without answers: whoever holds a card up shows it to the room. */
function drawStatementCards(document: PDFDocument, printing: BarometerPrinting): void {
  const [width, height] = a4;
  const half = height / 2;
  for (let first = 0; first < printing.statements.length; first += 2) {
    const page = document.addPage([width, height]);
    page.drawLine({ start: { x: 0, y: half }, end: { x: width, y: half }, thickness: 0.5, dashArray: [4, 4], color: printing.line });
    for (const [index, statement] of printing.statements.slice(first, first + 2).entries()) {
      drawCard(page, statement, first + index + 1, height - index * half, half, printing);
    }
  }
}

function drawPaper(document: PDFDocument, paper: BarometerPaper, printing: BarometerPrinting): void {
  switch (paper) {
    case 'signs-a4':
      drawSigns(document, a4, printing);
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
  sheetFonts: FontFiles,
): Promise<Uint8Array> {
  const { PDFDocument, rgb, grayscale } = await import('pdf-lib');
  const document = await PDFDocument.create({ updateMetadata: false });
  const translate = translateIn(language);
  document.setTitle(`${translate('audience:barometer')}: ${translate(`barometerPapers:${paper}`)}`);
  document.setLanguage(language);
  document.setCreator('Facilitator Kit');
  drawPaper(document, paper, {
    programme,
    statements,
    language,
    translate,
    fonts: await embedTypefaces(document, sheetFonts),
    /* As on the projector. */
    colours: { agree: rgb(0.169, 0.384, 0.678), unsure: rgb(0.365, 0.4, 0.459), disagree: rgb(0.522, 0.322, 0) },
    line: grayscale(0.5),
  });
  return document.save();
}
