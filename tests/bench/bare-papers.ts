/**
 * The least that could be: pdfkit alone draws the same words, lines and surfaces with the same fonts. It tags nothing and packs nothing,
 * keeps nothing together and repeats no heading; what each paper says beside that is the kit's own work.
 */
import PdfDocument from 'pdfkit';
import type { CertificateDrawing } from '../../domain/certificates/drawing';
import type { ReportBlock, ReportDocument, ReportPlot, ReportTable } from '../../domain/report/document';
import { plotGeometry } from '../../domain/report/plots';
import type { Sheet } from '../../main/export/sheet';
import type { Press } from '../../main/typeset/fonts';

const landscape: readonly [number, number] = [841.89, 595.28];
const portrait: readonly [number, number] = [595.28, 841.89];

interface Bare {
  readonly draw: PDFKit.PDFDocument;
  readonly end: () => Promise<void>;
}

function bareDocument([width, height]: readonly [number, number], { regular, bold, serif }: Press): Bare {
  /* Its own fonts aren't in the bundle, and nobody asks for them. */
  const options = { size: [width, height], margin: 0, autoFirstPage: false, font: null } as unknown as PDFKit.PDFDocumentOptions;
  const draw = new PdfDocument(options);
  for (const [name, bytes] of Object.entries({ regular, bold, serif })) draw.registerFont(name, bytes);
  draw.on('data', () => undefined);
  return {
    draw,
    end: () =>
      new Promise((resolve) => {
        draw.on('end', () => resolve());
        draw.end();
      }),
  };
}

/** Seventeen rows on a page, as on the sheet, each cell wrapped by pdfkit and with a line around it. */
export async function bareTable({ columns, rows }: Sheet, press: Press): Promise<void> {
  const { draw, end } = bareDocument(landscape, press);
  draw.addPage();
  draw.font('regular').fontSize(9);
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % 17 === 0) draw.addPage();
    const top = 60 + (index % 17) * 27;
    let x = 36;
    for (const [column, { width }] of columns.entries()) {
      draw.rect(x, top, width, 27).stroke();
      draw.text(row[column] ?? '', x + 4, top + 8, { width: width - 8 });
      x += width;
    }
  }
  await end();
}

/** They were laid out before. */
export async function bareCertificates(drawings: readonly CertificateDrawing[], press: Press): Promise<void> {
  const { draw, end } = bareDocument(landscape, press);
  for (const { width, height, marks } of drawings) {
    draw.addPage({ size: [width, height], margin: 0 });
    for (const mark of marks) {
      if (mark.kind === 'surface') draw.path(mark.path).fill('#e6efe8');
      if (mark.kind === 'frame') draw.rect(mark.x, mark.y, mark.width, mark.height).stroke();
      if (mark.kind === 'line')
        draw
          .moveTo(mark.x, mark.y)
          .lineTo(mark.x + mark.width, mark.y)
          .stroke();
      if (mark.kind === 'words') draw.font(mark.face).fontSize(mark.size).text(mark.text, mark.x, mark.y, { lineBreak: false });
    }
  }
  await end();
}

/** From the top of a page downwards, pages as they are needed. */
class Column {
  readonly left = 56;
  readonly width = portrait[0] - 112;
  #top = Number.POSITIVE_INFINITY;

  constructor(readonly draw: PDFKit.PDFDocument) {}

  /** So much more has room on a page from here. */
  room(height: number): number {
    if (this.#top + height > portrait[1] - 60) {
      this.draw.addPage();
      this.#top = 50;
    }
    return this.#top;
  }

  text(words: string, size: number, face = 'regular', indent = 0): void {
    this.draw.font(face).fontSize(size);
    const width = this.width - indent;
    const height = this.draw.heightOfString(words, { width });
    this.draw.text(words, this.left + indent, this.room(height), { width });
    this.#top += height + 4;
  }

  /** `shares`: of the width, all together 1. */
  row(cells: readonly string[], shares: readonly number[], face = 'regular'): void {
    this.draw.font(face).fontSize(9);
    const widths = shares.map((share) => share * this.width);
    const heights = cells.map((cell, column) => this.draw.heightOfString(cell, { width: (widths[column] ?? 0) - 8 }));
    const height = Math.max(12, ...heights) + 6;
    const top = this.room(height);
    let x = this.left;
    for (const [column, cell] of cells.entries()) {
      this.draw.text(cell, x + 4, top + 3, { width: (widths[column] ?? 0) - 8 });
      x += widths[column] ?? 0;
    }
    this.draw
      .moveTo(this.left, top + height)
      .lineTo(x, top + height)
      .stroke();
    this.#top += height;
  }

  plot(plot: ReportPlot): void {
    const { rows, tones } = plotGeometry(plot);
    this.draw.font('regular').fontSize(8);
    for (const { label, bars } of rows) {
      const top = this.room(26);
      this.draw.fillColor('#000000').text(label, this.left, top, { width: this.width * 0.4 });
      const [from, room] = [this.left + this.width * 0.42, this.width * 0.5];
      for (const { from: start, to, series, value } of bars) {
        const y = plot.kind === 'shares' ? top : top + series * 7;
        this.draw.rect(from + start * room, y, (to - start) * room, 6).fill(`#${tones[series] ?? '000000'}`);
        this.draw.fillColor('#000000').text(String(value), from + to * room + 3, y, { lineBreak: false });
      }
      this.#top += 26;
    }
    for (const { name } of plot.series) this.text(name, 8);
    this.text(plot.says, 8);
  }

  table({ caption, columns, rows }: ReportTable): void {
    const shares = columns.map(({ share }) => share);
    this.text(caption, 12, 'bold');
    this.row(
      columns.map(({ heading }) => heading),
      shares,
      'bold',
    );
    for (const row of rows) this.row(row, shares);
  }

  block(block: ReportBlock): void {
    if (block.kind === 'paragraph') this.text(block.text, 10);
    if (block.kind === 'heading') this.text(block.text, 12, 'bold');
    if (block.kind === 'facts') for (const { label, value } of block.facts) this.row([label, value], [0.5, 0.5]);
    if (block.kind === 'list') for (const item of block.items) this.text(item, 10, 'regular', 12);
    if (block.kind === 'quotes') for (const quote of block.quotes) this.text(quote, 10, 'regular', 12);
    if (block.kind === 'table') this.table(block.table);
    if (block.kind === 'plot') this.plot(block.plot);
  }
}

/** What was counted for it was counted before. */
export async function bareReport({ title, subtitle, facts, parts }: ReportDocument, press: Press): Promise<void> {
  const { draw, end } = bareDocument(portrait, press);
  const column = new Column(draw);
  column.text(title, 20, 'serif');
  column.text(subtitle, 10);
  column.block({ kind: 'facts', facts });
  for (const { heading, blocks } of parts) {
    column.text(heading, 15, 'serif');
    for (const block of blocks) column.block(block);
  }
  await end();
}
