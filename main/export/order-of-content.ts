/** Rows in an order that tells nothing: rows that show the same are the same, so where a person stood before can't be seen. */

export function inOrderOfContent<Cell>(rows: readonly (readonly Cell[])[], textOf: (cell: Cell) => string): readonly (readonly Cell[])[] {
  const key = (row: readonly Cell[]): string => row.map(textOf).join('\t');
  return rows
    .map((row) => ({ row, key: key(row) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ row }) => row);
}
