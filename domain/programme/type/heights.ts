/** How high the parts of a slide come out at a size of type. All lengths are hundredths of the picture's height. */
import { linesOf, longestPart, widthOfText } from '../figure/letter-width';
import { labelKind, labelledPoint, sizeOfLabel } from '../labelled-point';
import { plainText } from '../plain-text';
import type { Layout, Paragraph, TextBlock } from '../slide';

export interface Place {
  readonly layout: Layout;
  readonly across: number;
  /** Side by side, of a list that its layout draws so. */
  readonly columns: number;
  /** The picture is nearer to 4:3 than to 16:9. */
  readonly isNarrow: boolean;
}

type List = Extract<TextBlock, { readonly kind: 'list' }>;
type Table = Extract<TextBlock, { readonly kind: 'table' }>;

/** The height of what fits nowhere. */
const noRoom = Number.POSITIVE_INFINITY;
const line = 1.3;
/** Before what follows another part, in ems. */
export const between = 0.7;

/** A little is left for what stands in bold, and for what lies between two sizes. */
const spare = 1.04;
const lines = (text: string, size: number, across: number): number => linesOf(text, 'regular', across / size / spare).length;
/** Returns a word's width, in ems. */
const longest = (text: string): number => spare * longestPart(text, 'regular');

/** In the display face. */
export const displayLines = (text: string, size: number, across: number): number => linesOf(text, 'serif', across / size / spare).length;
export const longestDisplayed = (text: string): number => spare * longestPart(text, 'serif');

/** Words that don't go into a place at all take more than there can be. */
const fitted = (content: Paragraph, size: number, across: number, height: (lines: number) => number): number =>
  longest(plainText(content)) * size > across ? noRoom : height(lines(plainText(content), size, across));

/** How much of its share of the width each leaves free. */
const aside = { cards: 10, stations: 3, timeline: 3 } as const;
const oneRow = (isNarrow: boolean): number => (isNarrow ? 3 : 4);

/**
 * How many of a list may stand side by side: all of them while they are few, or half of them in each of two rows; on a line of time one more
 * by turns above and below. The first is taken where it is as large.
 */
export function choicesOfColumns(layout: Layout, count: number, isNarrow: boolean): readonly number[] {
  const together = count <= oneRow(isNarrow) ? [count] : [];
  switch (layout) {
    case 'cards':
      return count === 4 ? [...together, 2] : count > 4 ? [3] : [count];
    case 'stations':
      return count > 3 ? [...together, Math.ceil(count / 2)] : [count];
    case 'timeline':
      return [...together, count + 1];
    default:
      return [1];
  }
}

interface Drawn {
  readonly across: number;
  /** In ems, around the words of each. */
  readonly around: number;
  /** What doesn't grow with the type. */
  readonly fixed: number;
  readonly rows: number;
}

function drawnOf(list: List, place: Place): Drawn | undefined {
  const { layout, across, columns, isNarrow } = place;
  const count = list.items.length;
  const rows = Math.ceil(count / columns);
  switch (layout) {
    case 'cards':
      return { across: across / columns - aside.cards, around: 0.9, fixed: 11, rows };
    case 'stations':
      return { across: across / columns - aside.stations, around: 0.2, fixed: rows === 1 ? 31 : 16, rows };
    case 'timeline':
      return columns > count
        ? { across: (2 * across) / columns - aside.timeline, around: 0.4, fixed: 8, rows: 2 }
        : { across: across / columns - aside.timeline, around: 0.6, fixed: 16, rows: 1 };
    case 'diagram':
      return count > 4 || isNarrow ? undefined : { across: (across - (count - 1) * 6) / count - 4, around: 1, fixed: 6, rows: 1 };
    default:
      return undefined;
  }
}

/** In ems, of each level of points; the sheet has the same number. */
const levelIndent = 1.2;

/** Speeches; the sheet has the same number. */
const mostWithNameAbove = 4;

/** Title and words below each other. */
function labelled(item: Paragraph, size: number, across: number): number {
  const parts = labelledPoint(item);
  if (!parts) return fitted(item, size, across, (count) => count * 1.25 * size);
  const label = plainText(parts.label);
  const title = sizeOfLabel[labelKind(label)] * size;
  if (longestDisplayed(label) * title > across) return noRoom;
  return displayLines(label, title, across) * 1.2 * title + fitted(parts.rest, size, across, (count) => count * 1.28 * size);
}

function heightOfList(list: List, size: number, place: Place): number {
  const { layout, across } = place;
  const { items } = list;
  const drawn = drawnOf(list, place);
  if (drawn) return drawn.rows * (Math.max(...items.map((item) => labelled(item, size, drawn.across))) + drawn.around * size + drawn.fixed);
  if (layout === 'dialogue') {
    const bubble = 0.78 * across - 1.6 * size;
    /* With many, the name stands in the first line of what is said. */
    const around = items.length > mostWithNameAbove ? 0.78 : 1.65;
    return items.reduce((sum, item) => sum + fitted(item, size, bubble, (count) => (count * 1.25 + around) * size) + 1.8, 0);
  }
  if (layout === 'diagram') return items.length * (1.25 * size + 6);
  const indent = list.ordered || layout === 'activity' ? 1.9 : 1.3;
  const inset = (index: number): number => indent + levelIndent * (list.levels?.[index] ?? 0);
  const heights = items.map((item, index) => fitted(item, size, across - inset(index) * size, (count) => (count * 1.24 + 0.62) * size));
  /* Points that come one by one have equal rows, so that none moves what is there; so have those that stand against others. */
  return list.itemSteps || layout === 'comparison' ? items.length * Math.max(...heights) : heights.reduce((sum, height) => sum + height, 0);
}

function heightOfTable({ head, rows }: Table, size: number, across: number): number {
  const all = [head, ...rows];
  const texts = all.map((row) => row.map(plainText));
  const columns = head.map((_, column) => {
    const cells = texts.map((row) => row[column] ?? '');
    return {
      least: Math.max(1, ...cells.map(longest)) + 0.9,
      most: Math.max(1, ...cells.map((cell) => spare * widthOfText(cell, 'regular'))) + 0.9,
    };
  });
  const [least, most] = (['least', 'most'] as const).map((which) => columns.reduce((sum, column) => sum + column[which], 0));
  const ems = across / size;
  if (least === undefined || most === undefined || least > ems) return noRoom;
  const share = most <= ems ? 1 : (ems - least) / Math.max(0.1, most - least);
  const widths = columns.map((column) => column.least + share * (column.most - column.least) - 0.9);
  return texts.reduce(
    (sum, row) => sum + (Math.max(...row.map((cell, column) => lines(cell, 1, widths[column] ?? 1))) * 1.22 + 0.8) * size,
    0,
  );
}

function heightOfBlock(block: TextBlock, size: number, place: Place): number {
  const { across } = place;
  switch (block.kind) {
    case 'heading':
      return displayLines(plainText(block.content), 1.15 * size, across) * 1.2 * 1.15 * size;
    case 'paragraph':
      return fitted(block.content, size, across, (count) => count * line * size);
    case 'quote':
      return displayLines(plainText(block.content), size, across) * line * size;
    case 'list':
      return heightOfList(block, size, place);
    case 'table':
      return heightOfTable(block, size, across);
    case 'columns': {
      const each = { ...place, across: across / block.columns.length - (place.layout === 'comparison' ? 13 : 6) };
      return Math.max(...block.columns.map((column) => heightOf(column, size, each)));
    }
    /* They take what the words leave. */
    case 'picture':
    case 'film':
    case 'figure':
      return 0;
  }
}

export const heightOf = (blocks: readonly TextBlock[], size: number, place: Place): number =>
  blocks.reduce((sum, block, index) => sum + heightOfBlock(block, size, place) + (index === 0 ? 0 : between * size), 0);
