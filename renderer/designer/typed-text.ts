/**
 * A text that is saved while one types: when one pauses, when one leaves it, and when its field goes. What is typed is shown at once and waits
 * for nobody; where it could not be kept it stays in the field.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Milliseconds. */
const pause = 700;

export interface TypedText<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** What is kept now differs from what it was when a person began to type here. */
  readonly changedOutside: boolean;
  /** What was typed is dropped, and what is kept stands there again; or it takes the place of that. */
  readonly settle: (how: 'drop' | 'keep') => void;
}

interface Typed<Value> {
  readonly value: Value;
  /** The saved value when the person began, or once it was saved again. */
  readonly base: Value;
}

/** `keep`: false where it was not kept; `goesOn`: it belongs to what was typed here before. */
export function useTypedText<Value>(
  stored: Value,
  keep: (value: Value, goesOn: boolean) => Promise<boolean>,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): TypedText<Value> {
  const [typed, setTyped] = useState<Typed<Value>>();
  const current = useRef<Typed<Value>>(undefined);
  const sent = useRef<Value>(undefined);
  const goesOn = useRef(false);
  /** How often somebody came in: what another stay in the field keeps doesn't go on with that. */
  const stay = useRef(0);
  const isInside = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const set = (now: Typed<Value> | undefined): void => {
    current.current = now;
    setTyped(now);
  };

  /** `isLeaving`: whoever goes without choosing keeps their words, and Undo brings back what somebody else wrote. */
  const flush = useEffectEvent((isLeaving: boolean): void => {
    clearTimeout(timer.current);
    const now = current.current;
    const isSettled = now === undefined || isLeaving || isSame(stored, now.base) || isSame(stored, now.value);
    if (!now || !isSettled || isSame(now.value, now.base) || (sent.current !== undefined && isSame(sent.current, now.value))) {
      if (!isInside.current && now && isSame(now.value, now.base)) set(undefined);
      return;
    }
    sent.current = now.value;
    const { value } = now;
    const sentIn = stay.current;
    void keep(value, goesOn.current).then((isKept) => {
      sent.current = undefined;
      if (!isKept) return;
      if (sentIn === stay.current) goesOn.current = true;
      const latest = current.current;
      if (!latest) return;
      if (!isInside.current && isSame(latest.value, value)) set(undefined);
      else {
        set({ ...latest, base: value });
        if (!isSame(latest.value, value)) timer.current = setTimeout(() => flush(false), pause);
      }
    });
  });

  useEffect(() => {
    const leave = (): void => flush(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      flush(true);
    };
  }, []);

  return {
    value: typed ? typed.value : stored,
    onChange: (value) => {
      set({ value, base: current.current?.base ?? stored });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => flush(false), pause);
    },
    onFocus: () => {
      isInside.current = true;
      goesOn.current = false;
      stay.current += 1;
    },
    onBlur: () => {
      isInside.current = false;
      flush(false);
    },
    changedOutside: typed !== undefined && !isSame(stored, typed.base) && !isSame(stored, typed.value),
    settle: (how) => {
      clearTimeout(timer.current);
      const now = current.current;
      set(how === 'keep' && now ? { ...now, base: stored } : undefined);
      flush(false);
    },
  };
}
