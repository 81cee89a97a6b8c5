/** A date of a plan. It is typed part by part, so it is kept when it is left, or once its year is whole: the beginning of a year is a year, too. */
import type { DatedField } from '../../domain/groups/schema';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { useKeptText } from '../ui/kept-text';

/** `YYYY-MM-DD`; while a year is typed it begins with noughts. */
const hasWholeYear = (text: string): boolean => /^[1-9]/u.test(text);

interface PlanDateFieldProps {
  readonly label: string;
  readonly what: DatedField;
  /** As it is kept. */
  readonly value: string;
}

export function PlanDateField({ label, what, value }: PlanDateFieldProps) {
  const { text, setText, keep, refusal } = useKeptText(
    value,
    (typed) => kit.dispatch({ kind: 'date-plan', what, text: typed }),
    hasWholeYear,
  );
  return (
    <Field label={label} name={what.field} refusal={refusal}>
      {(control) => <input {...control} type="date" value={text} onChange={({ target }) => setText(target.value)} onBlur={keep} />}
    </Field>
  );
}
