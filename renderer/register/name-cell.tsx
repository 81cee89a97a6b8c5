/** The row's person, whether they will fall short of the rule, and the ways to their signature and to what is known of them. */
import { Pencil, Signature, StickyNote, TriangleAlert } from 'lucide-react';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';
import { useWords } from '../ui/words';

interface NameCellProperties {
  readonly row: ParticipantRow;
  /** Half-days that the programme's rule asks for. */
  readonly required: number;
  /** In reach of Tab: only beside the half-day that is, so that Tab doesn't go through the whole list. */
  readonly isReached: boolean;
  readonly onFocus: () => void;
  readonly onChange: (row: ParticipantRow) => void;
  readonly onSign: (row: ParticipantRow) => void;
}

export function NameCell({ row, required, isReached, onFocus, onChange, onSign }: NameCellProperties) {
  const { t } = useWords('register');
  const name = fullName(row.person);
  const isShort = row.completion === 'short';
  const blank = row.notNoted.map((halfDay) => t(`attendance:${halfDay}`)).join(', ');
  const { note } = row.person;
  const told = note === '' ? '' : t('register:has-note', { note });
  const described = [
    isShort ? t('register:falls-short-why', { attended: row.attended, required }) : '',
    told,
    blank === '' ? '' : t('register:nothing-noted', { halfDays: blank }),
  ]
    .filter((part) => part !== '')
    .join(' ');

  const reach = { type: 'button', className: 'desk-icon-button', tabIndex: isReached ? 0 : -1, onFocus } as const;

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
          {told !== '' && <StickyNote aria-hidden size={13} className="register-note" />}
          {isShort && (
            <span className="register-falls-short">
              <TriangleAlert aria-hidden size={14} />
              {t('register:falls-short')}
            </span>
          )}
        </span>
        {!row.isErased && (
          <div className="register-acts">
            <button {...reach} aria-label={t('signing:title', { name })} onClick={() => onSign(row)}>
              <Signature aria-hidden size={15} />
            </button>
            <button {...reach} aria-label={t('register:change', { name })} onClick={() => onChange(row)}>
              <Pencil aria-hidden size={15} />
            </button>
          </div>
        )}
      </div>
    </th>
  );
}
