/** How many are on the list, and how more of them come onto it before the day. */

import { ImportList } from '../register/import-list';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words';

interface ParticipantsTabProperties {
  readonly count: number;
  readonly onRegister: () => void;
}

export function ParticipantsTab({ count, onRegister }: ParticipantsTabProperties) {
  const { t } = useWords('prepare');
  const acts = (
    <>
      <p className="desk-hint">{t('prepare:list-format')}</p>
      <div className="desk-actions">
        <ImportList />
        <button type="button" className="desk-button" onClick={onRegister}>
          {t('prepare:to-register')}
        </button>
      </div>
    </>
  );
  if (count === 0) {
    return (
      <EmptyState title={t('register:empty-title')} drawing="sign-in-table">
        <p>{t('prepare:nobody-yet')}</p>
        {acts}
      </EmptyState>
    );
  }
  return (
    <section className="prepare-text">
      <p>{t('prepare:on-the-list', { count })}</p>
      {acts}
    </section>
  );
}
