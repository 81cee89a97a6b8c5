/** Over what is filled in: what it is, how far it has come, its language, a blank one, and the trainer's way back. */
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Language, languages } from '../../domain/kernel/language';
import { useWords } from '../ui/words';
import { kit } from './bridge';

/** Each as its own readers call it. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'sr-Latn': 'srpski', 'sr-Cyrl': 'српски' };

export const chooseLanguage = (language: Language): void => void kit['choose-language'](language);

/** Chooses the language and goes on with the form: Enter must not choose the language again. */
function chooseAndGoOn(language: Language): void {
  chooseLanguage(language);
  document.querySelector<HTMLElement>('[data-first-focus]')?.focus();
}

interface HeadProperties {
  readonly title: string;
  readonly language: Language;
  /** There is something that could become blank. */
  readonly isBegun: boolean;
  readonly onTrainer: () => void;
  readonly onAnew: () => void;
  /** How far it has come. */
  readonly children?: ReactNode;
}

export function SignInHead({ title, language, isBegun, onTrainer, onAnew, children }: HeadProperties) {
  const { t } = useWords('signIn');
  return (
    <header className="sign-in-top">
      <div className="sign-in-head">
        <p className="sign-in-form">{title}</p>
        {isBegun && (
          <button type="button" className="sign-in-head-button" onClick={onAnew}>
            {t('anew')}
          </button>
        )}
        <fieldset className="sign-in-languages" aria-label={t('language')}>
          {languages.map((each) => (
            <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => chooseAndGoOn(each)}>
              {languageNames[each]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="sign-in-head-button" onClick={onTrainer}>
          <Lock aria-hidden="true" size="1em" />
          {t('for-trainer')}
        </button>
      </div>
      {children}
    </header>
  );
}
