/** How many are on the list, and how more of them come onto it before the day. */
import { useTranslation } from 'react-i18next';
import { ImportList } from '../register/import-list';

interface ParticipantsTabProperties {
  readonly count: number;
  readonly onRegister: () => void;
}

export function ParticipantsTab({ count, onRegister }: ParticipantsTabProperties) {
  const { t } = useTranslation('prepare');
  return (
    <section className="prepare-text">
      <p>{count === 0 ? t('nobody-yet') : t('on-the-list', { count })}</p>
      <p className="desk-hint">{t('list-format')}</p>
      <div className="desk-actions">
        <ImportList />
        <button type="button" className="desk-button" onClick={onRegister}>
          {t('to-register')}
        </button>
      </div>
    </section>
  );
}
