/** Says quietly that a person has something to settle: what several laptops noted, or what people ask to have corrected; and leads there. */
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { UnsettledView } from '../../domain/register/register-view';

interface UnsettledLineProperties {
  readonly unsettled: UnsettledView;
  /** How many people asked to be written otherwise. */
  readonly corrections: number;
  readonly onSettle: () => void;
}

export function UnsettledLine({ unsettled, corrections, onSettle }: UnsettledLineProperties) {
  const { t } = useTranslation('register');
  const entries = new Set(unsettled.pairs.flat()).size;
  const conflicts = unsettled.conflicts.length;
  const told = [
    entries > 0 ? t('may-be-same', { count: entries }) : '',
    conflicts > 0 ? t('conflicts', { count: conflicts }) : '',
    corrections > 0 ? t('corrections', { count: corrections }) : '',
  ];
  if (entries + conflicts + corrections === 0) return null;
  return (
    <div className="register-unsettled">
      <Users aria-hidden size={16} />
      <p>{told.filter((part) => part !== '').join(' · ')}</p>
      <button type="button" className="desk-button" onClick={onSettle}>
        {t('settle')}
      </button>
    </div>
  );
}
