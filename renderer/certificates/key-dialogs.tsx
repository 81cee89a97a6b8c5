/** How a key comes to this laptop: made here, or brought as a file, and what becomes of the one before. */
import { useState } from 'react';
import type { ChosenKey, OwnKey, ReplacedKey } from '../../domain/certificates/keys';
import { NewPassphraseFields, noPassphrase } from '../training/new-passphrase-fields';
import { PassphraseDialog } from '../training/passphrase-dialog';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { KeyFacts } from './fingerprint';

interface ClosedBy {
  readonly onClose: () => void;
}

interface MakeProperties extends ClosedBy {
  readonly replaces: ReplacedKey;
}

export function MakeKeyDialog({ replaces, onClose }: MakeProperties) {
  const { t } = useWords('keys');
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  return (
    <WindowDialog title={t('make-title')} onClose={onClose} wide>
      <Form
        ask={() => kit['make-key'](name, passphrase, replaces)}
        onDone={() => {
          tellOutcome(t('made'));
          onClose();
        }}
      >
        {(refusal) => (
          <>
            <p>{t('make-what')}</p>
            <Field label={t('name')} name="name" hint={t('name-hint')} refusal={refusal}>
              {(control) => (
                <input {...control} autoComplete="off" maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
              )}
            </Field>
            <NewPassphraseFields opens="key" value={passphrase} onChange={setPassphrase} refusal={refusal} />
            <FormActions submit={t('make-do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

interface BringProperties extends MakeProperties {
  readonly chosen: ChosenKey;
  readonly own: OwnKey;
}

export function BringKeyDialog({ chosen, own, replaces, onClose }: BringProperties) {
  const { t } = useWords('keys');
  return (
    <PassphraseDialog
      title={t('bring-title')}
      what={t('bring-what')}
      submit={t('bring-do')}
      ask={(passphrase) => kit['bring-key'](chosen.chosen, passphrase, replaces)}
      onDone={() => {
        tellOutcome(t('brought'));
        onClose();
      }}
      onClose={onClose}
    >
      <div className="key-compared">
        <KeyFacts name={chosen.name} fingerprint={chosen.fingerprint} />
      </div>
      <p>{t('bring-compare')}</p>
      {'name' in own && (
        <p className="desk-warning">
          {chosen.knownAs === undefined ? t('bring-replaces', { name: own.name }) : t('bring-same', { name: own.name })}
        </p>
      )}
    </PassphraseDialog>
  );
}

interface ReplaceProperties extends ClosedBy {
  readonly own: Extract<OwnKey, { readonly name: string }>;
  readonly onMake: () => void;
  readonly onBring: () => void;
}

export function ReplaceKeyDialog({ own, onMake, onBring, onClose }: ReplaceProperties) {
  const { t } = useWords('keys');
  return (
    <WindowDialog title={t('keys:replace-title')} onClose={onClose}>
      <div className="desk-form">
        <KeyFacts name={own.name} fingerprint={own.fingerprint} />
        <p>{t('keys:replace-what')}</p>
        <p className="desk-warning">{t('keys:replace-warning')}</p>
        <div className="desk-actions">
          <button type="button" className="desk-button" onClick={onMake}>
            {t('keys:make')}
          </button>
          <button type="button" className="desk-button" onClick={onBring}>
            {t('keys:bring')}
          </button>
          <button type="button" className="desk-button" onClick={onClose}>
            {t('desk:cancel')}
          </button>
        </div>
      </div>
    </WindowDialog>
  );
}
