/** The code that pairs a person's two tests: how it is made, and a field for it that may stay empty. */
import { useId } from 'react';
import { useWords } from '../ui/words';
import { StepHeading } from './step-heading';

interface CodeStepProperties {
  readonly code: string;
  readonly isWrong: boolean;
  readonly onWrite: (text: string) => void;
}

export function CodeStep({ code, isWrong, onWrite }: CodeStepProperties) {
  const { t } = useWords('formPaper');
  const id = useId();
  return (
    <>
      <StepHeading id={id} text={t('formPaper:code')} takesFocus={false} />
      <p id={`${id}-how`} className="sign-in-text">
        {t('formPaper:code-how')}
      </p>
      <input
        className="written written-code"
        aria-labelledby={id}
        aria-describedby={`${id}-how ${id}-wrong`}
        aria-invalid={isWrong || undefined}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        // biome-ignore lint/a11y/noAutofocus: the field is what this step is about.
        autoFocus
        data-first-focus
        value={code}
        onChange={({ target }) => onWrite(target.value)}
      />
      <p id={`${id}-wrong`} role="alert" className="sign-in-wrong">
        {isWrong && t('signIn:code-wrong', { typed: code.trim() })}
      </p>
    </>
  );
}
