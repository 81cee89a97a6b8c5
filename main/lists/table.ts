/** What every kind of file comes down to: rows of text cells, each with its place in the file. */
import { longestText } from '../../domain/training/tidy';

export interface Row {
  /** 1-based line of the file (row of the sheet) where the row begins; no two rows share one. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Somebody hid it in the workbook, by hand or by a filter. */
  readonly isHidden?: true;
  /** By column, what a cell says that is merged down into this row; the row's own cell there is empty. */
  readonly mergedDown?: Readonly<Record<number, string>>;
}

export interface Sheet {
  /** Empty for a text, which has one. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** One of several lists on a sheet. */
  readonly isPart?: true;
}

/** A title may stand above the heading, but not a page of text. */
export const rowsToHeading = 20;
/** More people than any training has; the rest of a table is something else. */
export const mostRows = 5000;
/** A spreadsheet may have a stray cell far to the right. */
export const mostColumns = 60;

export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

/** So many rows tell what a column holds. */
export const rowsToJudge = 200;

/** What is looked at to understand a column; a text too long to be kept says nothing, and would take long to look at. */
export const looked = (cell: string | undefined): string => (cell === undefined || cell.length > longestText ? '' : cell.trim());
