/** A training leaves as one file: what the file holds is said before it is made. */
import { useTranslation } from 'react-i18next';
import type { CardInSight } from '../../domain/desk-view';
import type { SavedBundle } from '../../domain/previews';
import { kit } from '../desk/bridge';
import { Form } from '../desk/parts/form';
import { FormActions } from '../desk/parts/form-actions';
import { WindowDialog } from '../desk/parts/window-dialog';
import { tellOutcome } from '../desk/toasts';

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
