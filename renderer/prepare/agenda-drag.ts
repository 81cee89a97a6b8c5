/** Moving a block by its handle: where it would come in is shown while it is dragged, and asked for when it is dropped. */
import { type DragEvent, useState } from 'react';
import type { RowDragging } from './agenda-row';

interface Dragged {
  readonly from: number;
  /** Before which row it would come in; the number of rows for the end. */
  readonly gap: number | undefined;
}

/** `move` gets places in the list, from 0, the second one counted without the row itself. */
export function useDragging(move: (from: number, to: number) => void): (index: number) => RowDragging {
  const [dragged, setDragged] = useState<Dragged>();

  function over(event: DragEvent, index: number): void {
    if (!dragged) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const gap = event.clientY < top + height / 2 ? index : index + 1;
    if (gap !== dragged.gap) setDragged({ ...dragged, gap });
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDragged(undefined);
    if (dragged?.gap === undefined) return;
    const { from, gap } = dragged;
    const to = gap > from ? gap - 1 : gap;
    if (to !== from) move(from, to);
  }

  return (index) => ({
    mark: dragged?.gap === index ? 'before' : dragged?.gap === index + 1 ? 'after' : undefined,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      const row = event.currentTarget.closest('tr');
      if (row) event.dataTransfer.setDragImage(row, 0, 0);
      setDragged({ from: index, gap: undefined });
    },
    onDragOver: (event) => over(event, index),
    onDrop: drop,
    onDragEnd: () => setDragged(undefined),
  });
}
