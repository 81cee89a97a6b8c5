/** A new passphrase: what forgetting it means stands before it, it is typed twice, and words are proposed on wish. */
import { useId, useState } from 'react';
import type { Refusal } from '../../domain/kernel/refusal';
import { leastPassphrase, mostPassphrase, type NewPassphrase, type Sealed } from '../../domain/training/passphrase';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';

interface SealCardProperties {
  readonly opens: Sealed;
  readonly passphrase: string;
}

/** The card has a line to write on; the passphrase stands on it only where a person wants it so. */
function SealCard({ opens, passphrase }: SealCardProperties) {
  const { t } = useWords('seal');
  const hintId = useId();
  const [hasPassphrase, setHasPassphrase] = useState(false);

  async function save(): Promise<void> {
    const saved = unlessRefused(await kit['save-seal-card'](opens, hasPassphrase ? passphrase : null));
    if (saved) tellOutcome(t('card-saved', { file: saved.files.join(', ') }));
  }

  return (
    <div>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void save()}>
          {t('card-save')}
        </button>
        <label className="desk-choice">
          <input
            type="checkbox"
            checked={hasPassphrase}
            aria-describedby={hintId}
            onChange={({ target }) => setHasPassphrase(target.checked)}
          />
          {t('card-with-passphrase')}
        </label>
      </div>
      <p id={hintId} className="desk-hint">
        {t('card-hint')}
      </p>
    </div>
  );
}

interface NewPassphraseFieldsProperties {
  readonly opens: Sealed;
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly refusal: Refusal | undefined;
}

export const noPassphrase: NewPassphrase = { passphrase: '', again: '' };

export function NewPassphraseFields({ opens, value, onChange, refusal }: NewPassphraseFieldsProperties) {
  const { t } = useWords('seal');
  const [isShown, setShown] = useState(false);
  const typed = { type: isShown ? 'text' : 'password', autoComplete: 'off', spellCheck: false, maxLength: mostPassphrase } as const;

  /** Words are of use only to whoever has read them, and are written twice by whoever goes on. */
  async function propose(): Promise<void> {
    const passphrase = unlessRefused(await kit['propose-passphrase']());
    if (passphrase === undefined) return;
    onChange({ passphrase, again: '' });
    setShown(true);
  }

  return (
    <>
      <p className="desk-warning">{t(opens === 'key' ? 'forgetting-key' : 'forgetting')}</p>
      <Field label={t('passphrase')} name="passphrase" hint={t('rule', { least: leastPassphrase })} refusal={refusal}>
        {(control) => (
          <input
            {...control}
            {...typed}
            value={value.passphrase}
            onChange={({ target }) => onChange({ ...value, passphrase: target.value })}
          />
        )}
      </Field>
      <Field label={t('again')} name="again" refusal={refusal}>
        {(control) => (
          <input {...control} {...typed} value={value.again} onChange={({ target }) => onChange({ ...value, again: target.value })} />
        )}
      </Field>
      <div className="desk-actions">
        <label className="desk-choice">
          <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
          {t('show')}
        </label>
        <button type="button" className="desk-button" onClick={() => void propose()}>
          {t('propose')}
        </button>
      </div>
      <SealCard opens={opens} passphrase={value.passphrase} />
    </>
  );
}
