/** A form in the window that is turned to the participants: it rests until somebody begins, and rests again once it is handed in. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isBegun, mayGoBack, sheetOf, stepOf, stepsOf } from '../../domain/forms/filling';
import type { FormTurnView, SignInTime } from '../../domain/forms/sign-in';
import { assertNever } from '../../domain/kernel/assert-never';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { sentenceOf } from '../ui/refusal-sentence';
import { changeWords } from '../ui/translation';
import { useWords } from '../ui/words';
import { kit } from './bridge';
import { CheckStep } from './check-step';
import { CodeStep } from './code-step';
import { useFormKeys } from './form-keys';
import { FormPart } from './form-part';
import { QuestionStep } from './question-step';
import { chooseLanguage, SignInHead } from './sign-in-head';
import { StartStep, ThanksStep } from './start-step';
import { useFilling } from './use-filling';
import { AnewDialog, Cover, IdleDialog, PinDialog } from './window-dialogs';

interface Shown {
  readonly view: FormTurnView;
  readonly time: SignInTime;
}

export function FormWindow({ view, time }: Shown) {
  const { t } = useWords('signIn');
  const { form, language, usual, returned } = view;
  const [dialog, setDialog] = useState<'pin' | 'anew'>();
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
  const closeDialog = (): void => setDialog(undefined);
  function becomeBlank(): void {
    dispatch({ kind: 'blank' });
    makeRoom();
  }
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
      case 'asking':
        dispatch({ kind: 'next' });
        return;
      case 'checking':
        void handIn();
        return;
      case 'thanks':
        becomeBlank();
        return;
      default:
        assertNever(filling.stage, 'stage');
    }
  }
  useFormKeys({ filling, form, dispatch, onForward: goOn, isCovered: view.isCovered });

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
      <SignInHead
        title={t(`forms:${form.collection}`)}
        language={language}
        isBegun={isBegun(filling)}
        onTrainer={() => setDialog('pin')}
        onAnew={() => setDialog('anew')}
      >
        {step && (
          <div className="sign-in-progress">
            {step.kind === 'question' && <p>{t('signIn:progress', { number: step.question.number, of: form.questions.length })}</p>}
            <progress value={filling.step + 1} max={stepsOf(form).length} aria-hidden="true" />
          </div>
        )}
      </SignInHead>
      <main className={isResting ? 'sign-in-main sign-in-rest' : 'sign-in-main'}>
        <FormPart part="part" madeOf={[view, filling]}>
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
        </FormPart>
      </main>
      <footer className="sign-in-foot" hidden={isResting}>
        <button
          type="button"
          className="sign-in-button"
          aria-disabled={!mayGoBack(filling) || undefined}
          onClick={() => dispatch({ kind: 'back' })}
        >
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
      {dialog === 'pin' && <PinDialog isBegun={isBegun(filling)} onClose={closeDialog} />}
      {dialog === 'anew' && (
        <AnewDialog
          onWipe={() => {
            closeDialog();
            becomeBlank();
          }}
          onClose={closeDialog}
        />
      )}
      {rest === 'asks' && <IdleDialog onHere={touch} />}
    </div>
  );
}
