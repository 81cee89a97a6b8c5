/**
 * A training report for Word, to be finished there: headings, tables and captions in styles that can be changed at one place, and plots as
 * Word's own charts, which keep their numbers, can be restyled and copied, and need no picture beside them. The same document makes the same
 * bytes.
 */
import type { FileChild, ParagraphChild } from 'docx';
import type { Language } from '../../../domain/kernel/language';
import type { ReportBlock, ReportDocument, ReportFact, ReportPlot, ReportTable } from '../../../domain/report/document';
import { plotGeometry, scaleOf } from '../../../domain/report/plots';
import type { Stationery } from '../../typeset/fonts';
import { accent, breakable, font, ink, line, shade, softInk, textWidth, usualStyles, wordFonts } from '../word-look';
import { wordPage } from '../word-page';

type Docx = typeof import('docx');
type Charts = typeof import('docx/charts');

/** Words that stand at fixed places. */
export interface ReportWords {
  readonly contents: string;
  readonly page: string;
  readonly of: string;
}

/** In pixels of 1/96 inch, as charts are measured. */
const chartWidth = Math.floor(textWidth / 15);

class Writer {
  readonly #docx: Docx;
  readonly #charts: Charts;
  #plots = 0;

  constructor(docx: Docx, charts: Charts) {
    this.#docx = docx;
    this.#charts = charts;
  }

  paragraph(text: string, style?: string, keepNext = false): FileChild {
    return new this.#docx.Paragraph({ text: breakable(text), keepNext, ...(style === undefined ? {} : { style }) });
  }

  /** What is read next belongs to it. */
  caption(text: string): FileChild {
    return this.paragraph(text, 'ReportCaption', true);
  }

  blocks(block: ReportBlock): readonly FileChild[] {
    switch (block.kind) {
      case 'paragraph':
        return [this.paragraph(block.text)];
      case 'heading':
        return [new this.#docx.Paragraph({ text: block.text, heading: 'Heading2', keepNext: true })];
      case 'facts':
        return this.facts(block.facts);
      case 'list':
        return block.items.map((text) => new this.#docx.Paragraph({ text: breakable(text), numbering: { reference: 'points', level: 0 } }));
      case 'quotes':
        return block.quotes.map((text) => this.paragraph(text, 'ReportQuote'));
      case 'table':
        return [this.caption(block.table.caption), this.table(block.table), this.paragraph('', 'ReportGap')];
      case 'plot':
        return [this.plot(block.plot), this.paragraph(block.plot.says, 'ReportSays')];
    }
  }

  facts(facts: readonly ReportFact[]): readonly FileChild[] {
    const { Table, TableRow, BorderStyle } = this.#docx;
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const widths = [Math.round(textWidth * 0.45), Math.round(textWidth * 0.55)];
    return [
      new Table({
        columnWidths: widths,
        width: { size: textWidth, type: 'dxa' },
        borders: {
          top: none,
          bottom: none,
          left: none,
          right: none,
          insideVertical: none,
          insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: line },
        },
        rows: facts.map(
          ({ label, value }) =>
            new TableRow({
              cantSplit: true,
              children: [this.cell(label, widths[0] ?? 0, { color: softInk }), this.cell(value, widths[1] ?? 0, { bold: true })],
            }),
        ),
      }),
      this.paragraph('', 'ReportGap'),
    ];
  }

  table({ columns, rows }: ReportTable): FileChild {
    const { Table, TableRow, BorderStyle } = this.#docx;
    const edge = { style: BorderStyle.SINGLE, size: 4, color: line };
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const widths = columns.map(({ share }) => Math.round(textWidth * share));
    const rowOf = (cells: readonly string[], isHead: boolean): InstanceType<Docx['TableRow']> =>
      new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: columns.map(({ isNumber }, column) =>
          this.cell(cells[column] ?? '', widths[column] ?? 0, { bold: isHead, isNumber, ...(isHead ? { fill: shade } : {}) }),
        ),
      });
    return new Table({
      columnWidths: widths,
      width: { size: textWidth, type: 'dxa' },
      layout: 'fixed',
      borders: { top: edge, bottom: edge, left: none, right: none, insideHorizontal: edge, insideVertical: none },
      rows: [
        rowOf(
          columns.map(({ heading }) => heading),
          true,
        ),
        ...rows.map((cells) => rowOf(cells, false)),
      ],
    });
  }

  cell(
    text: string,
    width: number,
    look: { readonly bold?: boolean; readonly color?: string; readonly isNumber?: boolean; readonly fill?: string },
  ): InstanceType<Docx['TableCell']> {
    const { TableCell, Paragraph, TextRun } = this.#docx;
    return new TableCell({
      width: { size: width, type: 'dxa' },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(look.fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: look.fill } }),
      children: [
        new Paragraph({
          style: 'ReportCell',
          ...(look.isNumber === true ? { alignment: 'right' as const } : {}),
          children: [new TextRun({ text: breakable(text), bold: look.bold ?? false, color: look.color ?? ink })],
        }),
      ],
    });
  }

  plot(plot: ReportPlot): FileChild {
    const { tones, inks } = plotGeometry(plot);
    const { most, step } = scaleOf(plot);
    const isShares = plot.kind === 'shares';
    const small = { name: font, size: 9, color: ink };
    this.#plots += 1;
    const rowHeight = isShares ? 24 : 14 + 13 * plot.series.length;
    const run = new this.#charts.ChartRun({
      type: 'bar',
      categories: [...plot.rows],
      series: plot.series.map(({ name, values }, index) => ({
        name,
        values: values.map((value) => (isShares && value === 0 ? null : (value ?? null))),
        color: tones[index] ?? accent,
        dataLabels: {
          value: true,
          position: isShares ? ('center' as const) : ('outsideEnd' as const),
          font: { ...small, size: 8, color: isShares ? (inks[index] ?? ink) : ink },
        },
      })),
      stacking: isShares ? 'percent' : 'none',
      gapWidth: 45,
      ...(isShares ? {} : { overlap: 0 }),
      legend: plot.series.length > 1 ? { position: 'bottom', font: small } : false,
      /* The first row is the highest, and the scale stands below. */
      categoryAxis: { reverseOrder: true, font: small, gridlines: false },
      valueAxis: {
        minimum: 0,
        ...(isShares ? { numberFormat: '0%' } : { maximum: most, interval: step }),
        crossesAt: 'maximum',
        font: { ...small, color: softInk },
      },
      chartArea: { fill: 'none', border: 'none' },
      font: { name: font },
      transformation: { width: chartWidth, height: 60 + rowHeight * plot.rows.length },
      altText: { id: String(this.#plots), name: `${this.#plots}`, description: plot.says },
    });
    return new this.#docx.Paragraph({ keepNext: true, children: [run as unknown as ParagraphChild] });
  }
}

function stylesFor(language: Language): import('docx').IStylesOptions {
  const small = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;
  return {
    default: usualStyles(language),
    paragraphStyles: [
      {
        ...small,
        id: 'ReportSubtitle',
        name: 'Report subtitle',
        run: { size: 26, color: softInk },
        paragraph: { spacing: { after: 240 } },
      },
      {
        ...small,
        id: 'ReportCaption',
        name: 'Report caption',
        run: { size: 20, bold: true, color: ink },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
      { ...small, id: 'ReportCell', name: 'Report cell', run: { size: 18 }, paragraph: { spacing: { before: 0, after: 0, line: 240 } } },
      { ...small, id: 'ReportSays', name: 'Report plot', run: { size: 18, color: softInk } },
      {
        ...small,
        id: 'ReportQuote',
        name: 'Report quote',
        paragraph: {
          indent: { left: 284 },
          border: { left: { style: 'single', size: 18, color: 'B9D6D3', space: 8 } },
          spacing: { after: 80 },
        },
      },
      { ...small, id: 'ReportGap', name: 'Report gap', run: { size: 8 }, paragraph: { spacing: { before: 0, after: 60, line: 160 } } },
    ],
  };
}

/** `owner`: of the programme, said to be who wrote it. */
export async function reportDocx(report: ReportDocument, words: ReportWords, owner: string, stationery: Stationery): Promise<Uint8Array> {
  const [docx, charts, { estimatePageNumbers }] = await Promise.all([import('docx'), import('docx/charts'), import('docx/layout')]);
  const { Document, Paragraph, TableOfContents } = docx;
  const writer = new Writer(docx, charts);
  const document = new Document({
    title: `${report.title}: ${report.subtitle}`,
    creator: owner,
    lastModifiedBy: owner,
    description: report.footer,
    /* Lists the headings in its contents. Which page each is on Word alone can tell: how it sets this type isn't known. */
    pageNumbers: estimatePageNumbers,
    styles: stylesFor(report.language),
    ...wordFonts(stationery),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '•',
              alignment: 'left',
              style: { paragraph: { indent: { left: 426, hanging: 284 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        ...wordPage(docx, { footer: report.footer, words, language: report.language, letterhead: stationery.letterhead }),
        children: [
          new Paragraph({ text: report.title, heading: 'Title' }),
          writer.paragraph(report.subtitle, 'ReportSubtitle'),
          ...writer.facts(report.facts),
          writer.caption(words.contents),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' }),
          ...report.parts.flatMap(({ heading, blocks }) => [
            new Paragraph({ text: heading, heading: 'Heading1' }),
            ...blocks.flatMap((block) => writer.blocks(block)),
          ]),
        ],
      },
    ],
  });
  return docx.Packer.toBuffer(document);
}
