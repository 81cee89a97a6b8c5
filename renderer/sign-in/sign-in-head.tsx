/** Over the form: which one it is, how far it has come, its language, a blank one, and the trainer's way back. */
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Filling, isBegun, stepOf, stepsOf } from '../../domain/forms/filling';
import type { SignInView } from '../../domain/forms/sign-in';
import { type Language, languages } from '../../domain/kernel/language';
import { kit } from './bridge';

/** Each as its own readers call it. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'sr-Latn': 'srpski', 'sr-Cyrl': 'српски' };

export const chooseLanguage = (language: Language): void => void kit['choose-language'](language);

/** Whoever chose a language goes on with the form: Enter must not choose the language again. */
function chooseAndGoOn(language: Language): void {
  chooseLanguage(language);
  document.querySelector<HTMLElement>('[data-first-focus]')?.focus();
}

interface HeadProperties {
  readonly view: SignInView;
  readonly filling: Filling;
  readonly onTrainer: () => void;
  readonly onAnew: () => void;
}

export function SignInHead({ view: { form, language }, filling, onTrainer, onAnew }: HeadProperties) {
  const { t } = useTranslation(['signIn', 'forms']);
  const step = stepOf(filling, form);
  return (
    <header className="sign-in-top">
      <div className="sign-in-head">
        <p className="sign-in-form">{t(`forms:${form.collection}`)}</p>
        {isBegun(filling) && (
          <button type="button" className="sign-in-head-button" onClick={onAnew}>
            {t('signIn:anew')}
          </button>
        )}
        <fieldset className="sign-in-languages" aria-label={t('signIn:language')}>
          {languages.map((each) => (
            <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => chooseAndGoOn(each)}>
              {languageNames[each]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="sign-in-head-button" onClick={onTrainer}>
          <Lock aria-hidden="true" size="1em" />
          {t('signIn:for-trainer')}
        </button>
      </div>
      {step && (
        <div className="sign-in-progress">
          {step.kind === 'question' && <p>{t('signIn:progress', { number: step.question.number, of: form.questions.length })}</p>}
          <progress value={filling.step + 1} max={stepsOf(form).length} aria-hidden="true" />
        </div>
      )}
    </header>
  );
}
