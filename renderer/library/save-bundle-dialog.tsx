/** A training leaves as one file: what the file holds is said before it is made. */
import { useTranslation } from 'react-i18next';
import type { CardInSight } from '../../domain/desk/desk-view';
import type { SavedBundle } from '../../domain/desk/previews';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';

interface SaveBundleDialogProperties {
  readonly card: CardInSight;
  readonly onClose: () => void;
}

export function SaveBundleDialog({ card, onClose }: SaveBundleDialogProperties) {
  const { t } = useTranslation('bundle');

  /** Choosing no file leaves the dialog as it is. */
  function saved(answer: SavedBundle | undefined): void {
    if (!answer) return;
    const { file, foreign } = answer;
    const stayed = foreign.length === 0 ? [] : [t('foreign', { count: foreign.length, files: foreign.join(', ') })];
    tellOutcome([t('saved', { file }), ...stayed].join(' '));
    onClose();
  }

  return (
    <WindowDialog title={t('save-dialog', { place: card.place })} onClose={onClose}>
      <Form ask={() => kit['save-bundle'](card.id)} onDone={saved}>
        {() => (
          <>
            <p>{t('save-what')}</p>
            <p className="desk-warning">{t('personal-data')}</p>
            <FormActions submit={t('save-go-on')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
