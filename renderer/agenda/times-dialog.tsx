/**
 * Corrects when a block began or ended: “we began at 9:10”. A field that is left as it was changes nothing, not even seconds.
 * Of a block that nobody entered it asks for both.
 */
import { useState } from 'react';
import type { DayNumber } from '../../domain/programme/programme';
import type { AgendaBlockView } from '../../domain/stage/run-view';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface TimesDialogProps {
  readonly day: DayNumber;
  readonly block: AgendaBlockView;
  readonly name: string;
  readonly onClose: () => void;
}

const changed = (text: string, before: string): string => (text.trim() === before ? '' : text);

export function TimesDialog({ day, block: { id, status, actual = '', actualEnd = '' }, name, onClose }: TimesDialogProps) {
  const { t } = useWords('rescue');
  const isEntered = actual !== '';
  const [started, setStarted] = useState(actual);
  const [ended, setEnded] = useState(actualEnd);
  const correct = () =>
    kit.dispatch({ kind: 'correct-times', day, block: id, started: changed(started, actual), ended: changed(ended, actualEnd) });
  return (
    <WindowDialog title={t(isEntered ? 'rescue:correct-times' : 'rescue:tell-times', { block: name })} onClose={onClose}>
      <Form ask={correct} onDone={onClose}>
        {(refusal) => (
          <>
            {!isEntered && <p>{t('rescue:tell-times-why')}</p>}
            <Field label={t('rescue:began')} name="started" hint={t('rescue:times-hint')} refusal={refusal}>
              {(control) => <input {...control} value={started} onChange={({ target }) => setStarted(target.value)} />}
            </Field>
            {status === 'done' || !isEntered ? (
              <Field label={t('rescue:ended')} name="ended" refusal={refusal}>
                {(control) => <input {...control} value={ended} onChange={({ target }) => setEnded(target.value)} />}
              </Field>
            ) : null}
            <FormActions submit={t('desk:save')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
