/**
 * Next, as its key: at the voices of the barometer it takes two of them, which a double click or a held Enter is not. At the day's end it
 * says why it does nothing, and keeps the focus.
 */
import { ChevronRight } from 'lucide-react';
import type { RunInSight } from '../../domain/stage/run-view';
import { useWords } from '../ui/words';
import { press } from './asks';

interface NextButtonProps {
  readonly className?: string;
  readonly run: Pick<RunInSight, 'day' | 'nextLeadsNowhere'>;
  /** The size of the arrow, in pixels. */
  readonly size: number;
}

export function NextButton({ className, run: { day, nextLeadsNowhere }, size }: NextButtonProps) {
  const { t } = useWords('run');
  return (
    <button
      type="button"
      className={className}
      disabled={day === undefined}
      aria-disabled={nextLeadsNowhere || undefined}
      title={nextLeadsNowhere ? t('last-slide') : undefined}
      onClick={({ detail }) => void press(detail > 1 ? 'next-double' : 'next')}
    >
      {t('next')}
      <ChevronRight aria-hidden="true" size={size} />
    </button>
  );
}
