/** Asks for the passphrase of what is sealed, as often as somebody tries. */
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../domain/kernel/refusal';
import { mostPassphrase } from '../../domain/training/passphrase';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface PassphraseDialogProperties<Answer> {
  readonly title: string;
  readonly what: string;
  readonly submit: string;
  readonly ask: (passphrase: string) => Promise<Answer | Refusal>;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
  /** Stands before the question. */
  readonly children?: ReactNode;
  /** What can be done without it. */
  readonly instead?: ReactNode;
}

export function PassphraseDialog<Answer>(properties: PassphraseDialogProperties<Answer>) {
  const { title, what, submit, ask, onDone, onClose, children, instead } = properties;
  const { t } = useWords('seal');
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [isTrying, setTrying] = useState(false);

  /** It takes seconds: nobody is to think that the last answer is the one to this try. */
  async function tried(): Promise<Answer | Refusal> {
    setTrying(true);
    try {
      return await ask(typed);
    } finally {
      setTrying(false);
    }
  }

  return (
    <WindowDialog title={title} onClose={onClose}>
      <Form ask={tried} onDone={onDone}>
        {(refusal) => (
          <>
            <p>{what}</p>
            {children}
            <Field
              label={t('passphrase')}
              name="passphrase"
              hint={t(isTrying ? 'trying' : 'takes-a-moment')}
              refusal={isTrying ? undefined : refusal}
            >
              {(control) => (
                <input
                  {...control}
                  type={isShown ? 'text' : 'password'}
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={mostPassphrase}
                  readOnly={isTrying}
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
            <label className="desk-choice">
              <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
              {t('show')}
            </label>
            <FormActions submit={submit} onClose={onClose}>
              {instead}
            </FormActions>
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
