/** In the register, while an open point is mended before a day is certified: what is left of it, in which half-day, and the way back. */

import type { HalfDay } from '../../domain/programme/programme';
import type { ParticipantRow } from '../../domain/register/register-view';
import { liesIn } from '../../domain/signing/open-points';
import { halfDaysOf } from '../../domain/signing/signatures';
import type { OpenPoints } from '../../domain/signing/view';
import { useWords } from '../ui/words';
import { backToCertifying, type Mending } from './certifying';

interface MendingLineProperties {
  readonly mended: Mending;
  readonly points: OpenPoints;
  readonly rows: readonly ParticipantRow[];
  readonly marking: HalfDay;
  readonly onChoose: (halfDay: HalfDay) => void;
  readonly onLeave: () => void;
}

export function MendingLine({ mended, points, rows, marking, onChoose, onLeave }: MendingLineProperties) {
  const { t } = useWords('signing');
  const { day, kind } = mended;
  const left = points[kind];
  const others = halfDaysOf(day)
    .filter((halfDay) => halfDay !== marking)
    .map((halfDay) => ({ halfDay, count: rows.filter((row) => liesIn(kind, row, halfDay)).length }))
    .filter(({ count }) => count > 0);

  function back(): void {
    onLeave();
    backToCertifying(mended);
  }
  return (
    <div className="signing-mending">
      <p role="status">{left === 0 ? t('mended', { day }) : t(`open-${kind}`, { count: left })}</p>
      {others.map(({ halfDay, count }) => (
        <button key={halfDay} type="button" className="desk-button" onClick={() => onChoose(halfDay)}>
          {`${t(`attendance:${halfDay}`)}: ${count}`}
        </button>
      ))}
      <button type="button" className="desk-button desk-button-first" onClick={back}>
        {t('back-to-certifying', { day })}
      </button>
    </div>
  );
}
