/** A new passphrase: what forgetting it means stands before it, it is typed twice, and words are proposed on wish. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../domain/kernel/refusal';
import { leastPassphrase, mostPassphrase, type NewPassphrase } from '../../domain/training/passphrase';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';

interface NewPassphraseFieldsProperties {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly refusal: Refusal | undefined;
}

export const noPassphrase: NewPassphrase = { passphrase: '', again: '' };

export function NewPassphraseFields({ value, onChange, refusal }: NewPassphraseFieldsProperties) {
  const { t } = useTranslation('seal');
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
      <p className="desk-warning">{t('forgetting')}</p>
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
    </>
  );
}
