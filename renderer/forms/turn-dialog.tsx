/** Turns the laptop to the participants: what for, and the PIN that leads back. Whatever it says is said before it is done. */
import { useState } from 'react';
import { type Collection, collections } from '../../domain/forms/form';
import { pinLength, type TurnPurpose } from '../../domain/forms/sign-in';
import type { HalfDay } from '../../domain/programme/programme';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { useShared } from '../ui/shared-state';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { turning } from './turning';

const close = (): void => turning.set(false);

/** The form that is most likely meant. */
const formOf = (halfDay: HalfDay): Collection => (halfDay === 'd1am' || halfDay === 'd1pm' ? 'test-d1am' : 'test-d2pm');

function Open({ halfDay }: { readonly halfDay: HalfDay }) {
  const { t } = useWords('signIn');
  const [purpose, setPurpose] = useState<TurnPurpose>(formOf(halfDay));
  const [pin, setPin] = useState('');
  return (
    <WindowDialog title={t('signIn:turn-title')} onClose={close}>
      <p>{t(purpose === 'signing' ? 'signIn:turn-signing-what' : 'signIn:turn-what')}</p>
      <Form ask={() => kit['turn-to-participants']({ purpose, pin })} onDone={close}>
        {(refusal) => (
          <>
            <fieldset className="desk-choices">
              <legend>{t('signIn:turn-purpose')}</legend>
              {(['signing', ...collections] as const).map((each) => (
                <label key={each} className="desk-choice">
                  <input type="radio" name="form" checked={each === purpose} onChange={() => setPurpose(each)} />
                  {each === 'signing' ? t('signIn:purpose-signing') : t(`forms:${each}`)}
                </label>
              ))}
            </fieldset>
            <Field label={t('signIn:choose-pin')} name="pin" hint={t('signIn:choose-pin-hint')} refusal={refusal}>
              {(control) => (
                <input
                  {...control}
                  className="turn-pin"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={pinLength.most}
                  value={pin}
                  onChange={({ target }) => setPin(target.value)}
                />
              )}
            </Field>
            <p className="desk-hint">{t('signIn:pin-forgotten')}</p>
            <FormActions submit={t('signIn:turn-now')} onClose={close} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

/** `halfDay`: the one that is going on. */
export function TurnDialog({ halfDay }: { readonly halfDay: HalfDay }) {
  return useShared(turning) ? <Open halfDay={halfDay} /> : null;
}
