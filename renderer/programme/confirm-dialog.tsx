/** The organiser confirms a paper of the programme, or the whole of it, with a name that is typed. */
import { useState } from 'react';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface ConfirmDialogProperties {
  /** Its id, or that of the whole programme. */
  readonly paper: string;
  readonly name: string;
  /** What is said by confirming it, and the act. */
  readonly what: string;
  readonly submit: string;
  /** The name of the person who confirmed another one here; empty where nobody did. */
  readonly before: string;
  readonly onClose: () => void;
}

export function ConfirmDialog({ paper, name, what, submit, before, onClose }: ConfirmDialogProperties) {
  const { t } = useWords('papers');
  const [by, setBy] = useState(before);
  return (
    <WindowDialog title={t('confirm-title', { name })} onClose={onClose}>
      <Form
        ask={() => kit['confirm-paper'](paper, by)}
        onDone={() => {
          tellOutcome(t('confirmed-now', { name }));
          onClose();
        }}
      >
        {(refusal) => (
          <>
            <p>{what}</p>
            <Field label={t('confirm-by')} name="by" refusal={refusal}>
              {(control) => (
                // biome-ignore lint/a11y/noAutofocus: it is all that this dialog asks for.
                <input {...control} autoFocus autoComplete="off" value={by} onChange={({ target }) => setBy(target.value)} />
              )}
            </Field>
            <FormActions submit={submit} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
