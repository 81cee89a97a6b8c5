/** The trainings of which a copy lies in the second place; choosing one shows what it would bring. */

import type { Copies, CopyCard } from '../../domain/desk/previews';
import { writtenDays } from '../../domain/kernel/written-dates';
import { CloseAction } from '../ui/close-action';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface CopiesDialogProperties {
  readonly copies: Copies;
  readonly onChoose: (copy: CopyCard) => void;
  readonly onClose: () => void;
}

export function CopiesDialog({ copies: { cards, unreadable }, onChoose, onClose }: CopiesDialogProperties) {
  const { t, language } = useWords('settings');
  return (
    <WindowDialog title={t('settings:take-back-title')} onClose={onClose}>
      <p>{cards.length === 0 ? t('settings:take-back-none') : t('settings:take-back-hint')}</p>
      {cards.length > 0 && (
        <ul className="settings-copies">
          {cards.map((copy) => (
            <li key={copy.id}>
              {copy.isNewer ? (
                <span>
                  <strong>{copy.place ?? copy.id}</strong>: {t('fault:newer-version')}
                </span>
              ) : (
                <>
                  <span>
                    <strong>{copy.place}</strong>, {writtenDays(copy.days, language)} ·{' '}
                    {t('settings:participants', { count: copy.participants })}
                    {copy.isHere && ` · ${t('settings:is-here')}`}
                  </span>
                  <button
                    type="button"
                    className="desk-button"
                    aria-label={`${t('settings:show-what-it-brings')}: ${copy.place}`}
                    onClick={() => onChoose(copy)}
                  >
                    {t('settings:show-what-it-brings')}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {unreadable.map((told) => (
        <p key={told} className="desk-warning">
          {t('settings:copy-unreadable', { problem: told })}
        </p>
      ))}
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
