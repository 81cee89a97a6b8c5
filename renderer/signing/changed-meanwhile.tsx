/** What another laptop, or the one that is turned to people, changed of a day's list while it is certified: nobody signs what they have not read. */
import type { DayNumber } from '../../domain/programme/programme';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';
import type { ChangedList } from '../../domain/signing/changed-list';
import { halfDaysOf } from '../../domain/signing/signatures';
import { useWords } from '../ui/words';

interface ChangedMeanwhileProperties {
  readonly day: DayNumber;
  readonly list: ChangedList;
  readonly onRead: () => void;
}

export function ChangedMeanwhile({ day, list: { changed, gone }, onRead }: ChangedMeanwhileProperties) {
  const { t } = useWords('signing');
  const told = ({ marks, signed }: ParticipantRow): string =>
    halfDaysOf(day)
      .map((halfDay) => {
        const { state, at } = marks[halfDay];
        const noted = [t(`attendance:${state}`), at].filter((part) => part !== '').join(' ');
        return [`${t(`attendance:${halfDay}`)} ${noted}`, ...(signed[halfDay] ? [t('is-signed')] : [])].join(', ');
      })
      .join('; ');
  return (
    <div className="signing-meanwhile" role="status">
      <p className="desk-warning">{t('meanwhile')}</p>
      <ul>
        {changed.map((row) => (
          <li key={row.id}>{t('meanwhile-listed', { name: fullName(row.person), listed: told(row) })}</li>
        ))}
        {gone.map(({ id, person }) => (
          <li key={id}>{t('meanwhile-gone', { name: fullName(person) })}</li>
        ))}
      </ul>
      <button type="button" className="desk-button" onClick={onRead}>
        {t('meanwhile-read')}
      </button>
    </div>
  );
}
