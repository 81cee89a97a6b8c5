/** One matter of the evening page: what is known of it, or where that will come from; and the way to all of it. */
import { ArrowRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useWords } from '../ui/words';

interface EveningCardProperties {
  readonly title: string;
  /** Said while nothing is known. */
  readonly none: string;
  readonly onMore: () => void;
  /** Undefined while nothing is known. */
  readonly children: ReactNode | undefined;
}

export function EveningCard({ title, none, onMore, children }: EveningCardProperties) {
  const { t } = useWords('evening');
  const label = useId();
  return (
    <section className={children ? 'evening-card' : 'evening-card evening-card-unknown'} aria-labelledby={label}>
      <h3 id={label}>{title}</h3>
      {children ?? <p className="evening-none">{none}</p>}
      <button type="button" className="evening-more" aria-label={t('more-of', { title })} onClick={onMore}>
        {t('more')}
        <ArrowRight aria-hidden size={16} />
      </button>
    </section>
  );
}
