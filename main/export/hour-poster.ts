/**
 * The picture of the hour for the wall: every statement that was talked about, where the room stood before and after, and how many moved.
 * One sheet, and as good in black and white: each part of a bar has its number. Lengths are points.
 */
import { positions } from '../../domain/barometer/choices';
import { type CountedStatement, type HourRow, hourOf } from '../../domain/barometer/hour';
import type { Position } from '../../domain/barometer/schema';
import { type Counts, sumOf } from '../../domain/barometer/state';
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import { writtenLongDay } from '../../domain/kernel/written-dates';
import type { Programme } from '../../domain/programme/programme';
import { type Translate, translateIn } from '../translate';
import type { Box, Canvas } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { linesOf, type TextStyle } from '../typeset/lines';
import type { Element } from '../typeset/pdfkit-inside';
import { colours, hairline, pageSizes } from '../typeset/style';
import { openDocument } from '../typeset/typeset';
import { drawSign, plain } from './barometer-printing';

export interface Hour {
  readonly lines: readonly CountedStatement[];
  readonly place: string;
  readonly day: LocalDate;
}

interface Poster {
  readonly canvas: Canvas;
  readonly translate: Translate;
}

const [pageWidth, pageHeight] = pageSizes.landscape;
const margin = 42;
const across = pageWidth - 2 * margin;
const movedWidth = 76;
const barsWidth = 290;
const gap = 20;
const textWidth = across - movedWidth - barsWidth - 2 * gap;
const barsAt = margin + textWidth + gap;
const top = 118;
const footRoom = 40;
const largestRow = 52;
const thin = 5;
const full = 17;

const serif = (size: number, colour: string): TextStyle => ({ face: 'serif', size, leading: size * 1.2, colour });
/** Colours as in the fields of the floor. */
const fills: Readonly<Record<Position, string>> = { agree: '#21509c', unsure: '#4a5361', disagree: '#784805' };
const accent = '#0a5757';

/** Ends at `right`. */
function putRight({ canvas }: Poster, text: string, right: number, y: number, style: TextStyle): void {
  for (const line of linesOf(text, across, style, canvas.faces)) canvas.lines([line], right - line.width, y, style);
}

function drawBar({ canvas }: Poster, counts: Counts, y: number, height: number): void {
  const parts = positions.filter((position) => counts[position] > 0);
  const room = barsWidth - (parts.length - 1) * 1.5;
  const number: TextStyle = { face: 'bold', size: 10, leading: 12, colour: '#ffffff' };
  let x = barsAt;
  for (const position of parts) {
    const width = (room * counts[position]) / sumOf(counts);
    canvas.rectangle({ x, top: y, width, height }, fills[position]);
    const [line] = linesOf(String(counts[position]), across, number, canvas.faces);
    if (line && height > number.leading && line.width + 4 < width)
      canvas.lines([line], x + (width - line.width) / 2, y + (height - number.leading) / 2, number);
    x += width + 1.5;
  }
}

const said = (counts: Counts, { translate }: Poster): string =>
  positions.map((position) => `${translate(`audience:${position}-short`)} ${counts[position]}`).join(', ');

function drawBars(poster: Poster, { first, second }: HourRow, y: number, height: number, row: Element): void {
  const { canvas, translate } = poster;
  const cell = canvas.element('TD', {}, row);
  if (first) {
    const tall = second ? thin + 2 + full : full;
    const box: Box = { x: barsAt, top: y + (height - tall) / 2, width: barsWidth, height: tall };
    const rounds = [`${translate('audience:first-round')}: ${said(first, poster)}`];
    if (second) rounds.push(`${translate('audience:second-round')}: ${said(second, poster)}`);
    const draw = (): void => {
      if (second) drawBar(poster, first, box.top, thin);
      drawBar(poster, second ?? first, box.top + tall - full, full);
    };
    canvas.figure(rounds.join('. '), box, draw, cell);
  }
  cell.end();
}

function drawRow(poster: Poster, row: HourRow, y: number, height: number, style: TextStyle, body: Element): void {
  const { canvas } = poster;
  const element = canvas.element('TR', {}, body);
  const lines = linesOf(row.statement, textWidth, { ...style, face: row.isMost ? 'bold' : 'regular' }, canvas.faces);
  const statement = (): void => canvas.lines(lines, margin, y + (height - lines.length * style.leading) / 2, style);
  canvas.tagged('TH', statement, { scope: 'Row' }, element);
  drawBars(poster, row, y, height, element);
  const number = row.isMost ? serif(26, accent) : serif(17, colours.muted);
  const moved = (): void => {
    if (row.moved !== undefined) putRight(poster, String(row.moved), margin + across, y + (height - number.leading) / 2, number);
  };
  canvas.tagged('TD', moved, {}, element);
  element.end();
  canvas.artifact(() => canvas.rule([margin, y + height], [margin + across, y + height], hairline));
}

/** The largest type in which every statement stands in its row. */
function styleFor(rows: readonly HourRow[], height: number, { canvas }: Poster): TextStyle {
  for (let size = 15; ; size -= 0.5) {
    const style = { ...plain(size), leading: size * 1.18 };
    const most = Math.max(
      1,
      ...rows.map(({ statement }) => linesOf(statement, textWidth, { ...style, face: 'bold' }, canvas.faces).length),
    );
    if (size <= 6 || most * style.leading + 4 <= height) return style;
  }
}

function drawHead(poster: Poster, isTwice: boolean, table: Element): void {
  const { canvas, translate } = poster;
  const style = { ...plain(10), colour: colours.muted };
  const head = canvas.element('THead', {}, table);
  const row = canvas.element('TR', {}, head);
  const y = top - 16;
  canvas.element('TD', {}, row).end();
  const bars = linesOf(translate(isTwice ? 'audience:hour-bars' : 'audience:hour-bar'), barsWidth, style, canvas.faces);
  canvas.tagged('TH', () => canvas.lines(bars, barsAt, y, style), { scope: 'Column' }, row);
  const moved = (): void => {
    if (isTwice) putRight(poster, translate('audience:hour-moved'), margin + across, y, style);
  };
  canvas.tagged('TH', moved, { scope: 'Column' }, row);
  row.end();
  head.end();
}

function drawLegend({ canvas, translate }: Poster, programme: string): void {
  const y = pageHeight - margin - 12;
  const style = plain(11);
  let x = margin;
  for (const position of positions) {
    const [word] = linesOf(translate(`audience:${position}-short`), across, style, canvas.faces);
    const at = x;
    canvas.artifact(() => drawSign(canvas, position, at, y + 1, 11));
    if (word) canvas.tagged('P', () => canvas.lines([word], at + 16, y, style));
    x += 40 + (word?.width ?? 0);
  }
  const small = { ...plain(9), colour: colours.muted };
  canvas.artifact(() => {
    for (const line of linesOf(programme, across / 2, small, canvas.faces))
      canvas.lines([line], margin + across - line.width, y + 2, small);
  }, 'Pagination');
}

export async function hourPoster({ lines, place, day }: Hour, programme: Programme, language: Language, press: Press): Promise<Uint8Array> {
  const translate = translateIn(language);
  const title = translate('audience:hour');
  const opened = await openDocument({ language, title, created: press.created, layout: 'landscape', fonts: press });
  const { canvas } = opened;
  const poster: Poster = { canvas, translate };
  const rows = hourOf(lines);
  opened.addPage();
  const heading = serif(34, colours.ink);
  canvas.tagged('H1', () => canvas.lines(linesOf(title, across, heading, canvas.faces), margin, margin - 8, heading));
  const where = plain(13);
  const held = linesOf([place, writtenLongDay(day, language)].filter(Boolean).join(', '), across, where, canvas.faces);
  canvas.tagged('P', () => canvas.lines(held, margin, margin + 34, where));
  const height = Math.min(largestRow, (pageHeight - margin - footRoom - top) / Math.max(1, rows.length));
  const table = canvas.element('Table', { title });
  drawHead(
    poster,
    rows.some(({ moved }) => moved !== undefined),
    table,
  );
  const body = canvas.element('TBody', {}, table);
  const style = styleFor(rows, height, poster);
  for (const [index, row] of rows.entries()) drawRow(poster, row, top + index * height, height, style, body);
  body.end();
  table.end();
  drawLegend(poster, inLanguage(programme.shortTitle, language));
  return opened.finish();
}
