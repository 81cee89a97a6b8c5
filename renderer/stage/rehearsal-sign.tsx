/** Says all the while that this is a rehearsal, and how long the slide has been up. */
import { Clapperboard } from 'lucide-react';
import { formatDuration } from '../../domain/kernel/time';
import { useDeskTime } from '../ui/desk-time';
import { useWords } from '../ui/words';
import './rehearsal.css';

export function RehearsalSign() {
  const { t } = useWords('rehearsal');
  return (
    <p className="run-rehearsal-sign">
      <Clapperboard aria-hidden="true" size={16} />
      <strong>{t('rehearsal')}</strong> · {t('nothing-recorded')}
    </p>
  );
}

export function OnSlide() {
  const { t } = useWords('rehearsal');
  const onSlide = useDeskTime((time) => time.onSlide);
  return onSlide === undefined ? null : <p className="run-slide-number">{t('on-slide', { time: formatDuration(onSlide) })}</p>;
}
