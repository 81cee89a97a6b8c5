/**
 * A sheet with a table as PDF, A4 landscape. A row is never cut by the end of a page, and every page repeats the table's heading.
 * Lengths are points from the page's lower left corner, as PDF counts them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Color, PDFDocument, PDFImage, PDFPage } from 'pdf-lib';
import type { Bar } from '../../domain/agenda/times/bars';
import type { BarPart } from '../../domain/barometer/diverging-bar';
import type { BarShare } from '../../domain/forms/stacked-bar';
import type { Strokes } from '../../domain/signing/schema';
import type { Logo } from '../content/logo';
import type { Sheet } from './sheet';
import { barColours, drawBar } from './sheet-bars';
import { type Closing, drawClosing, layClosing } from './sheet-closing';
import { layHeading } from './sheet-heading';
import {
  drawLines,
  gap,
  lineHeight,
  linesIn,
  margin,
  padding,
  paper,
  type Typeface,
  type Typefaces,
  tableWidth,
  textSize,
  typefaceOf,
  widthOf,
  writable,
} from './sheet-measures';
import { drawRounds, roundColours } from './sheet-rounds';
import { drawSignature } from './sheet-signatures';
import { drawStacks, stackColours } from './sheet-stacks';

/** The bytes of two TrueType fonts. */
export interface SheetFonts {
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

/** A row as it will be drawn. */
interface Row {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
  readonly font: Typeface;
  readonly bar?: Bar | undefined;
  readonly rounds?: readonly (readonly BarPart[])[] | undefined;
  readonly stacks?: readonly (readonly BarShare[])[] | undefined;
  readonly signatures?: readonly { readonly column: number; readonly strokes: Strokes | undefined }[] | undefined;
  readonly isHeading?: boolean;
  /** Instead of cells. */
  readonly closing?: Closing;
}

const footerHeight = 20;

function rowOf(cells: Row['cells'], leastRow: number, font: Typeface): Row {
  const lines = Math.max(...cells.map((cell) => cell.length));
  return { cells, height: Math.max(leastRow, lines * lineHeight + 2 * padding), font };
}

const layRow = ({ columns, leastRow }: Sheet, texts: readonly string[], font: Typeface): Row =>
  rowOf(
    columns.map(({ width }, index) => linesIn(font, texts[index] ?? '', width - 2 * padding)),
    leastRow,
    font,
  );

const layHeadingRow = ({ columns, leastRow }: Sheet, font: Typeface): Row =>
  rowOf(
    columns.map(({ heading, times, width }) => {
      const lines = linesIn(font, heading, width - 2 * padding);
      return times === undefined ? lines : [...lines, times];
    }),
    leastRow,
    font,
  );

/**
 * Totals and what closes the list take the last row along, and a heading the row below it, so that neither stands alone on a page. What
 * no page has room for goes on by itself.
 */
function inGroups(rows: readonly Row[], ends: readonly Row[], room: number): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    if (rows[index - 1]?.isHeading) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const last = groups.pop() ?? [];
  const fits = (together: readonly Row[]): boolean => together.reduce((sum, { height }) => sum + height, 0) <= room;
  const along = ends.filter((_, index) => fits([...last, ...ends.slice(0, index + 1)]));
  return [...groups, [...last, ...along], ...ends.slice(along.length).map((end) => [end])].filter(({ length }) => length > 0);
}

/** Rows by page; a group stays together. `first` and `others` are the heights that pages have for rows. */
function paginate(groups: readonly (readonly Row[])[], first: number, others: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let left = first;
  for (const group of groups) {
    const height = group.reduce((sum, row) => sum + row.height, 0);
    if (height > left) {
      pages.push([]);
      left = others;
    }
    pages.at(-1)?.push(...group);
    left -= height;
  }
  return pages;
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

const cellAt = (columns: Sheet['columns'], column: number, top: number, height: number) => ({
  x: margin + columns.slice(0, column).reduce((sum, { width }) => sum + width, 0),
  top,
  width: columns[column]?.width ?? 0,
  height,
});

/** What the footer takes; a proof has a line of its own below it. */
const footerHeightOf = ({ proof }: Sheet): number => footerHeight + (proof === undefined ? 0 : lineHeight);

function drawFooter(page: PDFPage, { footer, proof }: Sheet, pageOf: string, font: Typeface): void {
  const bottom = margin + textSize;
  const top = proof === undefined ? bottom : bottom + lineHeight;
  const right = widthOf(pageOf, font);
  drawLines(page, linesIn(font, footer, tableWidth - right - gap, 1), margin, top, font);
  drawLines(page, [pageOf], margin + tableWidth - right, top, font);
  if (proof !== undefined) drawLines(page, linesIn(font, proof, tableWidth, 1), margin, bottom, font);
}

/** Only the letters that are used go into the file; the six capitals of the name say so, as PDF wants it. */
export async function embedFont(document: PDFDocument, bytes: Uint8Array, customName: string): Promise<Typeface> {
  return typefaceOf(await document.embedFont(bytes, { subset: true, customName }));
}

export async function embedTypefaces(document: PDFDocument, { regular, bold }: SheetFonts): Promise<Typefaces> {
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  document.registerFontkit(fontkit);
  return {
    regular: await embedFont(document, regular, 'SHEETR+NotoSans-Regular'),
    bold: await embedFont(document, bold, 'SHEETB+NotoSans-Bold'),
  };
}

/** Whether each letter stands on a sheet as it is, and none is replaced. */
export async function canBeWritten(text: string, fonts: SheetFonts): Promise<boolean> {
  const { PDFDocument } = await import('pdf-lib');
  const { regular } = await embedTypefaces(await PDFDocument.create(), fonts);
  return writable(text, regular.letters) === text;
}

async function embedLogo(document: PDFDocument, logo: Logo | undefined): Promise<PDFImage | undefined> {
  if (!logo) return undefined;
  return logo.kind === 'png' ? document.embedPng(logo.bytes) : document.embedJpg(logo.bytes);
}

export async function sheetPdf(sheet: Sheet, sheetFonts: SheetFonts, logo?: Logo): Promise<Uint8Array> {
  const { PDFDocument, grayscale, rgb } = await import('pdf-lib');
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(`${sheet.heading}: ${sheet.footer}`);
  document.setLanguage(sheet.language);
  document.setCreator('Facilitator Kit');
  const fonts = await embedTypefaces(document, sheetFonts);

  const { columns } = sheet;
  const ink = grayscale(0);
  const pen = (sheet.signatures ?? sheet.closing) && { color: ink, strokeOf: (await import('perfect-freehand')).getStroke };
  const heading = layHeading(sheet, fonts, await embedLogo(document, logo));
  const headingRow = layHeadingRow(sheet, fonts.bold);
  const { bars, stacks } = sheet;
  const colours = barColours(rgb);
  const inRounds = roundColours(rgb);
  const inStacks = stackColours(rgb);
  /* A row without a bar is the sum of those above it, or a heading. */
  const rows = sheet.rows.map((texts, index): Row => {
    const bar = bars?.rows[index];
    const stack = stacks?.rows[index];
    const isStrong = (bars && !bar) || (stacks && !stack);
    const row = layRow(sheet, texts, isStrong ? fonts.bold : fonts.regular);
    const signatures = sheet.signatures?.map((each) => ({ column: each.column, strokes: each.rows[index] }));
    return { ...row, bar, rounds: sheet.rounds?.rows[index], stacks: stack, signatures, isHeading: stacks !== undefined && !stack };
  });
  const totals = sheet.totals && layRow(sheet, sheet.totals, fonts.bold);
  const { encode } = await import('uqr');
  const closing = layClosing(sheet, fonts.regular, (text) => encode(text, { ecc: 'M', border: 0 }).data);
  const ends = [
    ...(totals ? [totals] : []),
    ...closing.map((each): Row => ({ cells: [], height: each.height, font: fonts.regular, closing: each })),
  ];
  const room = paper[1] - 2 * margin - footerHeightOf(sheet) - headingRow.height;
  const { newPageAt = rows.length } = sheet;
  const rest = rows.slice(newPageAt);
  const pages = [
    ...paginate(inGroups(rows.slice(0, newPageAt), rest.length === 0 ? ends : [], room), room - heading.height, room),
    ...(rest.length === 0 ? [] : paginate(inGroups(rest, ends, room), room, room)),
  ];

  for (const [index, rowsOfPage] of pages.entries()) {
    const page = document.addPage(paper);
    let top = paper[1] - margin;
    if (index === 0) {
      heading.draw(page, top);
      top -= heading.height;
    }
    for (const row of [...(rowsOfPage.some((each) => !each.closing) ? [headingRow] : []), ...rowsOfPage]) {
      if (!row.closing) drawRow(page, columns, row, top, ink);
      else if (pen) drawClosing(page, row.closing, top, row.font, pen);
      if (sheet.rounds && row.rounds) drawRounds(page, row.rounds, cellAt(columns, sheet.rounds.column, top, row.height), inRounds);
      if (stacks && row.stacks) drawStacks(page, row.stacks, cellAt(columns, stacks.column, top, row.height), inStacks);
      if (bars && row.bar) drawBar(page, row.bar, bars, cellAt(columns, bars.column, top, row.height), colours);
      for (const { column, strokes } of row.signatures ?? []) {
        if (pen && strokes) drawSignature(page, strokes, cellAt(columns, column, top, row.height), pen);
      }
      top -= row.height;
    }
    drawFooter(page, sheet, sheet.pageOf(index + 1, pages.length), fonts.regular);
  }
  return document.save();
}
