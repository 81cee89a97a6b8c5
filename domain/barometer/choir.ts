/**
 * The spot of each figure in a field of the floor: in rows as a choir, every second one half a step aside. All three fields share one
 * order, so that figures are of one size and stay where they are while more are counted. Lengths are shares of the field, from 0 to 1.
 */

export interface Choir {
  readonly columns: number;
  readonly rows: number;
}

export interface Standing {
  readonly x: number;
  readonly y: number;
}

/** A field is about twice as wide as it is tall. */
const choirs: readonly Choir[] = [
  { columns: 5, rows: 2 },
  { columns: 5, rows: 3 },
  { columns: 6, rows: 4 },
  { columns: 8, rows: 5 },
  { columns: 10, rows: 6 },
];

/** The smallest order in which so many find room in one field. */
export function choirFor(most: number): Choir {
  const known = choirs.find(({ columns, rows }) => columns * rows >= most);
  if (known) return known;
  const columns = Math.ceil(Math.sqrt(most * 2));
  return { columns, rows: Math.ceil(most / columns) };
}

/** The middle of a figure; `index` counts from 0, row by row. */
export function standingIn({ columns, rows }: Choir, index: number): Standing {
  const row = Math.floor(index / columns);
  const aside = row % 2 === 1 ? 0.5 : 0;
  return { x: ((index % columns) + 0.5 + aside) / (columns + 0.5), y: (row + 0.5) / rows };
}
