/** A training that can't be read, in its place in the Library: what is wrong and where, and what to do. Which file it is stands there for the trainer alone. */

import type { DeskView } from '../../domain/desk/desk-view';
import type { Trouble } from '../../domain/desk/library-view';
import { writtenDays } from '../../domain/kernel/written-dates';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';

interface UnreadableCardProperties {
  readonly card: DeskView['unreadable'][number];
  readonly onTryAgain: () => void;
}

function Where({ trouble: { file, line, problem } }: { readonly trouble: Trouble }) {
  const { t } = useWords('library');
  if (file === undefined) return <p>{t('library:unreadable-where', { problem })}</p>;
  const told = line === undefined ? t('fault:in-file', { file, problem }) : t('fault:at-line', { file, line, problem });
  return <p>{t('library:unreadable-where', { problem: told })}</p>;
}

export function UnreadableCard({ card: { id, known, folder, trouble }, onTryAgain }: UnreadableCardProperties) {
  const { t, language } = useWords('library');
  const training = known ? `${known.place}, ${writtenDays(known.days, language)}` : id;

  async function showFolder(): Promise<void> {
    unlessRefused(await kit['show-training-folder'](id));
  }

  return (
    <section className="library-card library-unreadable">
      {known && (
        <>
          <strong className="library-place">{known.place}</strong>
          <span>{writtenDays(known.days, language)}</span>
        </>
      )}
      <strong className="library-due">{t('unreadable')}</strong>
      {trouble ? <Where trouble={trouble} /> : <p>{t('unreadable-in-sight')}</p>}
      {folder !== undefined && (
        <>
          <p>{t('unreadable-what')}</p>
          <code className="library-folder">{folder}</code>
          <span className="library-acts">
            <button type="button" className="desk-button" aria-label={t('show-folder-of', { training })} onClick={() => void showFolder()}>
              {t('show-folder')}
            </button>
            <button type="button" className="desk-button" aria-label={t('try-again-of', { training })} onClick={onTryAgain}>
              {t('try-again')}
            </button>
          </span>
        </>
      )}
    </section>
  );
}
