/** What stands open of a day's attendance, one line each. */
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { pointsIn } from '../../domain/signing/open-points';
import type { OpenPoints } from '../../domain/signing/view';
import './signing.css';

export function OpenPointsList({ points }: { readonly points: OpenPoints }) {
  const { t } = useTranslation('signing');
  const open = pointsIn(points);
  if (open.length === 0) return null;
  return (
    <ul className="signing-open">
      {open.map(({ kind, count }) => (
        <li key={kind}>
          <TriangleAlert aria-hidden size={15} />
          {t(`open-${kind}`, { count })}
        </li>
      ))}
    </ul>
  );
}
