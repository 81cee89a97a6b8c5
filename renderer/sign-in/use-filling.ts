/** The form that is being filled in, in this window's memory alone, and how long nobody has touched it. */
import { useEffect, useEffectEvent, useLayoutEffect, useReducer, useState } from 'react';
import { blank, type Filling, type FillingAct, fill, type Rest, restOf } from '../../domain/forms/filling';
import type { FormView } from '../../domain/forms/question';
import type { Instant } from '../../domain/kernel/time';

interface InHand {
  readonly filling: Filling;
  readonly dispatch: (act: FillingAct) => void;
  readonly rest: Rest;
  /** Somebody is there. */
  readonly touch: () => void;
}

/** `onBlank`: it became blank by itself. */
export function useFilling(form: FormView, now: Instant, onBlank: () => void): InHand {
  const [filling, dispatch] = useReducer((before: Filling, act: FillingAct) => fill(before, act, form), blank);
  const [touched, setTouched] = useState(now);
  const rest = restOf(filling, touched, now);

  const becomeBlank = useEffectEvent(() => {
    dispatch({ kind: 'blank' });
    setTouched(now);
    onBlank();
  });
  useEffect(() => {
    if (rest === 'over') becomeBlank();
  }, [rest]);

  /* The question whether anybody is there stays until the click or the key is over: what lies under it is not meant. */
  const felt = useEffectEvent((event: Event): void => {
    if (rest === 'asks' && event.type === 'pointerdown') return;
    if (rest === 'asks' && event.type === 'keydown') event.preventDefault();
    setTouched(now);
  });
  useLayoutEffect(() => {
    const kinds = ['pointerdown', 'click', 'keydown', 'input'] as const;
    for (const kind of kinds) window.addEventListener(kind, felt, { capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, felt, { capture: true });
    };
  }, []);

  return { filling, dispatch, rest, touch: () => setTouched(now) };
}
