/** The form by keyboard: signs answer, Enter goes on, Backspace and ← go back. A text that is written keeps its own keys. */
import { useEffectEvent, useLayoutEffect } from 'react';
import { type Filling, type FillingAct, stepOf } from '../../domain/forms/filling';
import { type FormView, valueOfKey } from '../../domain/forms/question';

interface FormKeys {
  readonly filling: Filling;
  readonly form: FormView;
  readonly dispatch: (act: FillingAct) => void;
  readonly onForward: () => void;
  /** True while the form is covered: keys are for what covers it. */
  readonly isCovered: boolean;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea');
const isButton = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button') !== null;
const isInDialog = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('dialog') !== null;

export function useFormKeys({ filling, form, dispatch, onForward, isCovered }: FormKeys): void {
  /** Whether the key had something to do here. */
  function press(key: string, target: EventTarget | null): boolean {
    switch (key) {
      case 'Enter':
      case 'ArrowRight':
        /* A button answers to Enter itself. */
        if (isButton(target) && key === 'Enter') return false;
        if (key === 'ArrowRight' && filling.stage !== 'asking') return false;
        onForward();
        return true;
      case 'Backspace':
      case 'ArrowLeft':
        dispatch({ kind: 'back' });
        return true;
      default: {
        const step = stepOf(filling, form);
        const value = step?.kind === 'question' ? valueOfKey(step.question, key) : undefined;
        if (value !== undefined) dispatch({ kind: 'answer', value });
        return value !== undefined;
      }
    }
  }

  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = event;
    if (isCovered || isComposing || ctrlKey || metaKey || altKey || isInDialog(target)) return;
    if (isWriting(target) && (key !== 'Enter' || shiftKey)) return;
    /* A key that is held down must not run through the form. */
    if (repeat ? key === 'Enter' : press(key, target)) event.preventDefault();
  });
  /* Before the picture stands: whoever sees it may press. */
  useLayoutEffect(() => {
    /* Before a group of choices takes the arrows for itself. */
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, []);
}
