/** How slides lie on a page of a handout, A4. Lengths are points from the upper left corner. */
import type { SlidesPerPage } from '../../domain/export/handout';
import { margin } from './sheet-measures';

const short = 595.28;
const long = 841.89;
const footerHeight = 22;
const gap = 14;
const slideShape = 9 / 16;

export interface HandoutPage {
  readonly paper: readonly [width: number, height: number];
  /** The size of a slide's picture. */
  readonly picture: { readonly width: number; readonly height: number };
  /** Places of the pictures: from the left, and how far below the top of the page's room. */
  readonly places: readonly { readonly x: number; readonly below: number }[];
  /** The place of the notes beside a slide or below it; undefined without notes. */
  readonly notes: { readonly x: number; readonly width: number; readonly below: boolean } | undefined;
  /** Lines to write on below each slide: how far below its picture the first is, and how many; undefined where there is no room. */
  readonly lines: { readonly below: number; readonly count: number; readonly apart: number } | undefined;
  /** What a slide takes at least, with the room before the next. */
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

const picture = (width: number): HandoutPage['picture'] => ({ width, height: width * slideShape });

const pageOf = (paper: HandoutPage['paper']): Pick<HandoutPage, 'paper' | 'top' | 'bottom'> => ({
  paper,
  top: margin,
  bottom: paper[1] - margin - footerHeight,
});

/** A line that a hand writes on. */
const lineApart = 21;
/** Fewer are no room to write. */
const fewestLines = 3;

/** Slides stand in the middle of their part of the page, or at its top with lines to write on below. */
function withoutNotes(paper: HandoutPage['paper'], columns: number, rows: number): HandoutPage {
  const page = pageOf(paper);
  const cell = {
    width: (paper[0] - 2 * margin - (columns - 1) * gap) / columns,
    height: (page.bottom - page.top - (rows - 1) * gap) / rows,
  };
  const drawn = picture(Math.min(cell.width, cell.height / slideShape));
  const count = Math.floor((cell.height - drawn.height) / lineApart);
  const lines = count < fewestLines ? undefined : { below: lineApart, count, apart: lineApart };
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    x: margin + (index % columns) * (cell.width + gap) + (cell.width - drawn.width) / 2,
    below: Math.floor(index / columns) * (cell.height + gap) + (lines ? 0 : (cell.height - drawn.height) / 2),
  }));
  return { ...page, picture: drawn, places, notes: undefined, lines, row: cell.height + gap };
}

function withNotes(share: number, rows: number): HandoutPage {
  const page = pageOf([short, long]);
  const room = short - 2 * margin;
  const drawn = picture(room * share);
  const isBelow = share === 1;
  return {
    ...page,
    picture: drawn,
    places: [{ x: margin, below: 0 }],
    notes: isBelow
      ? { x: margin, width: room, below: true }
      : { x: margin + drawn.width + gap, width: room - drawn.width - gap, below: false },
    lines: undefined,
    row: (page.bottom - page.top) / rows,
  };
}

export function handoutPage(perPage: SlidesPerPage, hasNotes: boolean): HandoutPage {
  switch (perPage) {
    case 1:
      return hasNotes ? withNotes(1, 1) : withoutNotes([long, short], 1, 1);
    case 2:
      return hasNotes ? withNotes(0.48, 2) : withoutNotes([short, long], 1, 2);
    case 6:
      return hasNotes ? withNotes(0.33, 6) : withoutNotes([short, long], 2, 3);
  }
}
