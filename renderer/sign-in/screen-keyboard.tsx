/** A keyboard on the screen, for a laptop without one at hand: it comes when a field is touched, and goes when somebody types or clicks. */
import { ArrowBigUp, ChevronDown, Delete } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../domain/kernel/language';
import { useWords } from '../ui/words';
import { asksForCapital, deleteIn, digits, isKeyedField, type KeyedField, needsDigitsAlone, rowsOf, typeInto } from './screen-keys';
import './screen-keyboard.css';

interface KeyProperties {
  readonly label?: string;
  readonly width?: 'double' | 'wide';
  readonly isPressed?: boolean;
  readonly onTouch: () => void;
  readonly children: ReactNode;
}

/** The field keeps the focus. */
function Key({ label, width, isPressed, onTouch, children }: KeyProperties) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="screen-key"
      data-width={width}
      aria-label={label}
      aria-pressed={isPressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTouch}
    >
      {children}
    </button>
  );
}

interface KeysProperties {
  readonly field: KeyedField;
  readonly language: Language;
  readonly onHide: () => void;
}

function Keys({ field, language, onHide }: KeysProperties) {
  const { t } = useWords('signIn');
  const [shift, setShift] = useState<boolean>();
  const [, setMoves] = useState(0);
  const areCapitals = shift ?? asksForCapital(field);
  const hasLetters = !needsDigitsAlone(field);
  useLayoutEffect(() => field.scrollIntoView({ block: 'nearest' }), [field]);
  /* Whether a capital is next depends on where the cursor stands. */
  useEffect(() => {
    const moved = (): void => setMoves((count) => count + 1);
    document.addEventListener('selectionchange', moved);
    return () => document.removeEventListener('selectionchange', moved);
  }, []);

  function type(act: () => void): void {
    act();
    setShift(undefined);
  }
  const letter = (text: string) => (
    <Key key={text} onTouch={() => type(() => typeInto(field, text))}>
      {text}
    </Key>
  );
  const [first = [], second = [], third = []] = rowsOf(language, areCapitals);
  return (
    <section className="screen-keyboard" aria-label={t('keyboard')}>
      <div className="screen-row">
        {digits.map(letter)}
        <Key label={t('keyboard-delete')} width="double" onTouch={() => type(() => deleteIn(field))}>
          <Delete aria-hidden="true" size="1.2em" />
        </Key>
      </div>
      {hasLetters && (
        <>
          <div className="screen-row">{first.map(letter)}</div>
          <div className="screen-row">{second.map(letter)}</div>
          <div className="screen-row">
            <Key label={t('keyboard-capitals')} width="double" isPressed={areCapitals} onTouch={() => setShift(!areCapitals)}>
              <ArrowBigUp aria-hidden="true" size="1.2em" />
            </Key>
            {third.map(letter)}
          </div>
          <div className="screen-row">
            <Key width="wide" onTouch={() => type(() => typeInto(field, ' '))}>
              {t('keyboard-space')}
            </Key>
            <Key label={t('keyboard-hide')} width="double" onTouch={onHide}>
              <ChevronDown aria-hidden="true" size="1.2em" />
            </Key>
          </div>
        </>
      )}
    </section>
  );
}

/** Below the window, or in the dialog in which the field stands: all else is out of reach then. */
export function ScreenKeyboard({ language }: { readonly language: Language }) {
  const [field, setField] = useState<KeyedField>();
  const isTouched = useRef(false);
  const hide = useCallback(() => setField(undefined), []);
  const touched = useEffectEvent(({ pointerType, target }: PointerEvent): void => {
    isTouched.current = pointerType === 'touch';
    if (!isTouched.current) hide();
    else if (isKeyedField(target)) setField(target);
  });
  const focused = useEffectEvent(({ target }: FocusEvent): void => {
    if (isTouched.current && isKeyedField(target)) setField(target);
  });
  /* Only now: were it gone when the focus leaves the field, what is being touched would move away from under the finger. */
  const clicked = useEffectEvent((): void => {
    if (!isKeyedField(document.activeElement)) hide();
  });
  const typed = useEffectEvent((): void => {
    isTouched.current = false;
    hide();
  });
  useEffect(() => {
    const listeners = [
      ['pointerdown', touched],
      ['focusin', focused],
      ['click', clicked],
      ['keydown', typed],
    ] as const;
    for (const [kind, listener] of listeners) window.addEventListener(kind, listener as EventListener, { capture: true });
    return () => {
      for (const [kind, listener] of listeners) window.removeEventListener(kind, listener as EventListener, { capture: true });
    };
  }, []);
  useEffect(() => {
    const gone = new MutationObserver(() => field?.isConnected === false && hide());
    gone.observe(document.body, { childList: true, subtree: true });
    return () => gone.disconnect();
  }, [field, hide]);
  if (!field) return null;
  const keys = <Keys key={language} field={field} language={language} onHide={hide} />;
  const dialog = field.closest('dialog');
  return dialog ? createPortal(keys, dialog) : keys;
}
