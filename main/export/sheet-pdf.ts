/**
 * A sheet with a table as PDF, A4 landscape. A row is never cut by the end of a page, and every page repeats the table's heading.
 * Lengths are points from the page's lower left corner, as PDF counts them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Color, PDFFont, PDFPage } from 'pdf-lib';
import type { Language } from '../../domain/language';
import { fittedLines } from './fitted-text';

export interface Sheet {
  readonly language: Language;
  readonly heading: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Widths in points; together no more than {@link tableWidth}. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** Cells by column; those that are missing stay empty. */
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly string[] | undefined;
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
}

/** The bytes of two TrueType fonts. */
interface SheetFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export async function readSheetFonts(contentFolder: string): Promise<SheetFonts> {
  const [regular, bold] = await Promise.all([
    readFile(join(contentFolder, 'fonts', 'NotoSans-Regular.ttf')),
    readFile(join(contentFolder, 'fonts', 'NotoSans-Bold.ttf')),
  ]);
  return { regular, bold };
}

interface Fonts {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** A row as it will be drawn. */
interface Row {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
  readonly font: PDFFont;
}

const paper: [number, number] = [841.89, 595.28];
const margin = 36;
export const tableWidth = 770;
const textSize = 9;
const lineHeight = 11.5;
const titleSize = 15;
const titleHeight = 20;
const padding = 4;
/** Room for a signature by hand. */
const leastRow = 27;
const mostLines = 3;
const footerHeight = 20;
const gap = 12;

const measureIn =
  (font: PDFFont, size: number) =>
  (text: string): number =>
    font.widthOfTextAtSize(text, size);

function layRow(columns: Sheet['columns'], texts: readonly string[], font: PDFFont): Row {
  const measure = measureIn(font, textSize);
  const cells = columns.map(({ width }, index) => fittedLines(texts[index] ?? '', width - 2 * padding, mostLines, measure));
  const lines = Math.max(...cells.map((cell) => cell.length));
  return { cells, height: Math.max(leastRow, lines * lineHeight + 2 * padding), font };
}

/** Rows by page; `first` and `others` are the heights that pages have for rows. */
function paginate(rows: readonly Row[], first: number, others: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let left = first;
  for (const row of rows) {
    if (row.height > left) {
      pages.push([]);
      left = others;
    }
    pages.at(-1)?.push(row);
    left -= row.height;
  }
  return pages;
}

function drawLines(page: PDFPage, lines: readonly string[], x: number, top: number, font: PDFFont): void {
  for (const [index, line] of lines.entries()) {
    page.drawText(line, { x, y: top - index * lineHeight - textSize, size: textSize, font });
  }
}

function drawRow(page: PDFPage, columns: Sheet['columns'], { cells, height, font }: Row, top: number, ink: Color): void {
  let x = margin;
  for (const [index, { width }] of columns.entries()) {
    const lines = cells[index] ?? [];
    page.drawRectangle({ x, y: top - height, width, height, borderColor: ink, borderWidth: 0.6 });
    drawLines(page, lines, x + padding, top - (height - lines.length * lineHeight) / 2, font);
    x += width;
  }
}

/** Lines of the heading's two columns, each fact with its label. */
function layFacts({ facts }: Sheet, { regular }: Fonts): readonly (readonly string[])[] {
  const width = (tableWidth - gap) / 2;
  return facts.map(({ label, value }) => fittedLines(`${label}: ${value}`, width, mostLines, measureIn(regular, textSize)));
}

const heightOfPair = (pair: readonly (readonly string[])[]): number => Math.max(...pair.map((lines) => lines.length)) * lineHeight + 2;

const inPairs = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));

/** The first page's heading: how high it is, and how it is drawn from a height downwards. */
function layHeading(sheet: Sheet, fonts: Fonts): { readonly height: number; readonly draw: (page: PDFPage, top: number) => void } {
  const title = fittedLines(sheet.title, tableWidth, 2, measureIn(fonts.bold, titleSize));
  const pairs = inPairs(layFacts(sheet, fonts));
  const height = lineHeight + 2 + title.length * titleHeight + padding + pairs.reduce((sum, pair) => sum + heightOfPair(pair), 0) + gap;
  return {
    height,
    draw: (page, from) => {
      drawLines(page, [sheet.heading], margin, from, fonts.regular);
      let top = from - lineHeight - 2;
      for (const line of title) {
        page.drawText(line, { x: margin, y: top - titleSize, size: titleSize, font: fonts.bold });
        top -= titleHeight;
      }
      top -= padding;
      for (const pair of pairs) {
        for (const [index, lines] of pair.entries()) {
          drawLines(page, lines, margin + index * ((tableWidth + gap) / 2), top, fonts.regular);
        }
        top -= heightOfPair(pair);
      }
    },
  };
}

function drawFooter(page: PDFPage, footer: string, pageOf: string, font: PDFFont): void {
  const measure = measureIn(font, textSize);
  const top = margin + textSize;
  const right = measure(pageOf);
  drawLines(page, fittedLines(footer, tableWidth - right - gap, 1, measure), margin, top, font);
  drawLines(page, [pageOf], margin + tableWidth - right, top, font);
}

/** Only the letters that are used go into the file. */
export async function sheetPdf(sheet: Sheet, { regular, bold }: SheetFonts): Promise<Uint8Array> {
  const [{ PDFDocument, grayscale }, { default: fontkit }] = await Promise.all([import('pdf-lib'), import('@pdf-lib/fontkit')]);
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  document.setTitle(`${sheet.heading}: ${sheet.footer}`);
  document.setLanguage(sheet.language);
  document.setCreator('Facilitator Kit');
  const fonts: Fonts = {
    /* Whole: a subset made by this fontkit loses letters of this typeface. */
    regular: await document.embedFont(regular, { subset: false }),
    bold: await document.embedFont(bold, { subset: false }),
  };

  const { columns } = sheet;
  const ink = grayscale(0);
  const heading = layHeading(sheet, fonts);
  const headingRow = layRow(
    columns,
    columns.map((column) => column.heading),
    fonts.bold,
  );
  const rows = sheet.rows.map((texts) => layRow(columns, texts, fonts.regular));
  const totals = sheet.totals ? [layRow(columns, sheet.totals, fonts.bold)] : [];
  const room = paper[1] - 2 * margin - footerHeight - headingRow.height;
  const pages = paginate([...rows, ...totals], room - heading.height, room);

  for (const [index, rowsOfPage] of pages.entries()) {
    const page = document.addPage(paper);
    let top = paper[1] - margin;
    if (index === 0) {
      heading.draw(page, top);
      top -= heading.height;
    }
    for (const row of [headingRow, ...rowsOfPage]) {
      drawRow(page, columns, row, top, ink);
      top -= row.height;
    }
    drawFooter(page, sheet.footer, sheet.pageOf(index + 1, pages.length), fonts.regular);
  }
  return document.save();
}
