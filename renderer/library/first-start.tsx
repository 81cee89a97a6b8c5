/** The Library while it has no training: what the kit is begun with, in a picture, a sentence and one act; what else can be done stands below. */
import type { ReactNode } from 'react';
import { Drawn } from '../drawn/drawn';
import { once } from '../ui/once';
import { useWords } from '../ui/words';

interface FirstStartProperties {
  /** The trainings lie in a shared folder that isn't there, or wasn't at the start: nobody is to think that they are lost. */
  readonly elsewhere: 'away' | 'back' | undefined;
  /** Undefined where no programme could be read. */
  readonly onTry: (() => void) | undefined;
  readonly onCreate: () => void;
  /** What is done less often. */
  readonly children: ReactNode;
}

export function FirstStart({ elsewhere, onTry, onCreate, children }: FirstStartProperties) {
  const { t } = useWords('library');
  return (
    <section className="library-first">
      <div className="library-first-words">
        <h2>{t(elsewhere ? 'away-title' : 'empty-title')}</h2>
        <p>{t(elsewhere ?? 'empty')}</p>
        {onTry ? (
          <div className="library-first-acts">
            <button type="button" className="desk-button desk-button-first" onClick={once(onTry)}>
              {t('try-sample')}
            </button>
            <button type="button" className="desk-button" onClick={onCreate}>
              {t('new-training')}
            </button>
          </div>
        ) : (
          <p className="desk-refused">{t('no-programmes')}</p>
        )}
        <p className="desk-hint">{t('empty-more')}</p>
        <div className="desk-actions library-quiet">{children}</div>
      </div>
      <div className="library-first-drawing">
        <Drawn drawing="school" />
      </div>
    </section>
  );
}
