/** The second place, where each training is copied to by itself: which it is, how the copy is, and how to take one back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupView } from '../../domain/desk/desk-view';
import type { CopyCard, CopyPreview } from '../../domain/desk/previews';
import { assertNever } from '../../domain/kernel/assert-never';
import type { Language } from '../../domain/kernel/language';
import { TakeInDialog } from '../training/take-in-dialog';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { CopiesDialog } from './copies-dialog';

interface SecondPlaceProperties {
  readonly backup: BackupView;
  readonly language: Language;
}

async function choose(choice: 'choose' | 'none'): Promise<void> {
  unlessRefused(await kit['choose-backup'](choice));
}

function StateLine({ backup: { state, at, problem } }: Pick<SecondPlaceProperties, 'backup'>) {
  const { t } = useTranslation('settings');
  switch (state) {
    case 'none':
      return t('place-none');
    case 'pending':
      return t('place-pending');
    case 'current':
      return t('place-current', { time: at?.time ?? '' });
    case 'missing':
      return at ? t('place-missing-since', { time: at.time }) : t('place-missing');
    case 'failed':
      return t('place-failed', { problem: problem ?? '' });
    default:
      return assertNever(state, 'state of the second place');
  }
}

export function SecondPlace({ backup, language }: SecondPlaceProperties) {
  const { t } = useTranslation('settings');
  const [copies, setCopies] = useState<readonly CopyCard[]>();
  const [copy, setCopy] = useState<CopyPreview>();

  async function list(): Promise<void> {
    setCopies(unlessRefused(await kit['list-copies']()));
  }
  async function preview({ id }: CopyCard): Promise<void> {
    const previewed = unlessRefused(await kit['preview-copy'](id));
    if (!previewed) return;
    setCopies(undefined);
    setCopy(previewed);
  }

  return (
    <section>
      <h2>{t('second-place')}</h2>
      <p className="desk-hint">{t('second-place-hint')}</p>
      {backup.place !== undefined && <p className="desk-path">{backup.place}</p>}
      <p role="status" className={backup.state === 'failed' ? 'desk-warning' : undefined}>
        <StateLine backup={backup} />
      </p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void choose('choose')}>
          {t('choose-place')}
        </button>
        {backup.place !== undefined && (
          <>
            <button type="button" className="desk-button" onClick={() => void choose('none')}>
              {t('no-place')}
            </button>
            <button type="button" className="desk-button" onClick={() => void list()}>
              {t('take-back')}
            </button>
          </>
        )}
      </div>
      {copies && (
        <CopiesDialog copies={copies} language={language} onChoose={(card) => void preview(card)} onClose={() => setCopies(undefined)} />
      )}
      {copy && <TakeInDialog copy={copy} language={language} onClose={() => setCopy(undefined)} />}
    </section>
  );
}
