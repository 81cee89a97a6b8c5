/**
 * The overview's cards in rows: each session has its heading and then as many cards in a row as fit. Where an arrow key leads follows from
 * that, so that it may lead to a card that isn't drawn. Cards are told by their place among all, from 0; lengths are in pixels.
 */
import type { SlideCard } from '../../domain/stage/run-view';

export type OverviewRow =
  | { readonly kind: 'heading'; readonly title: string }
  | {
      readonly kind: 'cards';
      readonly cards: readonly SlideCard[];
      /** Place of the first of them. */
      readonly from: number;
    };

const leastCard = 190;
const gap = 12;
/** What a card has besides its picture: its edge, and a line of title. */
const edge = 10;
const titleLine = 21;
const heading = 34;

export const columnsIn = (width: number): number => Math.max(1, Math.floor((width + gap) / (leastCard + gap)));

export interface BlockOfCards {
  readonly id: string;
  readonly title: string;
  /** Place of its first card. */
  readonly from: number;
  readonly cards: readonly SlideCard[];
}

/** A session's slides stand together. */
export function byBlock(slides: readonly SlideCard[]): readonly BlockOfCards[] {
  const starts = slides.flatMap(({ slide }, index) => (slide.block === slides[index - 1]?.slide.block ? [] : [index]));
  return starts.map((from, index) => {
    const cards = slides.slice(from, starts[index + 1]);
    return { id: cards[0]?.slide.block ?? '', title: cards[0]?.block ?? '', from, cards };
  });
}

export const rowsOf = (blocks: readonly BlockOfCards[], columns: number): readonly OverviewRow[] =>
  blocks.flatMap(({ title, from, cards }) => [
    { kind: 'heading' as const, title },
    ...Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) => ({
      kind: 'cards' as const,
      cards: cards.slice(row * columns, (row + 1) * columns),
      from: from + row * columns,
    })),
  ]);

/** Before it is drawn, with a title of one line. */
export const usualHeight = (row: OverviewRow | undefined, width: number, columns: number): number =>
  row?.kind === 'cards' ? Math.round((((width - (columns - 1) * gap) / columns - edge) * 9) / 16) + edge + titleLine + gap : heading;

/** Which row a card is in; −1 when there is no such card. */
export const rowOf = (rows: readonly OverviewRow[], at: number): number =>
  rows.findIndex((row) => row.kind === 'cards' && at >= row.from && at < row.from + row.cards.length);

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Arrow = (typeof arrows)[number];

export const isArrow = (key: string): key is Arrow => arrows.some((arrow) => arrow === key);

/** Undefined at an edge. Up and down keep the column where the other row is long enough. */
export function cardToward(arrow: Arrow, at: number, rows: readonly OverviewRow[]): number | undefined {
  const ofCards = rows.flatMap((row) => (row.kind === 'cards' ? [row] : []));
  const last = (ofCards.at(-1)?.from ?? 0) + (ofCards.at(-1)?.cards.length ?? 0) - 1;
  const here = rowOf(ofCards, at);
  const column = at - (ofCards[here]?.from ?? 0);
  const inRow = (row: (typeof ofCards)[number] | undefined): number | undefined => row && row.from + Math.min(column, row.cards.length - 1);
  switch (arrow) {
    case 'ArrowLeft':
      return at > 0 ? at - 1 : undefined;
    case 'ArrowRight':
      return at < last ? at + 1 : undefined;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp':
      return here > 0 ? inRow(ofCards[here - 1]) : undefined;
    case 'ArrowDown':
      return inRow(ofCards[here + 1]);
  }
}
