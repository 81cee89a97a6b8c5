/** A round about its middle line. Its numbers stand beside it, so nobody has to see it. */
import { divergingBar } from '../../domain/barometer/diverging-bar';
import type { Counts } from '../../domain/barometer/state';

const percent = (share: number): string => `${100 * share}%`;

export function DivergingBar({ counts }: { readonly counts: Counts }) {
  return (
    <svg className="results-diverging" aria-hidden>
      {divergingBar(counts).map(({ position, from, to }) => (
        <rect key={position} className={`results-fill-${position}`} x={percent(from)} width={percent(to - from)} y="4" height="14" />
      ))}
      <line className="results-middle" x1="50%" x2="50%" y1="0" y2="100%" />
    </svg>
  );
}
