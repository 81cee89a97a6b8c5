/** The second place, where each training is copied to by itself: which it is, how the copy is, and how to take one back. */
import { useState } from 'react';
import type { BackupView } from '../../domain/desk/desk-view';
import type { Copies, CopyCard, CopyPreview } from '../../domain/desk/previews';
import { assertNever } from '../../domain/kernel/assert-never';
import { isRefusal } from '../../domain/kernel/refusal';
import { TakeInDialog } from '../training/take-in-dialog';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import { CopiesDialog } from './copies-dialog';
import { PlaceSeal, UnlockPlaceDialog } from './place-seal';

interface SecondPlaceProperties {
  readonly backup: BackupView;
  /** How many trainings can't be read, and so can't be copied. */
  readonly unread: number;
}

/** The states in which copying stops until somebody does something about it. */
const waits: ReadonlySet<BackupView['state']> = new Set(['failed', 'locked', 'unsealed']);

async function choose(choice: 'choose' | 'none'): Promise<void> {
  unlessRefused(await kit['choose-backup'](choice));
}

function StateLine({ backup: { state, at, problem }, unread }: Pick<SecondPlaceProperties, 'backup' | 'unread'>) {
  const { t } = useWords('settings');
  switch (state) {
    case 'none':
      return t('place-none');
    case 'pending':
      return t('place-pending');
    case 'current':
      return unread === 0
        ? t('place-current', { time: at?.time ?? '' })
        : t('place-current-without', { time: at?.time ?? '', count: unread });
    case 'missing':
      return at ? t('place-missing-since', { time: at.time }) : t('place-missing');
    case 'locked':
      return t('place-locked');
    case 'unsealed':
      return t('place-unsealed');
    case 'failed':
      return t('place-failed', { problem: problem ?? '' });
    default:
      return assertNever(state, 'state of the second place');
  }
}

export function SecondPlace({ backup, unread }: SecondPlaceProperties) {
  const { t } = useWords('settings');
  const [copies, setCopies] = useState<Copies>();
  const [copy, setCopy] = useState<CopyPreview>();
  const [isLocked, setLocked] = useState(false);

  async function list(): Promise<void> {
    const answer = await kit['list-copies']();
    if (isRefusal(answer) && answer.refused === 'place-locked') setLocked(true);
    else setCopies(unlessRefused(answer));
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
      <p role="status" className={waits.has(backup.state) || (backup.state === 'current' && unread > 0) ? 'desk-warning' : undefined}>
        <StateLine backup={backup} unread={unread} />
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
      {backup.place !== undefined && <PlaceSeal backup={backup} />}
      {isLocked && (
        <UnlockPlaceDialog
          onDone={() => {
            setLocked(false);
            void list();
          }}
          onClose={() => setLocked(false)}
        />
      )}
      {copies && <CopiesDialog copies={copies} onChoose={(card) => void preview(card)} onClose={() => setCopies(undefined)} />}
      {copy && <TakeInDialog copy={copy} onClose={() => setCopy(undefined)} />}
    </section>
  );
}
