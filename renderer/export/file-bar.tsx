/** How much of the file is ready, and what is waited for. */

import type { TrainingDocument } from '../../domain/export/documents';
import { useWords } from '../ui/words';
import type { DocumentWords } from './document-words';
import { isReady, readiness } from './file-choices';

const mostNamed = 3;

interface FileBarProperties {
  readonly documents: readonly TrainingDocument[];
  readonly words: DocumentWords;
}

export function FileBar({ documents, words }: FileBarProperties) {
  const { t } = useWords('documents');
  const { ready, waiting } = readiness(documents);
  const of = ready.length + waiting.length;
  /* Two documents may wait for the same; what is to be confirmed is told by its number, as each card says what of it. */
  const unconfirmed = waiting.filter(({ state }) => state.is === 'ready').length;
  const reasons = [
    ...new Set(waiting.filter(({ state }) => state.is === 'waits').map(words.state)),
    ...(unconfirmed > 0 ? [t('to-confirm', { count: unconfirmed })] : []),
  ];
  const named = reasons.slice(0, mostNamed).join(' · ');
  return (
    <section className="file-bar" aria-label={t('how-far')}>
      <div>
        <p className="file-bar-count">{t('papers-ready', { count: ready.length, of })}</p>
        {reasons.length > 0 && (
          <p className="desk-hint">
            {t(reasons.length > mostNamed ? 'waiting-more' : 'waiting', { what: named, more: reasons.length - mostNamed })}
          </p>
        )}
      </div>
      <div className="file-bar-parts" aria-hidden="true">
        {[...ready, ...waiting].map((each) => (
          <span key={each.id} className={isReady(each) ? 'file-bar-ready' : 'file-bar-waits'} />
        ))}
      </div>
    </section>
  );
}
