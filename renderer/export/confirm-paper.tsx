/** The organiser confirms a paper of the programme, with a name that is typed; what was confirmed can be taken back. */
import { useState } from 'react';
import { paperOf, type TrainingDocument } from '../../domain/export/documents';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface ConfirmationActProperties {
  readonly document: TrainingDocument;
  readonly name: string;
  readonly onConfirm: () => void;
}

/** Draws the buttons to confirm a paper; empty for what the organiser doesn't review. */
export function ConfirmationAct({ document: { id, review }, name, onConfirm }: ConfirmationActProperties) {
  const { t } = useWords('papers');
  const paper = paperOf(id);
  if (!review || paper === undefined) return null;
  const takeBack = async (): Promise<void> => {
    if (unlessRefused(await kit['take-back-confirmation'](paper))) tellOutcome(t('taken-back', { name }));
  };
  return review.is === 'standing' ? (
    <button type="button" className="desk-button" onClick={() => void takeBack()}>
      {t('take-back')}
    </button>
  ) : (
    <button type="button" className="desk-button" onClick={onConfirm}>
      {t('confirm-as')}
    </button>
  );
}

interface ConfirmPaperDialogProperties {
  readonly document: TrainingDocument;
  readonly name: string;
  /** The name of the person who confirmed another paper here; empty where nobody did. */
  readonly before: string;
  readonly onClose: () => void;
}

export function ConfirmPaperDialog({ document: { id }, name, before, onClose }: ConfirmPaperDialogProperties) {
  const { t } = useWords('papers');
  const [by, setBy] = useState(before);
  return (
    <WindowDialog title={t('confirm-title', { name })} onClose={onClose}>
      <Form
        ask={() => kit['confirm-paper'](paperOf(id) ?? '', by)}
        onDone={() => {
          tellOutcome(t('confirmed-now', { name }));
          onClose();
        }}
      >
        {(refusal) => (
          <>
            <p>{t('confirm-what')}</p>
            <Field label={t('confirm-by')} name="by" refusal={refusal}>
              {(control) => (
                // biome-ignore lint/a11y/noAutofocus: it is all that this dialog asks for.
                <input {...control} autoFocus autoComplete="off" value={by} onChange={({ target }) => setBy(target.value)} />
              )}
            </Field>
            <FormActions submit={t('confirm')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
