/** One question, large: its choices to be touched, clicked or typed, or a field for the person's own words. */
import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { OptionsQuestion, Question, ScaleQuestion, YesNoQuestion } from '../../domain/forms/question';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { useWords } from '../ui/words';
import { StepHeading } from './step-heading';
import { yesNoWord } from './yes-no-word';

interface ChoiceProperties {
  readonly name: string;
  readonly value: string;
  /** What is typed for it; hidden where it is the choice itself. */
  readonly sign?: string;
  readonly isChosen: boolean;
  readonly onChoose: (value: string) => void;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

function Choice({ name, value, sign, isChosen, onChoose, className = '', label, children }: ChoiceProperties) {
  return (
    <label className={`choice ${className}`}>
      <input
        type="radio"
        className="choice-input"
        name={name}
        value={value}
        aria-label={label}
        checked={isChosen}
        onChange={() => onChoose(value)}
      />
      {sign !== undefined && (
        <span className="choice-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <span className="choice-text">{children}</span>
      <Check className="choice-mark" aria-hidden="true" size="1.2em" strokeWidth={3} />
    </label>
  );
}

interface ChoicesProperties<Asked extends Question> {
  readonly question: Asked;
  readonly language: Language;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

function Options({ question: { id, choices }, language, chosen, onChoose }: ChoicesProperties<OptionsQuestion>) {
  return choices.map(({ keys, value, text }) => (
    <Choice key={value} name={id} value={value} sign={keys[0] ?? ''} isChosen={chosen === value} onChoose={onChoose}>
      {inLanguage(text, language)}
    </Choice>
  ));
}

function Scale({ question: { id, choices, least, most, cannotJudge }, language, chosen, onChoose }: ChoicesProperties<ScaleQuestion>) {
  const values = choices.filter(({ value }) => value !== cannotJudge.value);
  const [first, last] = [values[0]?.value, values.at(-1)?.value];
  const ends: Readonly<Record<string, string>> = {
    [first ?? '']: `, ${inLanguage(least, language)}`,
    [last ?? '']: `, ${inLanguage(most, language)}`,
  };
  return (
    <>
      <div className="scale">
        {values.map(({ value }) => (
          <Choice
            key={value}
            className="choice-number"
            name={id}
            value={value}
            label={`${value}${ends[value] ?? ''}`}
            isChosen={chosen === value}
            onChoose={onChoose}
          >
            {value}
          </Choice>
        ))}
        <p className="scale-ends" aria-hidden="true">
          <span>{inLanguage(least, language)}</span>
          <span>{inLanguage(most, language)}</span>
        </p>
      </div>
      <Choice
        name={id}
        value={cannotJudge.value}
        sign={cannotJudge.value}
        isChosen={chosen === cannotJudge.value}
        onChoose={onChoose}
        className="choice-aside"
      >
        {inLanguage(cannotJudge.text, language)}
      </Choice>
    </>
  );
}

function YesNo({ question: { id, choices }, chosen, onChoose }: Omit<ChoicesProperties<YesNoQuestion>, 'language'>) {
  const { t } = useWords('formPaper');
  return choices.map(({ value }, index) => (
    <Choice key={value} name={id} value={value} sign={String(index + 1)} isChosen={chosen === value} onChoose={onChoose}>
      {t(yesNoWord(value))}
    </Choice>
  ));
}

function Choices({ question, ...rest }: ChoicesProperties<Exclude<Question, { readonly kind: 'open' }>>) {
  switch (question.kind) {
    case 'options':
      return <Options question={question} {...rest} />;
    case 'scale':
      return <Scale question={question} {...rest} />;
    case 'yes-no':
    case 'yes-no-unsure':
      return <YesNo question={question} {...rest} />;
  }
}

interface QuestionStepProperties {
  readonly question: Question;
  readonly language: Language;
  /** The answer; a comment as it was typed, undefined where there is none. */
  readonly answer: string | undefined;
  readonly onAnswer: (value: string) => void;
  readonly onWrite: (text: string) => void;
}

/** To be keyed by its question: the focus goes to it as soon as it is there. */
export function QuestionStep({ question, language, answer, onAnswer, onWrite }: QuestionStepProperties) {
  const { t } = useWords('signIn');
  const headingId = useId();
  const text = inLanguage(question.text, language);
  const part = question.part && inLanguage(question.part, language);
  if (question.kind === 'open') {
    return (
      <>
        <StepHeading id={headingId} kicker={part} text={text} takesFocus={false} />
        <textarea
          className="written"
          aria-labelledby={headingId}
          aria-describedby={`${headingId}-note`}
          // biome-ignore lint/a11y/noAutofocus: the field is what this step is about, and its name is the question.
          autoFocus
          data-first-focus
          rows={4}
          value={answer ?? ''}
          onChange={({ target }) => onWrite(target.value)}
        />
        <p id={`${headingId}-note`} className="sign-in-note">
          <strong>{t('comment-note')}</strong> {t('comment-keys')}
        </p>
      </>
    );
  }
  return (
    <>
      <StepHeading id={headingId} kicker={part} text={text} takesFocus />
      <div role="radiogroup" className={`choices choices-${question.kind}`} aria-labelledby={headingId}>
        <Choices question={question} language={language} chosen={answer} onChoose={onAnswer} />
      </div>
    </>
  );
}
