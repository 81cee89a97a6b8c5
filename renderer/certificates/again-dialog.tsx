/** Asks who issues a certificate anew or withdraws it, and why: both stay on the list. */
import { useState } from 'react';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

/** What is done with which one. */
export interface Again {
  readonly act: 'reissue' | 'withdraw';
  readonly number: string;
}

interface AgainDialogProperties {
  readonly again: Again;
  /** Offered as who does it. */
  readonly by: string;
  readonly onClose: () => void;
}

export function AgainDialog({ again: { act, number }, by, onClose }: AgainDialogProperties) {
  const { t } = useWords('certificates');
  const [typedBy, setBy] = useState(by);
  const [reason, setReason] = useState('');
  const kind = act === 'reissue' ? 'reissue-certificate' : 'withdraw-certificate';
  return (
    <WindowDialog title={t(`${act}-title`, { number })} onClose={onClose}>
      <Form ask={() => kit.dispatch({ kind, number, by: typedBy, reason })} onDone={onClose}>
        {(refusal) => (
          <>
            <p>{t(`${act}-what`)}</p>
            <Field label={t('reason')} name="reason" refusal={refusal}>
              {(control) => (
                <input {...control} type="text" autoComplete="off" value={reason} onChange={({ target }) => setReason(target.value)} />
              )}
            </Field>
            <Field label={t(`${act}-by`)} name="by" refusal={refusal}>
              {(control) => (
                <input {...control} type="text" autoComplete="off" value={typedBy} onChange={({ target }) => setBy(target.value)} />
              )}
            </Field>
            <FormActions submit={t(act)} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
