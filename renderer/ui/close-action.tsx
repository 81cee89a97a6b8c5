/** The one way out of a dialog that only shows something. */
import { useTranslation } from 'react-i18next';

export function CloseAction({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <div className="desk-actions">
      <button type="button" className="desk-button" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}
