/** The three signs of the barometer as drawings: they look the same in every font and script, and go with every colour. */

import { positionStrokes, signSize, signStroke } from '../../domain/barometer/position-strokes';
import type { Position } from '../../domain/barometer/schema';

export function PositionSign({ position, className }: { readonly position: Position; readonly className?: string }) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${signSize} ${signSize}`}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={signStroke}
      strokeLinecap="round"
    >
      <path d={positionStrokes[position]} />
    </svg>
  );
}
