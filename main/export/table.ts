/** A table before it is written: CSV, workbooks and the check of an exported list read the same rows and the same heads. */
import type { LocalDate, LocalTime, Moment } from '../../domain/kernel/time';
import { formatLocalTime } from '../../domain/kernel/time';

/** What is no text knows how it is written where there is only text. */
export type Cell =
  | string
  | { readonly number: number; readonly text: string }
  | { readonly date: LocalDate; readonly text: string }
  /** The first day of a month that stands for all of it. */
  | { readonly month: LocalDate; readonly text: string }
  /** A time of day. */
  | { readonly time: LocalTime; readonly text: string }
  /** On the wall where it was taken. */
  | { readonly moment: Moment; readonly text: string };

/** In what a column counts; its words are those of the section `workbook`. */
export type Unit = 'text' | 'number' | 'people' | 'minutes' | 'percent' | 'answers' | 'trainings' | 'date' | 'month' | 'time';

/** The source of a column's values; its words are those of the section `workbook`. */
export type Source =
  | 'register'
  | 'marks'
  | 'counted'
  | 'agenda'
  | 'course'
  | 'barometer'
  | 'programme'
  | 'sheets'
  | 'follow-ups'
  | 'certificates'
  | 'rows';

export interface ColumnHead {
  readonly heading: string;
  /** One sentence: what the column means. */
  readonly explanation: string;
  readonly unit: Unit;
  readonly from: Source;
}

export interface Table {
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
}

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** Empty without a number. */
export const numberCell = (number: number | undefined): Cell => (number === undefined ? '' : { number, text: String(number) });
export const dateCell = (date: LocalDate): Cell => ({ date, text: date });
/** `month`: `YYYY-MM`. */
export const monthCell = (month: string): Cell => ({ month: `${month}-01` as LocalDate, text: month });
/** Empty without a time. */
export const timeCell = (time: LocalTime | null): Cell => (time === null ? '' : { time, text: formatLocalTime(time) });
