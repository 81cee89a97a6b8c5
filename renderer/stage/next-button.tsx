/** Next, as its key: at the voices of the barometer it takes two of them, which a double click or a held Enter is not. */
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ignoreHeldEnter } from '../ui/held-enter';
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
    <button
      type="button"
      className={className}
      disabled={disabled}
      onKeyDown={ignoreHeldEnter}
      onClick={({ detail }) => void press(detail > 1 ? 'next-double' : 'next')}
    >
      {t('next')}
      <ChevronRight aria-hidden="true" size={size} />
    </button>
  );
}
