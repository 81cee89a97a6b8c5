/** Draws the page of a key's public part as PDF, A4 upright. Lengths are points from the upper left corner. */
import type { Canvas } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { letterheadPiece } from '../typeset/letterhead';
import { linesOf, type TextStyle } from '../typeset/lines';
import type { Element } from '../typeset/pdfkit-inside';
import { colours, pageSizes, usualStyles } from '../typeset/style';
import { openDocument } from '../typeset/typeset';
import type { KeyPage } from './key-page';
import { millimetre } from './sheet-measures';
import { shrunkText } from './shrunk-text';
import { squareCodePath } from './square-code';

const left = 22 * millimetre;
const [pageWidth, pageHeight] = pageSizes.portrait;
const width = pageWidth - 2 * left;
/** From the foot of a line to that of the next, in sizes of its letters. */
const leading = 1.3;
const side = 58 * millimetre;
const onLine = 4;
const stepIndent = 18;
const accent = '#0b6e6e';

const styleOf = (face: TextStyle['face'], size: number, colour: string = colours.ink): TextStyle => ({
  face,
  size,
  leading: size * leading,
  colour,
});
const soft = colours.muted;
const group = styleOf('bold', 34);
const step = styleOf('regular', 11);

/** Downwards from where the last part ended. */
class Column {
  top = 22 * millimetre;

  constructor(readonly canvas: Canvas) {}

  text(tag: string, text: string, style: TextStyle, x = left, room = width, parent?: Element): void {
    const lines = linesOf(text, room, style, this.canvas.faces);
    this.canvas.tagged(tag, () => this.canvas.lines(lines, x, this.top, style), {}, parent);
    this.top += lines.length * style.leading;
  }

  gap(height: number): void {
    this.top += height;
  }
}

/** Each group in a place of its own, so that a finger can go along. */
function drawFingerprint(column: Column, { label, groups }: KeyPage['fingerprint']): void {
  const { canvas } = column;
  column.text('P', label, styleOf('regular', 11, soft));
  column.gap(6);
  canvas.tagged('P', () => {
    for (const [index, each] of groups.entries()) {
      const lines = linesOf(each, width / onLine, group, canvas.faces);
      canvas.lines(lines, left + ((index % onLine) * width) / onLine, column.top + Math.floor(index / onLine) * group.leading, group);
    }
  });
  column.gap(Math.ceil(groups.length / onLine) * group.leading);
}

function drawSteps(column: Column, steps: readonly string[], x: number, room: number): void {
  const { canvas } = column;
  const list = canvas.element('L');
  for (const [index, text] of steps.entries()) {
    const item = canvas.element('LI', {}, list);
    const number = styleOf('bold', 11, accent);
    canvas.tagged('Lbl', () => canvas.lines(linesOf(`${index + 1}.`, stepIndent, number, canvas.faces), x, column.top, number), {}, item);
    column.text('LBody', text, step, x + stepIndent, room - stepIndent, item);
    column.gap(6);
    item.end();
  }
  list.end();
}

export async function keyPagePdf(page: KeyPage, press: Press): Promise<Uint8Array> {
  const { encode } = await import('uqr');
  const { language, title } = page;
  const { canvas, addPage, finish } = await openDocument({ language, title, created: press.created, layout: 'portrait', fonts: press });
  addPage();
  const column = new Column(canvas);
  if (press.letterhead) {
    const head = letterheadPiece(press.letterhead, { faces: canvas.faces, styles: usualStyles, width }, language);
    column.top = 14 * millimetre;
    head.draw(canvas, left, column.top);
    column.gap(head.height);
  }

  column.text('P', 'Facilitator Kit', styleOf('regular', 10, soft));
  column.gap(4);
  column.text('H1', title, styleOf('serif', 22));
  const rule = { x: left, top: column.top + 4, width, height: 1.5 };
  canvas.artifact(() => canvas.rectangle(rule, accent));
  column.gap(18);
  column.text('P', page.what, styleOf('regular', 11));

  column.gap(26);
  const { size } = shrunkText(page.name, canvas.faces.bold, { width, largest: 30, smallest: 20, lines: 4 });
  column.text('H2', page.name, styleOf('bold', size));
  column.gap(20);
  drawFingerprint(column, page.fingerprint);

  column.gap(26);
  const { top } = column;
  const box = { x: left, top, width: side, height: side };
  const path = squareCodePath(encode(page.code.text, { ecc: 'M', border: 0 }).data, { x: 0, y: 0, side });
  canvas.figure(page.code.caption, box, () => canvas.path(path, { x: left, y: top, scale: 1 }, colours.ink));
  const beside = left + side + 10 * millimetre;
  const room = left + width - beside;
  column.text('H2', page.how.title, styleOf('bold', 13), beside, room);
  column.gap(6);
  drawSteps(column, page.how.steps, beside, room);
  column.top = Math.max(column.top, top + side) + 8;
  /* The figure is read by the same words. */
  const caption = styleOf('regular', 9, soft);
  canvas.artifact(() => canvas.lines(linesOf(page.code.caption, width, caption, canvas.faces), left, column.top, caption));

  const footer = linesOf(page.footer, width, caption, canvas.faces);
  canvas.tagged('P', () => canvas.lines(footer, left, pageHeight - 16 * millimetre - footer.length * caption.leading, caption));
  return finish();
}
