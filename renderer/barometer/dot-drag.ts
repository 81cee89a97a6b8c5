/** Dragging dots with mouse, pen or finger from one field to another. Fields carry `data-place`; nothing moves before it is let go there. */
import { type PointerEvent, useEffect, useEffectEvent, useState } from 'react';
import { positions } from '../../domain/barometer/choices';
import type { Whereabouts } from '../../domain/barometer/schema';

export interface Move {
  readonly from: Whereabouts;
  readonly people: number;
}

interface Drag extends Move {
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
  /** It left the place where it was pressed: until then it may be a click. */
  readonly isOnTheWay: boolean;
  readonly over: Whereabouts | undefined;
}

/** Pixels that a hand trembles. */
const tremble = 6;

const places: readonly Whereabouts[] = ['unplaced', ...positions];

function placeAt(x: number, y: number): Whereabouts | undefined {
  const named = document.elementFromPoint(x, y)?.closest('[data-place]')?.getAttribute('data-place');
  return places.find((place) => place === named);
}

interface DotDrag {
  /** What is on its way, and where it would go. */
  readonly drag: Drag | undefined;
  readonly begin: (event: PointerEvent, move: Move) => void;
}

export function useDotDrag(onDrop: (move: Move, to: Whereabouts) => void): DotDrag {
  const [drag, setDrag] = useState<Drag>();
  const isPressed = drag !== undefined;

  const moved = useEffectEvent(({ clientX: x, clientY: y }: globalThis.PointerEvent): void => {
    if (!drag) return;
    const isOnTheWay = drag.isOnTheWay || Math.hypot(x - drag.startX, y - drag.startY) > tremble;
    setDrag({ ...drag, x, y, isOnTheWay, over: isOnTheWay ? placeAt(x, y) : undefined });
  });
  const released = useEffectEvent(({ clientX, clientY }: globalThis.PointerEvent): void => {
    const to = drag?.isOnTheWay ? placeAt(clientX, clientY) : undefined;
    setDrag(undefined);
    if (drag && to && to !== drag.from) onDrop({ from: drag.from, people: drag.people }, to);
  });
  useEffect(() => {
    if (!isPressed) return;
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('pointermove', (event) => moved(event), { signal });
    window.addEventListener('pointerup', (event) => released(event), { signal, capture: true });
    window.addEventListener('pointercancel', () => setDrag(undefined), { signal });
    return () => listening.abort();
  }, [isPressed]);

  return {
    drag: drag?.isOnTheWay ? drag : undefined,
    begin: ({ clientX: x, clientY: y, button }, move) => {
      if (button === 0) setDrag({ ...move, startX: x, startY: y, x, y, isOnTheWay: false, over: undefined });
    },
  };
}
