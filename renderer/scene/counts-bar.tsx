/** Counts of one round as a bar: the order is always + ? −, and every part carries its number. */
import { positions } from '../../domain/barometer/choices';
import { type Counts, sumOf } from '../../domain/barometer/state';
import { PositionSign } from './position-sign';

interface CountsBarProps {
  readonly counts: Counts;
  /** Without signs and numbers where they would be too small to read; the caller then says them in words. */
  readonly bare?: boolean;
}

export function CountsBar({ counts, bare = false }: CountsBarProps) {
  if (sumOf(counts) === 0) return <div className="counts-bar counts-bar-empty" />;
  return (
    <div className={bare ? 'counts-bar counts-bar-bare' : 'counts-bar'}>
      {positions
        .filter((position) => counts[position] > 0)
        .map((position) => (
          <div key={position} className={`counts-part counts-${position}`} style={{ flexGrow: counts[position] }}>
            {bare ? null : (
              <>
                <PositionSign position={position} className="counts-sign" />
                {counts[position]}
              </>
            )}
          </div>
        ))}
    </div>
  );
}
