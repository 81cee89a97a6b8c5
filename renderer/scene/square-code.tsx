/** A square code for telephones, dark on light whatever the theme is. */

/** Modules that stay light around the code, as its standard asks. */
const quiet = 4;

interface SquareCodeProperties {
  /** `1` is dark. */
  readonly code: readonly string[];
  readonly className: string;
}

export function SquareCode({ code, className }: SquareCodeProperties) {
  const size = code.length + 2 * quiet;
  const dark = code.flatMap((row, y) => [...row].flatMap((module, x) => (module === '1' ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])));
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
