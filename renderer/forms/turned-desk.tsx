/** What is left of the desk while the laptop is turned to the participants: a field for the PIN. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { TurnedView } from '../../domain/forms/sign-in';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useWords } from '../ui/words';
import './turned.css';

export function TurnedDesk({ turned: { purpose, hasFailed } }: { readonly turned: TurnedView }) {
  const { t } = useWords('signIn');
  const [pin, setPin] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <main className="turned">
      <h1>{t('signIn:turned-title')}</h1>
      <p>{purpose === 'signing' ? t('signIn:turned-signing') : t('signIn:turned-what', { form: t(`forms:${purpose}`) })}</p>
      {hasFailed && (
        <p role="alert" className="desk-warning">
          {t('signIn:failed')}
        </p>
      )}
      <Form
        ask={() => {
          setPin('');
          return kit['turn-back'](pin);
        }}
        onDone={() => {}}
      >
        {(refusal) => (
          <>
            <Field label={t('signIn:pin')} name="pin" hint={t('signIn:pin-forgotten')} refusal={refusal}>
              {(control) => (
                <input
                  {...control}
                  ref={field}
                  className="turn-pin"
                  type="password"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={20}
                  value={pin}
                  onChange={({ target }) => setPin(target.value)}
                />
              )}
            </Field>
            <div className="desk-actions">
              <button type="submit" className="desk-button desk-button-first">
                {t('signIn:come-back')}
              </button>
            </div>
          </>
        )}
      </Form>
    </main>
  );
}
