/** Moving a block of an agenda by its handle, within a day or to the other one: where it would come in is shown, and asked for when it is dropped. */
import { type DragEvent, useState } from 'react';
import type { DayNumber } from '../../domain/programme/programme';
import type { RowDragging } from './agenda-row';

/** A row of a day, or the gap before it; the number of rows for the gap at the end. */
export interface Spot {
  readonly day: DayNumber;
  readonly index: number;
}

interface Dragged {
  readonly from: Spot;
  readonly gap: Spot | undefined;
}

export interface DragMoves {
  /** Places in the list, from 0, the second one counted without the row itself. */
  readonly within: (day: DayNumber, from: number, to: number) => void;
  readonly across: (from: DayNumber, index: number, at: number) => void;
}

/** Asks for what dropping a row in a gap means; nothing when it would stand where it stands. */
export function dropIn(from: Spot, gap: Spot, moves: DragMoves): void {
  if (from.day !== gap.day) {
    moves.across(from.day, from.index, gap.index);
    return;
  }
  const to = gap.index > from.index ? gap.index - 1 : gap.index;
  if (to !== from.index) moves.within(from.day, from.index, to);
}

export function useDragging(moves: DragMoves): (day: DayNumber, index: number) => RowDragging {
  const [dragged, setDragged] = useState<Dragged>();

  function over(event: DragEvent, { day, index }: Spot): void {
    if (!dragged) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const gap = { day, index: event.clientY < top + height / 2 ? index : index + 1 };
    if (gap.day !== dragged.gap?.day || gap.index !== dragged.gap.index) setDragged({ ...dragged, gap });
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDragged(undefined);
    if (dragged?.gap) dropIn(dragged.from, dragged.gap, moves);
  }

  const isAt = (day: DayNumber, index: number): boolean => dragged?.gap?.day === day && dragged.gap.index === index;

  return (day, index) => ({
    mark: isAt(day, index) ? 'before' : isAt(day, index + 1) ? 'after' : undefined,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      const row = event.currentTarget.closest('tr, li');
      if (row) event.dataTransfer.setDragImage(row, 0, 0);
      setDragged({ from: { day, index }, gap: undefined });
    },
    onDragOver: (event) => over(event, { day, index }),
    onDrop: drop,
    onDragEnd: () => setDragged(undefined),
  });
}
