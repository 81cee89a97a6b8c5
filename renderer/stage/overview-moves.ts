/**
 * Among cards that lie in rows: where an arrow key leads, along the row or to the nearest card of the row above or below, and which are drawn
 * with the list.
 */

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
type Arrow = (typeof arrows)[number];

export const isArrow = (key: string): key is Arrow => arrows.some((arrow) => arrow === key);

/** All that is asked of a card. */
type Placed = Pick<HTMLElement, 'getBoundingClientRect'>;

const middleOf = (element: Placed): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};
const topOf = (element: Placed): number => Math.round(element.getBoundingClientRect().top);

function nearest<Card extends Placed>(from: Placed, row: readonly Card[]): Card | undefined {
  const apart = (card: Placed): number => Math.abs(middleOf(card) - middleOf(from));
  return row.toSorted((one, other) => apart(one) - apart(other))[0];
}

/** Undefined at an edge. `cards` stand in the order in which they are read. */
export function cardToward<Card extends Placed>(arrow: Arrow, from: Card, cards: readonly Card[]): Card | undefined {
  const at = cards.indexOf(from);
  switch (arrow) {
    case 'ArrowLeft':
      return cards[at - 1];
    case 'ArrowRight':
      return cards[at + 1];
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    case 'ArrowUp': {
      const above = cards.slice(0, at).filter((card) => topOf(card) < topOf(from));
      const last = above.at(-1);
      const row = above.filter((card) => last && topOf(card) === topOf(last));
      return nearest(from, row);
    }
    case 'ArrowDown': {
      const below = cards.slice(at + 1).filter((card) => topOf(card) > topOf(from));
      const [first] = below;
      const row = below.filter((card) => first && topOf(card) === topOf(first));
      return nearest(from, row);
    }
  }
}

/** More than are in sight at first, on either side of the one that is shown, on the largest screens too. */
const atOnce = 18;

/** The places of those that are drawn with the list: around one of them, and as many near an end. */
export function drawnAtOnce(at: number, count: number): (index: number) => boolean {
  const from = Math.max(0, Math.min(at - atOnce, count - 2 * atOnce - 1));
  return (index) => index >= from && index <= from + 2 * atOnce;
}
