/** One field of a plan, with a word beside it when it seems to hold a participant's name. */

import type { PlanFieldView } from '../../domain/groups/plan/plan-fields';
import type { PlanText } from '../../domain/groups/schema';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { useKeptText } from '../ui/kept-text';
import { useWords } from '../ui/words';

interface PlanTextFieldProps {
  readonly field: PlanFieldView;
  readonly what: PlanText;
  /** The stored value. */
  readonly value: string;
  /** A word in it that looks like a participant's name. */
  readonly name: string | undefined;
  readonly wide?: boolean;
}

export function PlanTextField({ field: { title, hint, lines, isRetired }, what, value, name, wide = false }: PlanTextFieldProps) {
  const { t } = useWords('plan');
  const { text, setText, keep, refusal } = useKeptText(value, (typed) => kit.dispatch({ kind: 'write-plan', what, text: typed }));
  const note = isRetired ? t('retired') : hint;
  return (
    <Field
      label={title}
      name={what.field}
      {...(note === undefined ? {} : { hint: note })}
      refusal={refusal}
      className={wide ? 'plan-wide' : ''}
    >
      {(control) => (
        <>
          <textarea {...control} rows={Math.max(2, lines)} value={text} onChange={({ target }) => setText(target.value)} onBlur={keep} />
          {name === undefined ? null : (
            <p className="desk-warning" role="status">
              {t('looks-like-name', { word: name })}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
