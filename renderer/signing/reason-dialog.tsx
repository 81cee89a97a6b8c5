/** Why a certified list is changed: asked before the change, which is not made without it. */
import { useEffect, useState } from 'react';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { askForReasons, type ReasonWanted, reasonWanted, settleReason } from '../ui/reasons';
import { useShared } from '../ui/shared-state';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

function Open({ wanted }: { readonly wanted: ReasonWanted }) {
  const { change, refused } = wanted;
  const { t } = useWords('signing');
  const [reason, setReason] = useState('');

  const close = (): void => settleReason(wanted, refused);

  return (
    <WindowDialog title={t('reason-title')} onClose={close}>
      <p>{sentenceOf(refused)}</p>
      <Form ask={() => kit.dispatch({ kind: 'change-certified-day', reason, change })} onDone={(outcome) => settleReason(wanted, outcome)}>
        {(refusal) => (
          <>
            <Field label={t('reason')} name="reason" hint={t('reason-hint')} refusal={refusal}>
              {(control) => <textarea {...control} rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />}
            </Field>
            <FormActions submit={t('change-anyway')} onClose={close} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

export function ReasonDialog() {
  const wanted = useShared(reasonWanted);
  /* The room may come to see the desk: then nothing is asked, and nothing is changed. */
  useEffect(askForReasons, []);
  return wanted && <Open wanted={wanted} />;
}
