/** The trainer's pointer on the room's picture: a calm dot, seen on light and dark. Fills its container, which the picture fills too. */
import type { PointerPlace } from '../../domain/stage/pointer';
import './pointer-dot.css';

export function PointerDot({ place: { x, y } }: { readonly place: PointerPlace }) {
  return (
    <div className="pointer-ground" aria-hidden="true">
      <div className="pointer-dot" style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />
    </div>
  );
}
