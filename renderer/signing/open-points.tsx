/** What stands open of a day's attendance, one line each; where it can be mended from there, with a button that leads to it. */
import { TriangleAlert } from 'lucide-react';
import { type OpenPoint, pointsIn } from '../../domain/signing/open-points';
import type { OpenPoints } from '../../domain/signing/view';
import { useWords } from '../ui/words';
import './signing.css';

interface OpenPointsProperties {
  readonly points: OpenPoints;
  readonly onMend?: (kind: OpenPoint) => void;
}

export function OpenPointsList({ points, onMend }: OpenPointsProperties) {
  const { t } = useWords('signing');
  const open = pointsIn(points);
  if (open.length === 0) return null;
  return (
    <ul className="signing-open">
      {open.map(({ kind, count }) => (
        <li key={kind}>
          <TriangleAlert aria-hidden size={15} />
          <span id={`open-${kind}`}>{t(`open-${kind}`, { count })}</span>
          {onMend && (
            <button type="button" className="desk-button" aria-describedby={`open-${kind}`} onClick={() => onMend(kind)}>
              {t('show')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
