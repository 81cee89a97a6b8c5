/** A training leaves as one file: what the file holds is said before it is made, and where that is names it can be sealed. */
import { useState } from 'react';
import type { LibraryCard } from '../../domain/desk/library-page';
import type { SavedBundle } from '../../domain/desk/previews';
import { NewPassphraseFields, noPassphrase } from '../training/new-passphrase-fields';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface SaveBundleDialogProperties {
  readonly card: LibraryCard;
  readonly onClose: () => void;
}

export function SaveBundleDialog({ card, onClose }: SaveBundleDialogProperties) {
  const { t } = useWords('bundle');
  const [seals, setSeals] = useState(false);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  /* A card that the room might see tells nothing; the training may hold names. */
  const holdsNames = card.personalData?.held ?? true;

  /** Choosing no file leaves the dialog as it is. */
  function saved(answer: SavedBundle | undefined): void {
    if (!answer) return;
    const { file, foreign } = answer;
    const stayed = foreign.length === 0 ? [] : [t('bundle:foreign', { count: foreign.length, files: foreign.join(', ') })];
    tellOutcome([t(seals ? 'bundle:saved-sealed' : 'bundle:saved', { file }), ...stayed].join(' '));
    onClose();
  }

  return (
    <WindowDialog title={t('bundle:save-dialog', { place: card.place })} onClose={onClose} wide>
      <Form ask={() => (seals ? kit['save-sealed-bundle'](card.id, passphrase) : kit['save-bundle'](card.id))} onDone={saved}>
        {(refusal) => (
          <>
            {!seals && <p>{t('bundle:save-what')}</p>}
            <p className="desk-warning">{t('bundle:personal-data')}</p>
            {holdsNames && (
              <label className="desk-choice">
                <input type="checkbox" checked={seals} onChange={({ target }) => setSeals(target.checked)} />
                {t('seal:seal')}
              </label>
            )}
            {holdsNames && !seals && <p className="desk-hint">{t('seal:seal-why')}</p>}
            {seals && <NewPassphraseFields opens={card.id} value={passphrase} onChange={setPassphrase} refusal={refusal} />}
            <FormActions submit={t('bundle:save-go-on')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
