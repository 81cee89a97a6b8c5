/** Draws the page of a key's public part as PDF, A4 upright. Lengths are points from the lower left corner. */
import type { Color, PDFPage } from 'pdf-lib';
import type { Press } from '../typeset/fonts';
import { embedTypefaces } from './embedded-typefaces';
import type { KeyPage } from './key-page';
import { linesIn, paperPage, type Typeface } from './sheet-measures';
import { type ShrunkText, shrunkText } from './shrunk-text';
import { drawSquareCode } from './square-code';

const millimetre = 72 / 25.4;
const left = 22 * millimetre;
const [, pageHeight] = paperPage;
const width = paperPage[0] - 2 * left;
/** From the foot of a line to that of the next, in sizes of its letters. */
const leading = 1.3;
const side = 58 * millimetre;
const onLine = 4;
const stepIndent = 18;

/** Downwards from where the last part ended. */
class Column {
  readonly #page: PDFPage;
  top = pageHeight - 22 * millimetre;

  constructor(page: PDFPage) {
    this.#page = page;
  }

  text({ lines, size }: ShrunkText, face: Typeface, color: Color, x = left): void {
    for (const line of lines) {
      this.#page.drawText(line, { x, y: this.top - size, size, font: face.font, color });
      this.top -= size * leading;
    }
  }

  gap(height: number): void {
    this.top -= height;
  }
}

export async function keyPagePdf(sheet: KeyPage, sheetFonts: Press): Promise<Uint8Array> {
  const [pdf, { encode }] = await Promise.all([import('pdf-lib'), import('uqr')]);
  const document = await pdf.PDFDocument.create({ updateMetadata: false });
  document.setTitle(sheet.title);
  document.setLanguage(sheet.language);
  document.setCreator('Facilitator Kit');
  const { regular, bold } = await embedTypefaces(document, sheetFonts);
  const [ink, soft, accent] = [pdf.rgb(0.106, 0.141, 0.2), pdf.rgb(0.353, 0.392, 0.455), pdf.rgb(0.043, 0.431, 0.431)];
  const page = document.addPage(paperPage);
  const wrapped = (text: string, face: Typeface, size: number, room = width): ShrunkText => ({
    size,
    lines: linesIn(face, text, room, 8, size),
  });
  const column = new Column(page);

  column.text(wrapped('Facilitator Kit', regular, 10), regular, soft);
  column.gap(4);
  column.text(wrapped(sheet.title, bold, 20), bold, ink);
  page.drawRectangle({ x: left, y: column.top - 4, width, height: 1.5, color: accent });
  column.gap(18);
  column.text(wrapped(sheet.what, regular, 11), regular, ink);

  column.gap(26);
  column.text(shrunkText(sheet.name, bold, { width, largest: 30, smallest: 20, lines: 4 }), bold, ink);

  column.gap(20);
  column.text(wrapped(sheet.fingerprint.label, regular, 11), regular, soft);
  column.gap(6);
  /* Each group in a place of its own, so that a finger can go along. */
  for (let first = 0; first < sheet.fingerprint.groups.length; first += onLine) {
    for (const [index, group] of sheet.fingerprint.groups.slice(first, first + onLine).entries())
      page.drawText(group, { x: left + (index * width) / onLine, y: column.top - 34, size: 34, font: bold.font, color: ink });
    column.gap(34 * leading);
  }

  column.gap(26);
  const { top } = column;
  drawSquareCode(page, encode(sheet.code.text, { ecc: 'M', border: 0 }).data, { x: left, y: top - side, side }, ink);
  const beside = left + side + 10 * millimetre;
  const room = left + width - beside;
  column.text(wrapped(sheet.how.title, bold, 13, room), bold, ink, beside);
  column.gap(6);
  for (const [index, step] of sheet.how.steps.entries()) {
    page.drawText(`${index + 1}.`, { x: beside, y: column.top - 11, size: 11, font: bold.font, color: accent });
    column.text(wrapped(step, regular, 11, room - stepIndent), regular, ink, beside + stepIndent);
    column.gap(6);
  }
  column.top = Math.min(column.top, top - side) - 8;
  column.text(wrapped(sheet.code.caption, regular, 9), regular, soft);

  const footer = wrapped(sheet.footer, regular, 9);
  column.top = 16 * millimetre + footer.lines.length * 9 * leading;
  column.text(footer, regular, soft);
  return document.save();
}
