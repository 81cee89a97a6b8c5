/** What a paper is made of: blocks in the order in which they are read. Lengths are points. */
import type { Box, Canvas, Picture } from './canvas';
import type { Words } from './lines';
import type { Galley, Piece } from './piece';

/** Drawn as lines that stay sharp; the canvas draws anywhere, but a drawing stays within its box. */
export interface Drawing {
  /** What it shows; undefined where words beside it say the same. */
  readonly alt: string | undefined;
  readonly height: number;
  readonly draw: (canvas: Canvas, box: Box) => void;
}

export interface Column {
  readonly heading: Words;
  /** On a line of its own below the heading. */
  readonly below?: string | undefined;
  /** A share of the table's width: columns get theirs in these proportions. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Names its row, as a person's name does. */
  readonly isRowHeader?: boolean;
}

/** Text, or a drawing; a drawing fills its cell. */
export type Cell = Words | Drawing;

export interface Row {
  readonly cells: readonly Cell[];
  /** A heading stands on the page of the row below it, totals on that of the last row. */
  readonly kind?: 'heading' | 'totals' | undefined;
  /** Begins a page. */
  readonly newPage?: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** What the table is, for whoever can't see it. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The height that a row has at least. */
  readonly leastRow?: number;
  /** Less room above and below the text of a row. */
  readonly isTight?: boolean;
  /** Rows that at least stand together at the end of a page and at the beginning of the next; two where nothing is said. */
  readonly leastTogether?: number;
  /** Lines between columns, where somebody writes by hand. */
  readonly grid?: boolean;
  /** A text of more lines than this ends in an ellipsis. */
  readonly mostLines?: number;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type Block =
  /** What the paper is, below whose or of what it is, with a logo at the right. */
  | { readonly kind: 'title'; readonly text: Words; readonly over?: string; readonly logo?: Picture | undefined }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Words }
  | { readonly kind: 'paragraph'; readonly text: Words; readonly small?: boolean; readonly keepsNext?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Words[]; readonly marker: 'point' | 'number' | 'box' }
  /** Set apart by a line at its left. */
  | { readonly kind: 'note'; readonly text: Words }
  /** Side by side in columns. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly columns: 1 | 2 | 3 | 4 }
  | Table
  | ({ readonly kind: 'figure' } & Drawing)
  /** What stands together on a page, as long as a page has room for it. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  /** Stands on the page on which the block before it ends, as long as there is room. */
  | { readonly kind: 'closing'; readonly blocks: readonly Block[] }
  /** Pieces that a paper makes itself. */
  | { readonly kind: 'own'; readonly pieces: (galley: Galley) => readonly Piece[] }
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'new-page' };
