/** The window that is turned to the participants: a form that rests until somebody begins, and rests again once it is handed in. */
import { ArrowLeft, ArrowRight, Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../domain/assert-never';
import { type Filling, isBegun, sheetOf, stepOf, stepsOf } from '../../domain/forms/filling';
import type { SignInTime, SignInView } from '../../domain/forms/sign-in';
import { type Language, languages } from '../../domain/language';
import { isRefusal, type Refusal } from '../../domain/refusal';
import { sentenceOf } from '../refusal-sentence';
import { changeWords } from '../words';
import { kit } from './bridge';
import { CheckStep } from './check-step';
import { CodeStep } from './code-step';
import { useFormKeys } from './form-keys';
import { QuestionStep } from './question-step';
import { StartStep, ThanksStep } from './start-step';
import { useFilling } from './use-filling';
import { Cover, IdleDialog, PinDialog } from './window-dialogs';

export interface Shown {
  readonly view: SignInView;
  readonly time: SignInTime;
}

/** Each as its own readers call it. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'sr-Latn': 'srpski', 'sr-Cyrl': 'српски' };

const chooseLanguage = (language: Language): void => void kit['choose-language'](language);

/** Whoever chose a language goes on with the form: Enter must not choose the language again. */
function chooseAndGoOn(language: Language): void {
  chooseLanguage(language);
  document.querySelector<HTMLElement>('[data-first-focus]')?.focus();
}

interface HeadProperties extends Pick<Shown, 'view'> {
  readonly filling: Filling;
  readonly onTrainer: () => void;
}

function Head({ view: { form, language }, filling, onTrainer }: HeadProperties) {
  const { t } = useTranslation(['signIn', 'forms']);
  const step = stepOf(filling, form);
  return (
    <header className="sign-in-top">
      <div className="sign-in-head">
        <p className="sign-in-form">{t(`forms:${form.collection}`)}</p>
        <fieldset className="sign-in-languages" aria-label={t('signIn:language')}>
          {languages.map((each) => (
            <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => chooseAndGoOn(each)}>
              {languageNames[each]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="sign-in-trainer" onClick={onTrainer}>
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

export function SignInWindow({ view, time }: Shown) {
  const { t } = useTranslation('signIn');
  const { form, language, usual, returned } = view;
  const [isPinAsked, setPinAsked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  /** The sheet of which a comment may hold a name; handed in once more, it is kept. */
  const [doubted, setDoubted] = useState<string>();

  function makeRoom(): void {
    setRefusal(undefined);
    setDoubted(undefined);
    if (language !== usual) chooseLanguage(usual);
  }
  const { filling, dispatch, rest, touch } = useFilling(form, time.now, makeRoom);
  const sheet = sheetOf(filling);
  const isSure = doubted === JSON.stringify(sheet);
  const step = stepOf(filling, form);

  useEffect(() => {
    void changeWords(language);
  }, [language]);

  async function handIn(): Promise<void> {
    if (isSaving) return;
    setSaving(true);
    try {
      const outcome = await kit['hand-in'](sheet, isSure);
      if (!isRefusal(outcome)) dispatch({ kind: 'handed-in' });
      setRefusal(isRefusal(outcome) ? outcome : undefined);
      setDoubted(isRefusal(outcome) && outcome.refused === 'name-in-comment' ? JSON.stringify(sheet) : undefined);
    } finally {
      setSaving(false);
    }
  }

  function goOn(): void {
    switch (filling.stage) {
      case 'start':
        dispatch({ kind: 'begin' });
        return;
      case 'asking':
        dispatch({ kind: 'next' });
        return;
      case 'checking':
        void handIn();
        return;
      case 'thanks':
        dispatch({ kind: 'blank' });
        makeRoom();
        return;
      default:
        assertNever(filling.stage, 'stage');
    }
  }
  useFormKeys({ filling, form, dispatch, onForward: goOn });

  if (view.isCovered) {
    return (
      <div className="sign-in">
        <Cover />
      </div>
    );
  }

  const answer = step?.kind === 'question' ? filling.answers[step.question.id] : undefined;
  const isEmpty = step?.kind === 'question' ? (answer ?? '').trim() === '' : filling.code.trim() === '';
  const forward = {
    start: t('begin'),
    asking: filling.isCorrecting ? t('to-check') : t(isEmpty ? 'skip' : 'next'),
    checking: t(isSure ? 'hand-in-anyway' : 'hand-in'),
    thanks: t('next-person'),
  }[filling.stage];

  const isResting = filling.stage === 'start' || filling.stage === 'thanks';
  const onward = (
    <button type="button" className="sign-in-button sign-in-button-first" aria-disabled={isSaving || undefined} onClick={goOn}>
      {forward}
      {filling.stage === 'asking' ? <ArrowRight aria-hidden="true" size="1.1em" /> : null}
    </button>
  );

  return (
    <div className="sign-in">
      <Head view={view} filling={filling} onTrainer={() => setPinAsked(true)} />
      <main className={isResting ? 'sign-in-main sign-in-rest' : 'sign-in-main'}>
        {filling.stage === 'start' && <StartStep form={form} returned={returned} begin={onward} />}
        {step?.kind === 'code' && (
          <CodeStep code={filling.code} isWrong={filling.isCodeWrong} onWrite={(value) => dispatch({ kind: 'write-code', value })} />
        )}
        {step?.kind === 'question' && (
          <QuestionStep
            key={step.question.id}
            question={step.question}
            language={language}
            answer={answer}
            onAnswer={(value) => dispatch({ kind: 'answer', value })}
            onWrite={(value) => dispatch({ kind: 'write', value })}
          />
        )}
        {filling.stage === 'checking' && (
          <CheckStep
            form={form}
            filling={filling}
            language={language}
            onLook={(at) => {
              setRefusal(undefined);
              dispatch({ kind: 'look-again', step: at });
            }}
          />
        )}
        {filling.stage === 'thanks' && <ThanksStep returned={returned} next={onward} />}
      </main>
      <footer className="sign-in-foot" hidden={isResting}>
        <button type="button" className="sign-in-button" onClick={() => dispatch({ kind: 'back' })}>
          <ArrowLeft aria-hidden="true" size="1.1em" />
          {t('back')}
        </button>
        <p role="alert" className="sign-in-wrong sign-in-refused">
          {refusal && filling.stage === 'checking' && (
            <>
              {refusal.refused !== 'name-in-comment' && `${t('not-saved')} `}
              {sentenceOf(refusal)}
            </>
          )}
        </p>
        {step?.kind === 'question' && step.question.kind !== 'open' && answer !== undefined ? (
          <button type="button" className="sign-in-button sign-in-quiet" onClick={() => dispatch({ kind: 'leave-empty' })}>
            {t('clear')}
          </button>
        ) : null}
        {isResting ? null : onward}
      </footer>
      {isPinAsked && <PinDialog isBegun={isBegun(filling)} onClose={() => setPinAsked(false)} />}
      {rest === 'asks' && <IdleDialog onHere={touch} />}
    </div>
  );
}
