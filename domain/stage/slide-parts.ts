/**
 * A picture for the room taken apart, so that other programs can show and change it: words as words, boxes as boxes, data as data. The
 * hidden window that draws pictures reads them off what it drew. Lengths are pixels of the size that was drawn.
 */

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Paint {
  /** `#rrggbb`. */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly isDashed: boolean;
}

/** A round of a box is the radius of its corners. A polygon can have several closed rings, a way is open. */
export type Outline =
  | { readonly kind: 'box'; readonly place: Place; readonly round: number }
  | { readonly kind: 'ellipse'; readonly place: Place }
  | { readonly kind: 'polygon'; readonly rings: readonly (readonly Point[])[] }
  | { readonly kind: 'way'; readonly points: readonly Point[] };
export type Point = readonly [x: number, y: number];

export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** In the type of what is said large. */
  readonly isDisplay: boolean;
  readonly colour: string;
}

export const alignments = ['left', 'center', 'right'] as const;
export type Alignment = (typeof alignments)[number];

export interface SetParagraph {
  readonly runs: readonly TextRun[];
  readonly align: Alignment;
  /** The spacing of its lines, as a share of what its type asks for by itself. */
  readonly spacing: number;
  /** Between it and the paragraph before. */
  readonly before: number;
  /** A point of a list, or how far its lines after the first stand in. */
  readonly mark:
    | { readonly kind: 'dot' | 'none'; readonly colour: string }
    | { readonly kind: 'number'; readonly number: number; readonly colour: string }
    | undefined;
  readonly indent: number;
}

/** What stands in a box: `place` of a text is that of its lines. */
export interface TextPart {
  readonly kind: 'text';
  readonly role: 'title' | 'body' | 'other';
  readonly place: Place;
  readonly paragraphs: readonly SetParagraph[];
}

export interface TableCell {
  readonly paragraphs: readonly SetParagraph[];
  readonly below: Stroke | undefined;
  /** Between the cell's edges and its words. */
  readonly left: number;
  readonly right: number;
}

export interface TablePart {
  readonly kind: 'table';
  readonly place: Place;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
}

export interface FigureColours {
  readonly ink: string;
  readonly strong: string;
  readonly middle: string;
  readonly faint: string;
}

export type SlidePart =
  | { readonly kind: 'shape'; readonly outline: Outline; readonly fill: Paint | undefined; readonly stroke: Stroke | undefined }
  /** `data`: the address of a PNG or JPEG with all of it in it. `alt`: empty for what decorates. */
  | { readonly kind: 'picture'; readonly place: Place; readonly data: string; readonly alt: string }
  | TextPart
  | TablePart
  /** The room that the figure of the slide takes, which is drawn of its data. `size`: of its least letters. */
  | { readonly kind: 'figure'; readonly place: Place; readonly colours: FigureColours; readonly size: number };

/** From the lowest to the highest. */
export interface SlideParts {
  readonly ground: string;
  readonly parts: readonly SlidePart[];
}
