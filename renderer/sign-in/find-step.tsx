/** A person says who they are: letters of the name or the list number, typed, touched or scanned. Nobody is proposed. */
import { CircleCheck, Delete } from 'lucide-react';
import { type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import type { OwnLineFound } from '../../domain/signing/own-line';
import { useWords } from '../ui/words';
import { digits } from './screen-keys';
import { StepHeading } from './step-heading';

interface FindStepProperties {
  readonly text: string;
  /** Undefined while nothing was looked for. */
  readonly found: Exclude<OwnLineFound, { readonly found: 'one' }> | undefined;
  /** What is said to whoever has just signed; it tells of nobody. */
  readonly thanks: string | undefined;
  /** Why it was refused. */
  readonly refused: string | undefined;
  readonly onType: (text: string) => void;
  readonly onFind: () => void;
  /** Chooses one of the namesakes, from 0. */
  readonly onChoose: (index: number) => void;
}

export function FindStep({ text, found, thanks, refused, onType, onFind, onChoose }: FindStepProperties) {
  const { t } = useWords('signIn');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    onFind();
    field.current?.focus();
  }

  return (
    <>
      {thanks !== undefined && (
        <p role="status" className="sign-in-thanks">
          <CircleCheck aria-hidden="true" size="1.4em" />
          {thanks}
        </p>
      )}
      <StepHeading text={t('find')} takesFocus={false} />
      <form className="find" noValidate onSubmit={submit}>
        <div className="find-field">
          <label htmlFor={id}>{t('find-label')}</label>
          <input
            ref={field}
            id={id}
            className="written"
            aria-describedby={`${id}-what ${id}-found`}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            maxLength={60}
            data-first-focus
            value={text}
            onChange={({ target }) => onType(target.value)}
          />
          <p id={`${id}-what`} className="sign-in-note">
            {t('find-what')}
          </p>
          <p id={`${id}-found`} role="alert" className="sign-in-wrong">
            {refused ?? (found && t(`found-${found.found}`))}
          </p>
          {found?.found === 'namesakes' ? (
            <div className="find-schools">
              {found.schools.map((school, index) => (
                <button key={school} type="button" className="sign-in-button" onClick={() => onChoose(index)}>
                  {school === '' ? t('no-school') : school}
                </button>
              ))}
            </div>
          ) : (
            <button type="submit" className="sign-in-button sign-in-button-first">
              {t('find-go')}
            </button>
          )}
        </div>
        <fieldset className="find-digits" aria-label={t('digits')}>
          {digits.map((digit) => (
            <button key={digit} type="button" className="sign-in-button" onClick={() => onType(text + digit)}>
              {digit}
            </button>
          ))}
          <button type="button" className="sign-in-button" aria-label={t('delete-digit')} onClick={() => onType(text.slice(0, -1))}>
            <Delete aria-hidden="true" size="1.2em" />
          </button>
        </fieldset>
      </form>
    </>
  );
}
