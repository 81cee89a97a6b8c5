/** Everything that was answered, line by line, before it is handed in; a line leads back to its question. */

import { type Filling, isBegun, type Step, sheetOf, stepsOf } from '../../domain/forms/filling';
import type { FormView, Question } from '../../domain/forms/question';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { useWords } from '../ui/words';
import { StepHeading } from './step-heading';
import { yesNoWord } from './yes-no-word';

function useAnswerWords(language: Language): (question: Question, value: string) => string {
  const { t } = useWords('formPaper');
  return (question, value) => {
    switch (question.kind) {
      case 'options': {
        const choice = question.choices.find((each) => each.value === value);
        return choice ? `${choice.keys[0] ?? ''}) ${inLanguage(choice.text, language)}` : '';
      }
      case 'scale':
        return value === question.cannotJudge.value ? inLanguage(question.cannotJudge.text, language) : value;
      case 'yes-no':
      case 'yes-no-unsure':
        return t(yesNoWord(value));
      case 'open':
        return value;
    }
  };
}

interface CheckStepProperties {
  readonly form: FormView;
  readonly filling: Filling;
  readonly language: Language;
  readonly onLook: (step: number) => void;
}

export function CheckStep({ form, filling, language, onLook }: CheckStepProperties) {
  const { t } = useWords('signIn');
  const answerWords = useAnswerWords(language);
  const { code, answers } = sheetOf(filling);

  function lineOf(step: Step): { readonly id: string; readonly asked: string; readonly answer: string | undefined } {
    if (step.kind === 'code') return { id: 'code', asked: t('formPaper:code'), answer: code.trim() === '' ? undefined : code.trim() };
    const { question } = step;
    const value = answers[question.id];
    return {
      id: question.id,
      asked: `${question.number}. ${inLanguage(question.text, language)}`,
      answer: value === undefined ? undefined : answerWords(question, value),
    };
  }

  return (
    <>
      <StepHeading text={t('signIn:check')} takesFocus />
      <p className="sign-in-text">{t(isBegun(filling) ? 'signIn:check-what' : 'signIn:all-empty')}</p>
      <ol className="check-lines">
        {stepsOf(form)
          .map(lineOf)
          .map(({ id, asked, answer }, index) => (
            <li key={id}>
              <button type="button" className="check-line" onClick={() => onLook(index)}>
                <span>{asked}</span>
                <span className={answer === undefined ? 'check-empty' : 'check-answer'}>{answer ?? t('signIn:left-empty')}</span>
              </button>
            </li>
          ))}
      </ol>
    </>
  );
}
