/** Strokes as they were drawn. */
import { getStroke } from 'perfect-freehand';
import { memo, useMemo } from 'react';
import { inkWidth, outlinePath, type Point, penOf, pointsOf } from '../../domain/signing/ink';
import type { Strokes } from '../../domain/signing/schema';

interface InkLineProperties {
  readonly points: readonly Point[];
  readonly width: number;
}

/** While the next one is drawn, those before it stay as they are. */
const InkLine = memo(({ points, width }: InkLineProperties) => (
  <path
    d={outlinePath(
      getStroke(
        points.map(([x, y]) => [x, y]),
        penOf(width),
      ),
    )}
  />
));

interface InkLinesProperties {
  readonly lines: readonly (readonly Point[])[];
  readonly of: Pick<Strokes, 'height'>;
}

/** Inside an SVG. */
export const InkLines = ({ lines, of }: InkLinesProperties) =>
  lines.map((points, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a signature don't change places.
    <InkLine key={index} points={points} width={inkWidth(of)} />
  ));

/** `label`: what is seen, for whoever doesn't see it. */
export function Ink({ strokes, label }: { readonly strokes: Strokes; readonly label: string }) {
  const lines = useMemo(() => strokes.lines.map(pointsOf), [strokes]);
  return (
    <svg className="signing-ink" role="img" aria-label={label} viewBox={`0 0 ${strokes.width} ${strokes.height}`}>
      <InkLines lines={lines} of={strokes} />
    </svg>
  );
}
