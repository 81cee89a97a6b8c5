/** Somebody changed outside what a person is just writing: both stand there, and the person chooses. */
import { useWords } from '../ui/words';

interface ChangedOutsideProperties {
  /** What it says now. */
  readonly now: string;
  readonly onSettle: (how: 'drop' | 'keep') => void;
}

export function ChangedOutside({ now, onSettle }: ChangedOutsideProperties) {
  const { t } = useWords('designer');
  return (
    <div className="designer-outside" role="alert">
      <p>{t('outside-now')}</p>
      <pre>{now}</pre>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => onSettle('keep')}>
          {t('outside-keep')}
        </button>
        <button type="button" className="desk-button" onClick={() => onSettle('drop')}>
          {t('outside-take')}
        </button>
      </div>
    </div>
  );
}
