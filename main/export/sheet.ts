/** A sheet with a table, before it is put on pages: all its words, and how wide its columns are. */

import type { Bar, Scale } from '../../domain/agenda/times/bars';
import type { BarPart } from '../../domain/barometer/diverging-bar';
import type { BarShare } from '../../domain/forms/stacked-bar';
import type { Language } from '../../domain/kernel/language';
import type { Strokes } from '../../domain/signing/schema';

interface SheetColumn {
  readonly heading: string;
  /** On a line of its own below the heading. */
  readonly times?: string | undefined;
  /** In points. */
  readonly width: number;
}

/** A plot in one of the columns: a bar for each row that has one. */
export interface SheetBars {
  readonly column: number;
  readonly rows: readonly (Bar | undefined)[];
  readonly scale: Scale;
}

/** Room for a signature or a note by hand, in points. */
export const signatureRow = 27;

export interface Sheet {
  readonly language: Language;
  readonly heading: string;
  readonly title: string;
  /** A letterhead says who organises in the place of the fact that does. */
  readonly facts: readonly { readonly label: string; readonly value: string; readonly ofOrganiser?: boolean }[];
  /** Together as wide as the table at most. */
  readonly columns: readonly SheetColumn[];
  /** The height that a row has at least, in points. */
  readonly leastRow: number;
  /** Less room above and below the text of a row: for a list that is read, and ought to stay on one page. */
  readonly isTight?: boolean;
  /** Rows that at least stand together where a page ends; two where nothing is said. */
  readonly leastTogether?: number;
  /** Cells by column; those that are missing stay empty. */
  readonly rows: readonly (readonly string[])[];
  readonly bars?: SheetBars;
  /** A plot of rounds in one of the columns, for each row. */
  readonly rounds?: { readonly column: number; readonly rows: readonly (readonly (readonly BarPart[])[])[] };
  /** Bars made of shares in one of the columns; a row without any is a heading. */
  readonly stacks?: { readonly column: number; readonly rows: readonly (readonly (readonly BarShare[])[] | undefined)[] };
  /** Signatures in some of the columns, for each row. */
  readonly signatures?: readonly { readonly column: number; readonly rows: readonly (Strokes | undefined)[] }[];
  /** A row with which a new page begins. */
  readonly newPageAt?: number;
  readonly totals: readonly string[] | undefined;
  /** Below the table, on the page of its last row: what was certified, each with a signature, and what was changed since; or the digest alone. */
  readonly closing?: readonly {
    readonly text: string;
    /** What a square code beside it holds. */
    readonly code?: string;
    readonly strokes?: Strokes | undefined;
  }[];
  readonly footer: string;
  /** The digest and when it was taken, on a line of its own below the footer; only what was filled in has one. */
  readonly proof: string | undefined;
  /** Numbers, or marks in their place. */
  readonly pageOf: (page: number | string, pages: number | string) => string;
}
