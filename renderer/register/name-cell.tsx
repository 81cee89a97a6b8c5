/** Who the row is about, whether they will fall short of the rule, and the way to what is known of them. */
import { Pencil, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';

interface NameCellProperties {
  readonly row: ParticipantRow;
  /** Half-days that the programme's rule asks for. */
  readonly required: number;
  /** In reach of Tab: only beside the half-day that is, so that Tab doesn't go through the whole list. */
  readonly isReached: boolean;
  readonly onFocus: () => void;
  readonly onChange: (row: ParticipantRow) => void;
}

export function NameCell({ row, required, isReached, onFocus, onChange }: NameCellProperties) {
  const { t } = useTranslation(['register', 'attendance']);
  const name = fullName(row.person);
  const isShort = row.completion === 'short';
  const blank = row.notNoted.map((halfDay) => t(`attendance:${halfDay}`)).join(', ');
  const described = [
    isShort ? t('register:falls-short-why', { attended: row.attended, required }) : '',
    blank === '' ? '' : t('register:nothing-noted', { halfDays: blank }),
  ]
    .filter((part) => part !== '')
    .join(' ');

  return (
    <th
      scope="row"
      className="register-name"
      aria-label={name}
      aria-description={described === '' ? undefined : described}
      title={described === '' ? undefined : described}
    >
      <div className="register-person">
        <span>
          {name}
          {isShort && (
            <span className="register-falls-short">
              <TriangleAlert aria-hidden size={14} />
              {t('register:falls-short')}
            </span>
          )}
        </span>
        {!row.isErased && (
          <button
            type="button"
            className="desk-icon-button"
            aria-label={t('register:change', { name })}
            tabIndex={isReached ? 0 : -1}
            onFocus={onFocus}
            onClick={() => onChange(row)}
          >
            <Pencil aria-hidden size={15} />
          </button>
        )}
      </div>
    </th>
  );
}
