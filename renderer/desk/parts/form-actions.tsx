/** The two ways out of a form: doing what it says, or leaving everything as it was. */
import { useTranslation } from 'react-i18next';

export function FormActions({ submit, onClose }: { readonly submit: string; readonly onClose: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <div className="desk-actions">
      <button type="submit" className="desk-button desk-button-first">
        {submit}
      </button>
      <button type="button" className="desk-button" onClick={onClose}>
        {t('cancel')}
      </button>
    </div>
  );
}
