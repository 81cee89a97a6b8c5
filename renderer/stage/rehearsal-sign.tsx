/** Says all the while that this is a rehearsal, and how long the slide has been up. */
import { Clapperboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../domain/kernel/time';
import { useDeskTime } from '../ui/desk-time';
import './rehearsal.css';

export function RehearsalSign() {
  const { t } = useTranslation('rehearsal');
  return (
    <p className="run-rehearsal-sign">
      <Clapperboard aria-hidden="true" size={16} />
      <strong>{t('rehearsal')}</strong> · {t('nothing-recorded')}
    </p>
  );
}

export function OnSlide() {
  const { t } = useTranslation('rehearsal');
  const { onSlide } = useDeskTime();
  return onSlide === undefined ? null : <p className="run-slide-number">{t('on-slide', { time: formatDuration(onSlide) })}</p>;
}
