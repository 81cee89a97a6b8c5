/** A labelled field with its hint and, after a refusal, the sentence that says what to mend. */
import { type ReactNode, useId } from 'react';
import type { Refusal } from '../../domain/kernel/refusal';
import { sentenceOf } from './act';

interface ControlProperties {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProperties {
  readonly label: string;
  /** The field's name in the form and in a refusal. */
  readonly name: string;
  readonly hint?: string;
  /** The refusal of the whole form; shown here when it concerns this field. */
  readonly refusal?: Refusal | undefined;
  readonly className?: string;
  readonly children: (control: ControlProperties) => ReactNode;
}

export function Field({ label, name, hint, refusal, className = '', children }: FieldProperties) {
  const id = useId();
  const refused = refusal?.field === name ? refusal : undefined;
  const describedBy = [hint === undefined ? '' : `${id}-hint`, refused ? `${id}-refused` : ''].filter((part) => part !== '').join(' ');
  return (
    <div className={`desk-field ${className}`}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {children({ id, name, 'aria-invalid': refused ? true : undefined, 'aria-describedby': describedBy === '' ? undefined : describedBy })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint}
        </p>
      )}
      {refused && (
        <p id={`${id}-refused`} className="desk-refused">
          {sentenceOf(refused)}
        </p>
      )}
    </div>
  );
}
