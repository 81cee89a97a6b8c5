/** What stands before the form: the trainer's way back, a blank form, the question whether anybody is there, and the cover. */
import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { sentenceOf } from '../ui/refusal-sentence';
import { useWords } from '../ui/words';
import { kit } from './bridge';
import './dialogs.css';

interface ModalProperties {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Escape closes it, and nothing beside it. */
function Modal({ title, onClose, children }: ModalProperties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sign-in-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** Main closes the window when the PIN is the right one. */
function PinForm({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords('signIn');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const isAsking = useRef(false);

  /** One at a time; what is asked leaves the field at once, so that the answer takes nothing away that was typed meanwhile. */
  async function tryPin(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isAsking.current) return;
    isAsking.current = true;
    setPin('');
    try {
      const outcome = await kit['turn-back'](pin);
      if (!isRefusal(outcome)) return;
      setRefusal(outcome);
      field.current?.focus();
    } finally {
      isAsking.current = false;
    }
  }

  return (
    <form className="sign-in-pin" noValidate onSubmit={(event) => void tryPin(event)}>
      <label htmlFor={id}>{t('pin')}</label>
      <input
        ref={field}
        id={id}
        className="written written-code"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        // biome-ignore lint/a11y/noAutofocus: the field is what this dialog is about.
        autoFocus
        aria-describedby={`${id}-wrong`}
        aria-invalid={refusal ? true : undefined}
        value={pin}
        onChange={({ target }) => setPin(target.value)}
      />
      <p id={`${id}-wrong`} role="alert" className="sign-in-wrong">
        {refusal && sentenceOf(refusal)}
      </p>
      {refusal && <p className="sign-in-note">{t('pin-forgotten')}</p>}
      <div className="sign-in-actions">
        {children}
        <button type="submit" className="sign-in-button sign-in-button-first">
          {t('come-back')}
        </button>
      </div>
    </form>
  );
}

interface PinDialogProperties {
  /** Something is on the form that would be lost. */
  readonly isBegun: boolean;
  readonly onClose: () => void;
}

export function PinDialog({ isBegun, onClose }: PinDialogProperties) {
  const { t } = useWords('signIn');
  return (
    <Modal title={t('for-trainer')} onClose={onClose}>
      <p>
        {t('pin-what')} {isBegun && t('pin-loses')}
      </p>
      <PinForm>
        <button type="button" className="sign-in-button" onClick={onClose}>
          {t('stay-here')}
        </button>
      </PinForm>
    </Modal>
  );
}

interface AnewDialogProperties {
  readonly onWipe: () => void;
  readonly onClose: () => void;
}

/** For whoever finds what somebody else has begun, or wants to go without handing in. */
export function AnewDialog({ onWipe, onClose }: AnewDialogProperties) {
  const { t } = useWords('signIn');
  return (
    <Modal title={t('anew')} onClose={onClose}>
      <p>{t('anew-what')}</p>
      <div className="sign-in-actions">
        <button type="button" className="sign-in-button" onClick={onClose}>
          {t('stay-here')}
        </button>
        <button type="button" className="sign-in-button sign-in-button-first" onClick={onWipe}>
          {t('wipe')}
        </button>
      </div>
    </Modal>
  );
}

/** Any key or touch is an answer already; the button is there to be seen. */
export function IdleDialog({ onHere }: { readonly onHere: () => void }) {
  const { t } = useWords('signIn');
  return (
    <Modal title={t('idle')} onClose={onHere}>
      <p role="alert">{t('idle-what')}</p>
      <div className="sign-in-actions">
        <button type="button" className="sign-in-button sign-in-button-first" onClick={onHere}>
          {t('still-here')}
        </button>
      </div>
    </Modal>
  );
}

/** The form waits behind it, unseen. */
export function Cover() {
  const { t } = useWords('signIn');
  return (
    <main className="sign-in-main sign-in-rest">
      <div className="step-heading">
        <h1>{t('covered')}</h1>
      </div>
      <p className="sign-in-lead">{t('covered-what')}</p>
      <PinForm />
    </main>
  );
}
