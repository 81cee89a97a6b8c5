/**
 * The first day as the room's own, for the wall: its agreement, its impressions and its open questions side by side on one sheet, as large
 * as all of it can stand. One colour and black. Lengths are points.
 */
import type { Language } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import { writtenLongDay } from '../../domain/kernel/written-dates';
import { firstDayLists } from '../../domain/room/first-day';
import type { RoomListName } from '../../domain/room/schema';
import { translateIn } from '../translate';
import type { Canvas } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { type Line, linesOf, type TextStyle } from '../typeset/lines';
import { colours, hairline, pageSizes } from '../typeset/style';
import { openDocument } from '../typeset/typeset';
import { plain } from './barometer-printing';

export interface FirstDayPoster {
  readonly lines: Readonly<Record<RoomListName, readonly string[]>>;
  readonly place: string;
  readonly day: LocalDate;
  readonly programme: string;
}

const [pageWidth, pageHeight] = pageSizes.landscape;
const margin = 42;
const across = pageWidth - 2 * margin;
const gap = 26;
const columnWidth = (across - 2 * gap) / 3;
const columnsAt = 112;
const linesAt = columnsAt + 36;
const footRoom = 22;
const largest = 23;
/** Smaller nobody reads it on a wall; who notes more than that gets the last lines left out, and is told how many. */
const smallest = 8;
const room = pageHeight - margin - footRoom - linesAt;

const serif = (size: number, colour: string): TextStyle => ({ face: 'serif', size, leading: size * 1.2, colour });
const sized = (size: number): TextStyle => ({ ...plain(size), leading: size * 1.28 });
const accent = '#0a5757';

interface SetColumn {
  readonly items: readonly (readonly Line[])[];
  readonly more: number;
}

/** Height of a line's paragraph with the room below it. */
const heightOf = (item: readonly Line[], { leading }: TextStyle): number => item.length * leading + leading * 0.5;

function setColumn(texts: readonly string[], style: TextStyle, { faces }: Canvas): SetColumn {
  const all = texts.map((text) => linesOf(text, columnWidth, style, faces));
  let used = 0;
  const items = all.filter((item) => {
    used += heightOf(item, style);
    return used <= room - style.leading;
  });
  return { items, more: all.length - items.length };
}

/** The largest type in which everything stands. */
function styleFor(columns: readonly (readonly string[])[], canvas: Canvas): TextStyle {
  for (let size = largest; size > smallest; size -= 0.5) {
    const style = sized(size);
    if (columns.every((texts) => setColumn(texts, style, canvas).more === 0)) return style;
  }
  return sized(smallest);
}

export async function firstDayPoster(poster: FirstDayPoster, language: Language, press: Press): Promise<Uint8Array> {
  const translate = translateIn(language);
  const title = translate('audience:first-day');
  const opened = await openDocument({ language, title, created: press.created, layout: 'landscape', fonts: press });
  const { canvas } = opened;
  opened.addPage();
  const heading = serif(34, colours.ink);
  canvas.tagged('H1', () => canvas.lines(linesOf(title, across, heading, canvas.faces), margin, margin - 8, heading));
  const where = plain(13);
  const held = linesOf([poster.place, writtenLongDay(poster.day, language)].filter(Boolean).join(', '), across, where, canvas.faces);
  canvas.tagged('P', () => canvas.lines(held, margin, margin + 34, where));
  const style = styleFor(
    firstDayLists.map((name) => poster.lines[name]),
    canvas,
  );
  const muted = { ...style, colour: colours.muted };
  for (const [index, name] of firstDayLists.entries()) {
    const x = margin + index * (columnWidth + gap);
    const head = serif(17, accent);
    canvas.artifact(() => canvas.rule([x, columnsAt - 8], [x + columnWidth, columnsAt - 8], hairline));
    canvas.tagged('H2', () =>
      canvas.lines(linesOf(translate(`audience:list-${name}`), columnWidth, head, canvas.faces), x, columnsAt, head),
    );
    const { items, more } = setColumn(poster.lines[name], style, canvas);
    let y = linesAt;
    for (const item of items) {
      const at = y;
      canvas.tagged('P', () => canvas.lines(item, x, at, style));
      y += heightOf(item, style);
    }
    const rest =
      items.length === 0 && more === 0 ? translate('audience:list-empty') : translate('audience:first-day-more', { count: more });
    const last = y;
    if (more > 0 || items.length === 0)
      canvas.tagged('P', () => canvas.lines(linesOf(rest, columnWidth, muted, canvas.faces), x, last, muted));
  }
  const small = { ...plain(9), colour: colours.muted };
  canvas.artifact(() => {
    for (const line of linesOf(poster.programme, across, small, canvas.faces))
      canvas.lines([line], margin + across - line.width, pageHeight - margin - 10, small);
  }, 'Pagination');
  return opened.finish();
}
