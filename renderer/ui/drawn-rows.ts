/**
 * Which rows of a table are drawn. A short one is drawn whole; of a long one those in sight, some around them and those that the keyboard
 * may need next, and the room of all others is kept, so that thousands of people cost the window no more than a few dozen.
 */
import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows. */
const mostDrawnWhole = 80;
/** Rows beside those in sight, on either side: as many as a turn of the wheel passes in one frame. */
const around = 12;

/** Heights are in pixels. */
export type DrawnRow =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly from: number; readonly height: number };

type Place = Pick<VirtualItem, 'index' | 'start' | 'end'>;

/** Rows in their order, with the room of what isn't drawn between, before and after them; `from` and `to` are where the table's rows begin and end. */
export function withGaps(drawn: readonly Place[], from: number, to: number): readonly DrawnRow[] {
  const rows: DrawnRow[] = [];
  let at = from;
  let next = 0;
  for (const { index, start, end } of drawn) {
    if (start > at) rows.push({ kind: 'gap', from: next, height: start - at });
    rows.push({ kind: 'row', index });
    at = end;
    next = index + 1;
  }
  if (to > at) rows.push({ kind: 'gap', from: next, height: to - at });
  return rows;
}

/** The rows of a table that is drawn whole: about a windowful. */
const wholeInSight = { first: 0, inSight: 10 };

/** Indexes of what is drawn: the range, and those of `kept` that there are. */
export const withKept = (range: Range, kept: readonly number[]): number[] =>
  [...new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0 && index < range.count)])].toSorted(
    (one, other) => one - other,
  );

/**
 * Rows that Tab may need next, from the one at which the keyboard is: the nearest on either side that take it, and the first and the last,
 * as it comes in from above and from below. `takers`: indexes of rows with a control, ascending.
 */
export const besideKeyboard = (takers: readonly number[], at: number): readonly number[] =>
  [takers[0], takers.findLast((index) => index < at), at, takers.find((index) => index > at), takers.at(-1)].flatMap(
    (index) => index ?? [],
  );

interface Rows {
  readonly count: number;
  readonly table: RefObject<HTMLTableElement | null>;
  /** What scrolls; what the table stands in unless it is another. */
  readonly scrolling?: () => HTMLElement | null;
  /** Height of a row that was not drawn yet, in pixels. */
  readonly usual: number;
  /** Names the row for as long as it is there. While it is the same function, the heights of all rows are not summed up anew. */
  readonly keyOf: (index: number) => string | number;
  /** Indexes of rows that are drawn wherever the table is scrolled. */
  readonly kept: readonly number[];
}

interface Drawn {
  readonly rows: readonly DrawnRow[];
  /** To be the `ref` of each row that is drawn; the row needs `data-index`. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  /** Index of the first row in sight, and how many are. */
  readonly first: number;
  readonly inSight: number;
}

export function useDrawnRows({ count, table, scrolling, usual, keyOf, kept }: Rows): Drawn {
  const isWhole = count <= mostDrawnWhole;
  /* What stands above the rows in the part that scrolls. */
  const [above, setAbove] = useState(0);
  const inWhat = scrolling ?? ((): HTMLElement | null => table.current?.parentElement ?? null);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    enabled: !isWhole,
    getScrollElement: inWhat,
    estimateSize: () => usual,
    getItemKey: keyOf,
    overscan: around,
    scrollMargin: above,
    rangeExtractor: (range) => withKept(range, kept),
  });
  useLayoutEffect(() => {
    const [body] = table.current?.tBodies ?? [];
    const element = inWhat();
    if (isWhole || !body || !element) return;
    setAbove(Math.round(body.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop));
  });
  if (isWhole) return { rows: Array.from({ length: count }, (_, index) => ({ kind: 'row', index })), measure: undefined, ...wholeInSight };
  const { startIndex: first, endIndex: end } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  return {
    rows: withGaps(virtualizer.getVirtualItems(), above, above + virtualizer.getTotalSize()),
    measure: virtualizer.measureElement,
    first,
    inSight: end - first + 1,
  };
}
