/** A text that keeps itself: one line or several, with what is wrong beside it, and with what somebody wrote outside meanwhile. */
import type { KeyboardEvent } from 'react';
import type { Language } from '../../../domain/kernel/language';
import { ChangedOutside } from '../changed-outside';
import { useTypedText } from '../typed-text';
import type { ToldProblem } from './form-scope';
import { ToldField } from './told-field';

interface TypedInputProperties {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly stored: string;
  readonly keep: (text: string, goesOn: boolean) => Promise<boolean>;
  /** What is told of a text at once; without it, what the check told of what is kept. */
  readonly tell: (text: string) => readonly ToldProblem[];
  /** The language of the text. */
  readonly lang?: Language;
  /** More than one: it may have several lines. */
  readonly rows?: number;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly isSame?: (one: string, other: string) => boolean;
  readonly className?: string;
  /** Shown below while it is written. */
  readonly derive?: ((text: string) => string) | undefined;
}

/** Enter ends no field that has one line: a break there would be a mistake. */
const withoutBreak = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

export function TypedInput(properties: TypedInputProperties) {
  const { label, hint, stored, keep, tell, lang, rows = 1, inputMode, isSame, className, derive } = properties;
  const isLong = rows > 1;
  const typed = useTypedText(stored, keep, isSame);
  const derived = derive?.(typed.value) ?? '';
  return (
    <ToldField label={label} hint={hint} told={tell(typed.value)} {...(className === undefined ? {} : { className })}>
      {(control) => (
        <>
          <textarea
            {...control}
            {...(lang === undefined ? {} : { lang })}
            {...(inputMode === undefined ? {} : { inputMode })}
            className={isLong ? 'entries-text entries-long' : 'entries-text'}
            rows={rows}
            spellCheck={false}
            autoComplete="off"
            value={typed.value}
            onFocus={typed.onFocus}
            onBlur={typed.onBlur}
            onKeyDown={isLong ? undefined : withoutBreak}
            onChange={({ target }) => typed.onChange(isLong ? target.value : target.value.replaceAll(/\s*\n\s*/gu, ' '))}
          />
          {derived !== '' && (
            <p className="entries-derived" lang="sr-Cyrl">
              {derived}
            </p>
          )}
          {typed.changedOutside && <ChangedOutside now={stored} onSettle={typed.settle} />}
        </>
      )}
    </ToldField>
  );
}
