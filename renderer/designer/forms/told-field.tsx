/** A labelled field with its hint, and beside it what is wrong with it. */
import { type ReactNode, useId } from 'react';
import type { ToldProblem } from './form-scope';
import { useFresh } from './fresh';

interface ControlProperties {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface ToldFieldProperties {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly told: readonly ToldProblem[];
  readonly className?: string;
  readonly children: (control: ControlProperties) => ReactNode;
}

export function ToldField({ label, hint, told: found, className = '', children }: ToldFieldProperties) {
  const id = useId();
  const told = useFresh() ? [] : found;
  const isWrong = told.some(({ isWarning }) => !isWarning);
  const describedBy = [hint === undefined ? '' : `${id}-hint`, told.length > 0 ? `${id}-told` : ''].filter((part) => part !== '').join(' ');
  return (
    <div className={`desk-field entries-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': isWrong ? true : undefined, 'aria-describedby': describedBy === '' ? undefined : describedBy })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint}
        </p>
      )}
      {told.length > 0 && <Told id={`${id}-told`} told={told} />}
    </div>
  );
}

export function Told({ id, told }: { readonly id?: string; readonly told: readonly ToldProblem[] }) {
  if (useFresh()) return null;
  return (
    <div id={id} className="entries-told">
      {told.map(({ problem, isWarning }) => (
        <p key={problem} className={isWarning ? 'desk-warning' : 'desk-refused'}>
          {problem}
        </p>
      ))}
    </div>
  );
}
