/** Signing in, in the window that is turned to the participants: find the own line, look, say yes or no, sign; then a clean page. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SignInTime } from '../../domain/forms/sign-in';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { strokesOf } from '../../domain/signing/drawn';
import type { OwnLine, OwnLineFound, SigningTurnView } from '../../domain/signing/own-line';
import type { DrawnLines } from '../signing/pad';
import { sentenceOf } from '../ui/refusal-sentence';
import { changeWords } from '../ui/translation';
import { useWords } from '../ui/words';
import { kit } from './bridge';
import { FindStep } from './find-step';
import { FormPart } from './form-part';
import { OwnLineStep, type Said } from './own-line-step';
import { chooseLanguage, SignInHead } from './sign-in-head';
import { useIdle } from './use-idle';
import { Cover, PinDialog } from './window-dialogs';
import './signing.css';

const yesOrNo = (said: OwnLine['photoConsent']): Said => (said === 'unknown' ? undefined : said);

interface Shown {
  readonly view: SigningTurnView;
  readonly time: SignInTime;
}

export function SigningWindow({ view, time }: Shown) {
  const { t } = useWords('signIn');
  const { language, usual, notice } = view;
  const [text, setText] = useState('');
  const [found, setFound] = useState<OwnLineFound>();
  const [photos, setPhotos] = useState<Said>();
  const [contact, setContact] = useState<Said>();
  const [lines, setLines] = useState<DrawnLines>([]);
  const [again, setAgain] = useState(false);
  const [lacks, setLacks] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [thanks, setThanks] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const [asksPin, setAsksPin] = useState(false);
  const line = found?.found === 'one' ? found.line : undefined;
  const asksAgain = line !== undefined && line.signedAt !== '' && !again;
  const isBegun = text !== '' || found !== undefined;

  useEffect(() => {
    void changeWords(language);
  }, [language]);

  function becomeBlank(): void {
    setText('');
    setFound(undefined);
    setLines([]);
    setLacks(false);
    setRefusal(undefined);
    setThanks(undefined);
    if (language !== usual) chooseLanguage(usual);
  }
  function goAway(): void {
    becomeBlank();
    void kit['leave-own-line']();
  }
  /* A language that somebody chose and left is something, too. */
  useIdle(time.now, isBegun || language !== usual, goAway);

  function show(answer: OwnLineFound | Refusal): void {
    setThanks(undefined);
    setRefusal(isRefusal(answer) ? answer : undefined);
    setFound(isRefusal(answer) ? undefined : answer);
    setAgain(false);
    if (isRefusal(answer) || answer.found !== 'one') return;
    setPhotos(yesOrNo(answer.line.photoConsent));
    setContact(yesOrNo(answer.line.contactConsent));
    setLines([]);
    setLacks(false);
  }

  async function sign(signedFor: OwnLine): Promise<void> {
    if (isSaving) return;
    const isWhole = photos !== undefined && contact !== undefined && lines.length > 0;
    setLacks(!isWhole);
    if (!isWhole) return;
    setSaving(true);
    try {
      const outcome = await kit['sign-own-line']({ strokes: strokesOf(lines), photoConsent: photos, contactConsent: contact, again });
      if (isRefusal(outcome)) {
        setRefusal(outcome);
        return;
      }
      becomeBlank();
      setThanks(t('signed', { halfDay: t(`attendance:${signedFor.halfDay}`) }));
    } finally {
      setSaving(false);
    }
  }

  if (view.isCovered) {
    return (
      <div className="sign-in">
        <Cover />
      </div>
    );
  }

  return (
    <div className="sign-in">
      <SignInHead title={t('signing')} language={language} isBegun={isBegun} onTrainer={() => setAsksPin(true)} onAnew={goAway} />
      <main className="sign-in-main">
        <FormPart part="part" madeOf={[view, found]}>
          {line ? (
            <OwnLineStep
              line={line}
              notice={notice}
              photos={photos}
              contact={contact}
              lines={lines}
              asksAgain={asksAgain}
              onAgain={() => setAgain(true)}
              onAsk={async (wish) => {
                const answer = await kit['ask-own-correction'](wish);
                if (isRefusal(answer)) return answer;
                setFound(answer);
                return undefined;
              }}
              onPhotos={setPhotos}
              onContact={setContact}
              onLines={setLines}
            />
          ) : (
            <FindStep
              text={text}
              found={found?.found === 'one' ? undefined : found}
              thanks={thanks}
              refused={refusal && sentenceOf(refusal)}
              onType={(typed) => {
                setText(typed);
                setFound(undefined);
                setRefusal(undefined);
                setThanks(undefined);
              }}
              onFind={() => void kit['find-own-line'](text).then(show)}
              onChoose={(index) => void kit['choose-own-line'](index).then(show)}
            />
          )}
        </FormPart>
      </main>
      <footer className="sign-in-foot" hidden={!line}>
        <button type="button" className="sign-in-button" onClick={goAway}>
          <ArrowLeft aria-hidden="true" size="1.1em" />
          {t(asksAgain ? 'stays-signed' : 'not-me')}
        </button>
        <p role="alert" className="sign-in-wrong sign-in-refused">
          {lacks && t('sign-lacks')}
          {line && refusal && `${t('signature-not-saved')} ${sentenceOf(refusal)}`}
        </p>
        {!asksAgain && (
          <>
            <button type="button" className="sign-in-button sign-in-quiet" disabled={lines.length === 0} onClick={() => setLines([])}>
              {t('signing:clear')}
            </button>
            <button
              type="button"
              className="sign-in-button sign-in-button-first"
              aria-disabled={isSaving || undefined}
              onClick={() => line && void sign(line)}
            >
              {t('sign-now')}
            </button>
          </>
        )}
      </footer>
      {asksPin && <PinDialog isBegun={isBegun} onClose={() => setAsksPin(false)} />}
    </div>
  );
}
