/** Next, as its key: at the voices of the barometer it takes two of them. */
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { press } from './asks';

interface NextButtonProps {
  readonly className?: string;
  readonly disabled: boolean;
  /** Of the arrow, in pixels. */
  readonly size: number;
}

export function NextButton({ className, disabled, size }: NextButtonProps) {
  const { t } = useTranslation('run');
  return (
    <button type="button" className={className} disabled={disabled} onClick={() => void press('next')}>
      {t('next')}
      <ChevronRight aria-hidden="true" size={size} />
    </button>
  );
}
