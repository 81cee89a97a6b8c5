/** A date of a plan. It is kept when it is left, or once it is a date. */
import type { DatedField } from '../../domain/groups/schema';
import { parseLocalDate } from '../../domain/kernel/time';
import { kit } from '../ui/bridge';
import { DateField } from '../ui/date-field';
import { useKeptText } from '../ui/kept-text';

interface PlanDateFieldProps {
  readonly label: string;
  readonly what: DatedField;
  /** The stored value. */
  readonly value: string;
}

export function PlanDateField({ label, what, value }: PlanDateFieldProps) {
  const { text, setText, keep, refusal } = useKeptText(
    value,
    (typed) => kit.dispatch({ kind: 'date-plan', what, text: typed }),
    (typed) => parseLocalDate(typed) !== undefined,
  );
  return <DateField short label={label} name={what.field} refusal={refusal} value={text} onChange={setText} onLeave={keep} />;
}
