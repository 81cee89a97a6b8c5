/** The keyboard's position in the list of trainings, and where a key moves it: one control of one row is in reach of Tab. */

/** The training, its bundle, and deleting it. */
const parts = ['open', 'save', 'delete'] as const;
export type ListPart = (typeof parts)[number];

export interface ListPosition {
  /** The index of the row, from 0. */
  readonly index: number;
  readonly part: ListPart;
}

interface Step {
  readonly key: string;
  /** So many rows there are. */
  readonly found: number;
  /** So many rows are in sight at once. */
  readonly inSight: number;
}

/** Undefined when the key does not move. */
export function stepInList({ index, part }: ListPosition, { key, found, inSight }: Step): ListPosition | undefined {
  const at = (to: number): ListPosition => ({ index: Math.min(Math.max(to, 0), found - 1), part });
  const page = Math.max(1, inSight - 1);
  switch (key) {
    case 'ArrowUp':
      return at(index - 1);
    case 'ArrowDown':
      return at(index + 1);
    case 'PageUp':
      return at(index - page);
    case 'PageDown':
      return at(index + page);
    case 'Home':
      return at(0);
    case 'End':
      return at(found - 1);
    case 'ArrowLeft':
      return { index, part: parts[Math.max(0, parts.indexOf(part) - 1)] ?? part };
    case 'ArrowRight':
      return { index, part: parts[parts.indexOf(part) + 1] ?? part };
    default:
      return undefined;
  }
}
