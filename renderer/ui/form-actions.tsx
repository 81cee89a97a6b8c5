/** The two ways out of a form: doing what it says, or leaving everything as it was. */
import type { ReactNode } from 'react';
import { useWords } from './words';

interface FormActionsProperties {
  /** Undefined while there is nothing to be done. */
  readonly submit: string | undefined;
  readonly onClose: () => void;
  /** Another way, between the two. */
  readonly children?: ReactNode;
}

export function FormActions({ submit, onClose, children }: FormActionsProperties) {
  const { t } = useWords('desk');
  return (
    <div className="desk-actions">
      {submit !== undefined && (
        <button type="submit" className="desk-button desk-button-first">
          {submit}
        </button>
      )}
      {children}
      <button type="button" className="desk-button" onClick={onClose}>
        {t('cancel')}
      </button>
    </div>
  );
}
