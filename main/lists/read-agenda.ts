/** How a table is understood as the agenda of a day: where its headings are, and block by block what each line says. */

import type { AgendaField } from '../../domain/agenda/agenda-fields';
import type { AgendaLineProblem } from '../../domain/desk/previews';
import { fold } from '../../domain/kernel/cyrillic';
import { between, inMinutes, type LocalDate, type LocalTime } from '../../domain/kernel/time';
import type { BlockKind } from '../../domain/programme/programme';
import { longestText, tidyText } from '../../domain/training/tidy';
import { dateBeforeTime, endOf, kindByTitle, kindOf, minutesOf, type Span, spanOf, statusOf } from './agenda-cells';
import { type AgendaHeading, headingIn, orderIn } from './agenda-columns';
import { type DayName, dayHeading, dayNameOf, dayNumbers } from './agenda-days';
import { isRegular } from './reading';
import { mostColumns, type Row } from './table';

/** More blocks than any day has; the rest of a table is something else. */
export const mostBlocks = 100;
const longestBlock = 12 * 60;

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
  /** The title as it stands there. */
  readonly title: string;
  readonly block: ListedBlock | AgendaLineProblem;
}

export const isProblem = (block: ListedBlock | AgendaLineProblem): block is AgendaLineProblem => typeof block === 'string';

/** A line of the table before anything is made of it. */
interface PlacedRow {
  readonly row: Row;
  /** Undefined where nothing says which day it is about. */
  readonly day: DayName | undefined;
}

export interface AgendaReading {
  readonly table: readonly Row[];
  readonly heading: AgendaHeading;
}

const cellAt = ({ cells }: Row, column: number): string => tidyText(cells[column] ?? '');

/** The same columns stand there again, and aren't taken: those of another day, perhaps. */
export function isBesideAnother({ headings, fields }: AgendaHeading): boolean {
  const words = headings.map(fold);
  return words.some(
    (word, column) => word !== '' && fields[column] === 'unused' && words.some((other, at) => other === word && fields[at] !== 'unused'),
  );
}

/** Every line below the heading with its day, and none that only names a day or repeats the heading, its columns in another order at times. */
function placedRows({ table, heading }: AgendaReading): readonly PlacedRow[] {
  const { fields, below } = heading;
  const first = fields.findIndex((field) => field !== 'unused');
  const dayOver = (cells: readonly string[]): DayName | undefined => {
    const over = isBesideAnother(heading) ? cells.slice(0, first + 1).findLast((cell) => cell.trim() !== '') : undefined;
    return dayHeading(cells) && dayHeading(over === undefined ? cells : [over]);
  };
  let day = table
    .slice(0, below)
    .map(({ cells }) => dayOver(cells))
    .findLast((name) => name !== undefined);
  let order: readonly number[] | undefined;
  const placed: PlacedRow[] = [];
  for (const row of table.slice(below)) {
    const again = orderIn(heading, row);
    const named = dayOver(row.cells);
    if (again) order = again;
    const ours = order ? { ...row, cells: order.map((column) => row.cells[column] ?? '') } : row;
    day = named ?? dayNameOf(cellAt(ours, fields.indexOf('day')) || dateBeforeTime(cellAt(ours, fields.indexOf('start')))) ?? day;
    if (!again && !named) placed.push({ row: ours, day });
  }
  return placed;
}

const widthOf = (table: readonly Row[]): number => Math.min(mostColumns, Math.max(0, ...table.map(({ cells }) => cells.length)));

/** A table whose columns a person has to name has no headings, and none of its columns is used. */
export function understandAgenda(table: readonly Row[]): AgendaReading {
  const none = Array.from({ length: widthOf(table) }, () => '');
  return { table, heading: headingIn(table) ?? { headings: none, fields: none.map(() => 'unused'), below: 0 } };
}

/** Whether any cell could say when a block is or how long it takes. */
export const holdsTimes = (table: readonly Row[]): boolean =>
  table.some(({ cells }) => cells.some((cell) => cell !== '' && (spanOf(cell) ?? minutesOf(cell)) !== undefined));

/**
 * How much of a table would be understood: the number of columns that are known, and none without a title and a time. A table whose
 * columns a person would have to name counts half a column.
 */
export const knownColumns = (table: readonly Row[]): number =>
  (headingIn(table)?.fields.filter((field) => field !== 'unused').length ?? 0) + (isRegular(table) ? 0.5 : 0);

interface Typed {
  readonly line: number;
  readonly text: (field: AgendaField) => string;
  readonly span: Span | undefined;
  readonly problem: AgendaLineProblem | undefined;
  /** What stands for the line where it is said what happens to it. */
  readonly shown: string;
}

const isTooLong = ({ text }: Typed): boolean =>
  (['title', 'lead', 'material', 'goal'] as const).some((field) => text(field).length > longestText);

/** What the line says, else until the next one begins that says when. */
function lengthOf({ text, span }: Typed, below: readonly Typed[]): number | undefined {
  if (text('minutes') !== '') return minutesOf(text('minutes'));
  if (span?.end !== undefined) return inMinutes(between(span.start, span.end));
  const next = below.find((row) => row.span !== undefined || row.text('minutes') !== '');
  return span && next?.span ? inMinutes(between(span.start, next.span.start)) : undefined;
}

function blockOf(typed: Typed, below: readonly Typed[]): ListedBlock | AgendaLineProblem {
  const { text, span } = typed;
  const title = text('title');
  const status = statusOf(text('status'));
  if (status) return status;
  if (title === '') return 'no-title';
  if (isTooLong(typed)) return 'too-long';
  if (typeof typed.problem === 'string') return typed.problem;
  const length = lengthOf(typed, below);
  if (length !== undefined && length < 0) return 'overlaps';
  if (length === undefined || length < 1 || length > longestBlock) return 'no-length';
  const kind = text('kind') === '' ? kindByTitle(title) : kindOf(text('kind'));
  if (kind === undefined) return 'unknown-kind';
  return { title, kind, start: span?.start, minutes: length, lead: text('lead'), material: text('material'), goal: text('goal') };
}

/** "Od" and "Do" may stand in columns of their own; a block never ends before it begins. */
function spanIn(text: Typed['text']): Span | AgendaLineProblem | undefined {
  const span = spanOf(text('start'));
  if (!span) return text('start') === '' && text('end') === '' ? undefined : 'no-time';
  if (span.end !== undefined || text('end') === '') return span;
  const end = endOf(text('end'));
  if (end === undefined) return 'no-end-time';
  return end > span.start ? { start: span.start, end } : 'ends-before';
}

export interface AgendaOfDay {
  readonly lines: readonly AgendaLine[];
  /** So many lines are about another day. */
  readonly otherDays: number;
}

/** The blocks of that day in their order. `days` are those of the training; `sheetDay` is what the name of the sheet says. */
export function linesOfDay(reading: AgendaReading, day: number, days: readonly LocalDate[] = [], sheetDay?: DayName): AgendaOfDay {
  const { fields } = reading.heading;
  const rows = placedRows(reading);
  const numberOf = dayNumbers(
    rows.flatMap((row) => row.day ?? []),
    days,
  );
  const numbers = rows.map(({ day: name = sheetDay }) => name && numberOf(name));
  /* If only the second day has a line that names it, what stands above is the first. */
  const first = numbers.find((number) => number !== undefined);
  const above = first === 2 ? 1 : undefined;
  const isOfDay = (number: number | undefined): boolean => (number ?? above ?? day) === day;
  const typed = rows
    .filter((_, index) => isOfDay(numbers[index]))
    .map(({ row }): Typed => {
      const text = (field: AgendaField): string => cellAt(row, fields.indexOf(field));
      const span = spanIn(text);
      return {
        line: row.line,
        text,
        ...(typeof span === 'string' ? { span: undefined, problem: span } : { span, problem: undefined }),
        shown: text('title') || tidyText(row.cells.find((cell) => cell.trim() !== '') ?? ''),
      };
    });
  return {
    lines: typed.map((row, index) => ({
      line: row.line,
      title: row.shown.slice(0, longestText),
      block: blockOf(row, typed.slice(index + 1)),
    })),
    otherDays: rows.length - typed.length,
  };
}
