/** What every kind of file comes down to: rows of text cells, each with its place in the file. */

export interface Row {
  /** 1-based line of the file (row of the sheet) where the row begins; no two rows share one. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');
