/** A statement of the training's own, shown to the room as soon as it is kept. */
import { useState } from 'react';
import type { Answer } from '../../domain/barometer/schema';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useDoubt } from '../ui/use-doubt';
import { useWords } from '../ui/words';

const answers: readonly (Answer | 'none')[] = ['none', 'agree', 'disagree', 'depends'];

export function NewStatement({ onShown }: { readonly onShown: () => void }) {
  const { t } = useWords('barometer');
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [answer, setAnswer] = useState<Answer | 'none'>('none');
  const { isDoubted, isMeant, heard } = useDoubt(`${text}\n${reason}`, 'statement-holds-name');
  const ask = async () => heard(await kit.dispatch({ kind: 'add-statement', text, answer, reason, confirmed: isMeant() }));

  return (
    <details className="statements-new">
      <summary>{t('add-title')}</summary>
      <Form ask={ask} onDone={onShown}>
        {(refusal) => (
          <>
            <Field label={t('add-text')} name="text" hint={t('add-text-hint')} refusal={refusal}>
              {(control) => <input {...control} value={text} onChange={({ target }) => setText(target.value)} />}
            </Field>
            <div className="statements-answer">
              <Field label={t('add-answer')} name="answer" refusal={refusal}>
                {(control) => (
                  <select
                    {...control}
                    value={answer}
                    onChange={({ target }) => setAnswer(answers.find((each) => each === target.value) ?? 'none')}
                  >
                    {answers.map((each) => (
                      <option key={each} value={each}>
                        {t(`answer-${each}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field label={t('add-reason')} name="reason" refusal={refusal}>
                {(control) => <input {...control} value={reason} onChange={({ target }) => setReason(target.value)} />}
              </Field>
            </div>
            <div className="desk-actions">
              <button type="submit" className="desk-button desk-button-first">
                {t(isDoubted ? 'add-anyway' : 'add-show')}
              </button>
            </div>
          </>
        )}
      </Form>
    </details>
  );
}
