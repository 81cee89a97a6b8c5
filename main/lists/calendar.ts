/**
 * Reads a calendar (iCalendar, RFC 5545) as the table of an agenda: a row for each event, in the order in which they begin, at the
 * laptop's own time. What can't be a block of a day says why in the column Status. Whoever was invited, and every note, stay out.
 */
import type ical from 'ical.js';
import { tidyText } from '../../domain/training/tidy';
import { kindOf } from './agenda-cells';
import { mostRows, type Row, type Sheet } from './table';

/** Whatever stands before it can't be seen. */
export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s/iu.test(text.slice(0, 100));

type Component = InstanceType<typeof ical.Component>;
type Event = InstanceType<typeof ical.Event>;

type Calendar = { readonly kind: 'sheet'; readonly sheet: Sheet } | { readonly kind: 'too-long' } | { readonly kind: 'broken' };

const heading = ['Date', 'Start', 'End', 'Title', 'Kind', 'Status'] as const;

const two = (number: number): string => String(number).padStart(2, '0');
const written = (date: Date): readonly [string, string] => [
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
  `${two(date.getHours())}:${two(date.getMinutes())}`,
];

/** A time without a zone is the same wherever one is; one with a zone becomes the laptop's own. */
function timesOf({ startDate, endDate }: Event): readonly [string, string, string] {
  const [date, start] = written(startDate.toJSDate());
  if (startDate.isDate) return [date, '', ''];
  const [, end] = written(endDate.toJSDate());
  return [date, start, end === start ? '' : end];
}

const textIn = (component: Component, name: string): string => tidyText(String(component.getFirstPropertyValue(name) ?? ''));

function statusOf(component: Component, event: Event): string {
  if (textIn(component, 'status').toUpperCase() === 'CANCELLED') return 'cancelled';
  if (event.isRecurring()) return 'repeats';
  return event.startDate.isDate ? 'whole day' : '';
}

/** An event whose times can't be read has none, and is said to have none. */
function cellsOf(component: Component, event: Event): readonly string[] {
  const title = textIn(component, 'summary');
  const kind = kindOf(textIn(component, 'categories')) ?? '';
  try {
    return [...timesOf(event), title, kind, statusOf(component, event)];
  } catch {
    // The reader throws at a time that is none; the line then says that its start is no time.
    return ['', '?', '', title, kind, ''];
  }
}

/** 1-based lines on which events begin. */
const eventLines = (text: string): readonly number[] =>
  text.split(/\r\n|\r|\n/u).flatMap((line, index) => (/^BEGIN:VEVENT\s*$/iu.test(line) ? [index + 1] : []));

export async function readCalendar(text: string): Promise<Calendar> {
  const lines = eventLines(text);
  if (lines.length > mostRows) return { kind: 'too-long' };
  const { default: reader } = await import('ical.js');
  const parsed = ((): unknown => {
    try {
      return reader.parse(text.trim());
    } catch {
      // That it isn't whole is an answer here.
      return undefined;
    }
  })();
  if (!Array.isArray(parsed)) return { kind: 'broken' };
  const calendars: readonly unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed;
  const events = calendars.flatMap((calendar) =>
    Array.isArray(calendar) ? new reader.Component(calendar).getAllSubcomponents('vevent') : [],
  );
  const rows = events.map(
    (component, index): Row => ({ line: lines[index] ?? lines.length + index, cells: cellsOf(component, new reader.Event(component)) }),
  );
  const begins = ({ cells: [date = '', start = ''] }: Row): string => `${date} ${start}`;
  const sorted = rows.toSorted((one, other) => begins(one).localeCompare(begins(other)) || one.line - other.line);
  return { kind: 'sheet', sheet: { name: '', rows: [{ line: 1, cells: heading }, ...sorted] } };
}
