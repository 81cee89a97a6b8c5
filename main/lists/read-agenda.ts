/** How a table is understood as the agenda of a day: where its headings are, and block by block what each line says. */

import type { AgendaLineProblem } from '../../domain/desk/previews';
import { fold } from '../../domain/kernel/cyrillic';
import { between, inMinutes, type LocalTime } from '../../domain/kernel/time';
import type { BlockKind } from '../../domain/programme/programme';
import { longestText, tidyText } from '../../domain/training/tidy';
import { kindByTitle, kindOf, minutesOf, type Span, spanOf } from './agenda-cells';
import { mostColumns, type Row, rowsToHeading } from './table';

/** More blocks than any day has; the rest of a table is something else. */
export const mostBlocks = 100;
const longestBlock = 12 * 60;

const headings = {
  day: ['dan', 'day'],
  start: ['pocetak', 'pocinje', 'vreme', 'od', 'satnica', 'termin', 'start', 'starts', 'begins', 'time', 'from'],
  minutes: ['minuta', 'minuti', 'min', 'min.', 'trajanje', 'trajanje u minutima', 'minutes', 'duration', 'length', 'minutes long'],
  title: ['naslov', 'naziv', 'tema', 'sadrzaj', 'blok', 'sta', 'aktivnost', 'title', 'topic', 'block', 'content', 'what', 'activity'],
  kind: ['vrsta', 'tip', 'kind', 'type'],
  lead: ['vodi', 'voditelj', 'voditeljka', 'predavac', 'trener', 'realizator', 'led by', 'lead', 'lead trainer', 'trainer', 'facilitator'],
  material: ['materijal', 'materijali', 'pribor', 'material', 'materials'],
  goal: ['cilj', 'ciljevi', 'svrha', 'goal', 'goals', 'aim', 'aims', 'objective'],
} as const;
type Field = keyof typeof headings;
type Columns = Readonly<Partial<Record<Field, number>>>;

export interface ListedBlock {
  readonly title: string;
  readonly kind: BlockKind;
  /** Undefined where the line says only how long it takes. */
  readonly start: LocalTime | undefined;
  readonly minutes: number;
  readonly lead: string;
  readonly material: string;
  readonly goal: string;
}

/** A line of the table, with its block or with what is wrong with it. */
export interface AgendaLine {
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  /** As it stands there. */
  readonly title: string;
  readonly block: ListedBlock | AgendaLineProblem;
}

export const isProblem = (block: ListedBlock | AgendaLineProblem): block is AgendaLineProblem => typeof block === 'string';

/** What stands in brackets explains a heading: "Trajanje (min)". Of two columns with one heading the first is taken. */
function columnsIn({ cells }: Row): Columns {
  const words = cells.slice(0, mostColumns).map((cell) => fold(cell.slice(0, longestText).replace(/\(.*\)/u, '')));
  const found = (Object.keys(headings) as readonly Field[]).map((field): readonly [Field, number] => {
    const names: readonly string[] = headings[field];
    return [field, words.findIndex((word) => names.includes(word))];
  });
  return Object.fromEntries(found.filter(([, column]) => column >= 0));
}

const isEnough = (columns: Columns): boolean =>
  columns.title !== undefined && (columns.start !== undefined || columns.minutes !== undefined);

interface Heading {
  readonly columns: Columns;
  /** Those below it. */
  readonly rows: readonly Row[];
}

function headingIn(table: readonly Row[]): Heading | undefined {
  for (const [index, row] of table.slice(0, rowsToHeading).entries()) {
    const columns = columnsIn(row);
    if (isEnough(columns)) return { columns, rows: table.slice(index + 1) };
  }
  return undefined;
}

/** How much of a table would be understood: the number of columns that are known, and none without a title and a time. */
export function knownColumns(table: readonly Row[]): number {
  const heading = headingIn(table);
  return heading ? Object.keys(heading.columns).length : 0;
}

interface Typed {
  readonly line: number;
  readonly text: (field: Field) => string;
  readonly span: Span | undefined;
}

const isTooLong = ({ text }: Typed): boolean =>
  (['title', 'lead', 'material', 'goal'] as const).some((field) => text(field).length > longestText);

/** What the line says, else until the next one begins. */
function lengthOf({ text, span }: Typed, next: Typed | undefined): number | undefined {
  if (text('minutes') !== '') return minutesOf(text('minutes'));
  if (span?.end !== undefined) return inMinutes(between(span.start, span.end));
  return span && next?.span ? inMinutes(between(span.start, next.span.start)) : undefined;
}

function blockOf(typed: Typed, next: Typed | undefined): ListedBlock | AgendaLineProblem {
  const { text, span } = typed;
  const title = text('title');
  if (title === '') return 'no-title';
  if (isTooLong(typed)) return 'too-long';
  if (text('start') !== '' && !span) return 'no-time';
  const length = lengthOf(typed, next);
  if (length !== undefined && length < 0) return 'overlaps';
  if (length === undefined || length < 1 || length > longestBlock) return 'no-length';
  const kind = text('kind') === '' ? kindByTitle(title) : kindOf(text('kind'));
  if (kind === undefined) return 'unknown-kind';
  return { title, kind, start: span?.start, minutes: length, lead: text('lead'), material: text('material'), goal: text('goal') };
}

/** "2", "Day 2" and "2. dan" are the second day; a table without such a column is all of one day. */
const isOfDay = ({ text }: Typed, day: number): boolean => {
  const number = /\d+/u.exec(text('day'))?.[0];
  return number === undefined || Number(number) === day;
};

/** The blocks of that day in their order; undefined when no line names the columns. */
export function agendaIn(table: readonly Row[], day: number): readonly AgendaLine[] | undefined {
  const heading = headingIn(table);
  if (!heading) return undefined;
  const { columns, rows } = heading;
  const typed = rows
    .map(({ line, cells }): Typed => {
      const text = (field: Field): string => tidyText(cells[columns[field] ?? -1] ?? '');
      return { line, text, span: spanOf(text('start')) };
    })
    .filter((row) => isOfDay(row, day));
  return typed.map((row, index) => ({
    line: row.line,
    title: row.text('title').slice(0, longestText),
    block: blockOf(row, typed[index + 1]),
  }));
}
