/** Says quietly that a person has something to settle: what several laptops noted, or what people ask to have corrected; and leads there. */
import { Users } from 'lucide-react';
import type { UnsettledView } from '../../domain/register/register-view';
import { useWords } from '../ui/words';

interface UnsettledLineProperties {
  readonly unsettled: UnsettledView;
  /** How many people asked to be written otherwise. */
  readonly corrections: number;
  readonly onSettle: () => void;
}

export function UnsettledLine({ unsettled, corrections, onSettle }: UnsettledLineProperties) {
  const { t } = useWords('register');
  const entries = new Set(unsettled.pairs.flat()).size;
  const conflicts = unsettled.conflicts.length;
  const told = [
    conflicts > 0 ? t('conflicts', { count: conflicts }) : '',
    entries > 0 ? t('may-be-same', { count: entries }) : '',
    corrections > 0 ? t('corrections', { count: corrections }) : '',
  ];
  const words = told.filter((part) => part !== '').join(' · ');
  if (entries + conflicts + corrections === 0) return null;
  return (
    <div className="register-unsettled">
      <p title={words}>
        <Users aria-hidden size={14} />
        {words}
      </p>
      <button type="button" className="desk-button" onClick={onSettle}>
        {t('settle')}
      </button>
    </div>
  );
}
