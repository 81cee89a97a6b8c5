/** Checks a certificate that somebody holds in the hand: by a picture or a PDF of it, or by its code as a scanner types it. */
import { useRef, useState } from 'react';
import type { CertificateChecks } from '../../domain/certificates/code-check';
import { type ToldCheck, toldCheck } from '../../domain/certificates/told-check';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { writtenLongDay } from '../../domain/kernel/written-dates';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { useDroppedFile } from '../ui/dropped-file';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { CheckedCode } from './checked-code';
import './check.css';

type Answer = CertificateChecks | Refusal;

const stop = (): void => void kit['stop-checking']();

interface FoundProperties {
  readonly answer: Answer;
}

/** What a person has to look at more closely comes first. */
const order: readonly ToldCheck['verdict'][] = ['false', 'doubtful', 'unchecked', 'real'];

function Found({ answer }: FoundProperties) {
  const { t, language } = useWords('certificateCheck');
  if (isRefusal(answer)) return <p className="desk-refused">{sentenceOf(answer)}</p>;
  const told = answer.codes
    .map((code) => toldCheck(code, (day) => writtenLongDay(day, language)))
    .toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
  return (
    <>
      {answer.gaps.map((gap) => (
        <p key={gap.refused} className="desk-refused">
          {sentenceOf(gap)}
        </p>
      ))}
      {told.length > 1 && <p>{t('several', { count: told.length, real: told.filter(({ verdict }) => verdict === 'real').length })}</p>}
      {told.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is painted whole, and has an order alone.
        <CheckedCode key={index} told={each} />
      ))}
    </>
  );
}

interface CheckDialogProperties {
  readonly onClose: () => void;
}

export function CheckDialog({ onClose }: CheckDialogProperties) {
  const { t } = useWords('certificateCheck');
  const [answer, setAnswer] = useState<Answer>();
  const [isLooking, setLooking] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(0);

  /** Choosing no file, or stopping, leaves what was found before. */
  async function look(ask: () => Promise<Answer | undefined>): Promise<void> {
    latest.current += 1;
    const own = latest.current;
    setLooking(true);
    const given = await ask();
    if (own !== latest.current) return;
    setLooking(false);
    if (given) setAnswer(given);
  }

  const dropped = async (file: File): Promise<void> =>
    look(async () => kit['check-certificate'](file.name, new Uint8Array(await file.arrayBuffer())));
  const { isOver, handlers } = useDroppedFile((file) => void dropped(file), t('one-file'));

  function close(): void {
    stop();
    onClose();
  }

  /** The next one that a scanner types takes its place. */
  function checked(given: CertificateChecks): void {
    setAnswer(given);
    field.current?.select();
  }

  return (
    <WindowDialog title={t('title')} wide onClose={close}>
      <p>{t('about')}</p>
      <div className={isOver ? 'desk-drop desk-drop-over' : 'desk-drop'} {...handlers}>
        <button type="button" className="desk-button desk-button-first" onClick={() => void look(() => kit['choose-certificate']())}>
          {t('choose-file')}
        </button>
        {isLooking ? (
          <button type="button" className="desk-button" onClick={stop}>
            {t('stop')}
          </button>
        ) : (
          <span className="desk-hint">{t('drop')}</span>
        )}
        <p role="status" className={isLooking ? 'desk-hint' : 'visually-hidden'}>
          {isLooking && t('looking')}
        </p>
      </div>
      <Form className="check-typed" ask={() => kit['check-code'](typed)} onDone={checked}>
        {(refusal) => (
          <>
            <Field label={t('code')} name="code" refusal={refusal}>
              {(control) => (
                <input
                  {...control}
                  ref={field}
                  type="text"
                  autoComplete="off"
                  spellCheck={false}
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
            <button type="submit" className="desk-button">
              {t('check')}
            </button>
          </>
        )}
      </Form>
      <div role="status" className="check-found">
        {answer && <Found answer={answer} />}
      </div>
      <CloseAction onClose={close} />
    </WindowDialog>
  );
}
