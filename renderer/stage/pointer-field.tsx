/** Lies over the preview while the trainer points: where the mouse or pen hovers, or a finger presses, the room sees a dot. */
import { type PointerEvent, useEffect, useState } from 'react';
import type { PointerPlace } from '../../domain/stage/pointer';
import { PointerDot } from '../scene/pointer-dot';
import { pointAt } from './pointing';

function placeIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): PointerPlace | null {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const [x, y] = [(clientX - left) / width, (clientY - top) / height];
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null;
}

export function PointerField() {
  const [place, setPlace] = useState<PointerPlace | null>(null);
  useEffect(() => () => pointAt(null), []);

  function follow(next: PointerPlace | null): void {
    setPlace(next);
    pointAt(next);
  }

  /* It is for hands alone, so it takes no focus and hears no key. */
  return (
    <div
      className="run-pointer-field"
      onPointerDown={(event) => follow(placeIn(event))}
      onPointerMove={(event) => follow(placeIn(event))}
      onPointerUp={({ pointerType }) => pointerType === 'touch' && follow(null)}
      onPointerLeave={() => follow(null)}
      onPointerCancel={() => follow(null)}
    >
      {place ? <PointerDot place={place} /> : null}
    </div>
  );
}
