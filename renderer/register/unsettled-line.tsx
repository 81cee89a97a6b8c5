/** Says quietly that a person has something to settle after the logs of several laptops came together, and leads there. */
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { UnsettledView } from '../../domain/register/register-view';

interface UnsettledLineProperties {
  readonly unsettled: UnsettledView;
  readonly onSettle: () => void;
}

export function UnsettledLine({ unsettled, onSettle }: UnsettledLineProperties) {
  const { t } = useTranslation('register');
  const entries = new Set(unsettled.pairs.flat()).size;
  const conflicts = unsettled.conflicts.length;
  const told = [entries > 0 ? t('may-be-same', { count: entries }) : '', conflicts > 0 ? t('conflicts', { count: conflicts }) : ''];
  if (entries + conflicts === 0) return null;
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
