/** What of a slide is taken over, as small data: words with their weight, points with their level, tables and pictures. */
import type { Crop } from '../../../domain/programme/crop';

export interface Run {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
}

/** The runs of one paragraph, in a row. */
export type Runs = readonly Run[];

export type Line =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  /** `level` from 0. */
  | { readonly kind: 'point'; readonly runs: Runs; readonly level: number; readonly isOrdered: boolean };

/** `x`, `y`, `width`, `height`: where it stands, as shares of the slide. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The numbers of a chart, as its file remembers them: names in the first column, a series in each other one. All as they are written. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Empty where it has none. */
  readonly title: string;
  /** What its numbers are. */
  readonly unit: string;
}

export type Piece = { readonly place: Place } & (
  | { readonly kind: 'text'; readonly lines: readonly Line[] }
  /** The first row is its head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly Runs[])[] }
  | { readonly kind: 'chart'; readonly chart: ChartTable }
  /** `part`: in the archive. */
  | { readonly kind: 'picture'; readonly part: string; readonly alt: string; readonly crop: Crop | undefined }
);

export const plainRuns = (runs: Runs): string => runs.map(({ text }) => text).join('');
