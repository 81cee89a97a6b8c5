/** The one way out of a dialog that only shows something. */
import { useWords } from './words';

export function CloseAction({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords('desk');
  return (
    <div className="desk-actions">
      <button type="button" className="desk-button" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}
