/** With what copies in the second place are sealed: chosen, changed, removed, and given where it was sealed elsewhere. */
import { useState } from 'react';
import type { BackupView } from '../../domain/desk/desk-view';
import { NewPassphraseFields, noPassphrase } from '../training/new-passphrase-fields';
import { PassphraseDialog } from '../training/passphrase-dialog';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface ClosedBy {
  readonly onClose: () => void;
}

function NewSealDialog({ onClose }: ClosedBy) {
  const { t } = useWords('seal');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  return (
    <WindowDialog title={t('seal-place-title')} onClose={onClose} wide>
      <Form
        ask={() => kit['seal-place'](passphrase)}
        onDone={() => {
          tellOutcome(t('seal-place-done'));
          onClose();
        }}
      >
        {(refusal) => (
          <>
            <p>{t('seal-place-what')}</p>
            <p>{t('seal-place-here')}</p>
            <NewPassphraseFields opens={null} value={passphrase} onChange={setPassphrase} refusal={refusal} />
            <FormActions submit={t('seal-place-do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

interface ConfirmDialogProperties extends ClosedBy {
  readonly how: 'as-before' | 'not';
}

function ConfirmDialog({ how, onClose }: ConfirmDialogProperties) {
  const { t } = useWords('seal');
  const seals = how === 'as-before';
  return (
    <WindowDialog title={t(seals ? 'seal-place-title' : 'remove-title')} onClose={onClose}>
      <Form
        ask={() => kit['seal-place'](how)}
        onDone={() => {
          tellOutcome(t(seals ? 'seal-place-done' : 'remove-done'));
          onClose();
        }}
      >
        {() => (
          <>
            {seals && <p>{t('seal-place-what')}</p>}
            <p className={seals ? undefined : 'desk-warning'}>{t(seals ? 'as-before' : 'remove-what')}</p>
            <FormActions submit={t(seals ? 'seal-place-do' : 'remove-do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

interface UnlockDialogProperties extends ClosedBy {
  readonly onDone: () => void;
}

export function UnlockPlaceDialog({ onDone, onClose }: UnlockDialogProperties) {
  const { t } = useWords('seal');
  return (
    <PassphraseDialog
      title={t('unlock-title')}
      what={t('unlock-what')}
      submit={t('unlock-do')}
      ask={(passphrase) => kit['unlock-place'](passphrase)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

type Asked = 'seal' | 'as-before' | 'not' | 'unlock';

export function PlaceSeal({ backup: { state, isSealed } }: { readonly backup: BackupView }) {
  const { t } = useWords('seal');
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);
  const button = (act: Asked, label: string) => (
    <button type="button" className="desk-button" onClick={() => setAsked(act)}>
      {label}
    </button>
  );
  return (
    <>
      {state !== 'locked' && state !== 'unsealed' && (
        <p className="desk-hint">{t(isSealed ? (state === 'current' ? 'place-is-sealed' : 'place-to-be-sealed') : 'place-not-sealed')}</p>
      )}
      <div className="desk-actions">
        {state === 'locked' && button('unlock', t('give-passphrase'))}
        {state === 'unsealed' && button('as-before', t('seal-what-lies-there'))}
        {state !== 'locked' && button('seal', t(isSealed ? 'change-passphrase' : 'seal-place'))}
        {state !== 'locked' && isSealed && button('not', t('remove-passphrase'))}
      </div>
      {asked === 'seal' && <NewSealDialog onClose={close} />}
      {(asked === 'as-before' || asked === 'not') && <ConfirmDialog how={asked} onClose={close} />}
      {asked === 'unlock' && <UnlockPlaceDialog onDone={close} onClose={close} />}
    </>
  );
}
