/** Clears a form that somebody left, so that the next person sees none of it. */
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { elapsed, type Instant, minutes } from '../../domain/kernel/time';

const longest = minutes(1);

/** `onIdle`: nobody touched the window for a minute, and something is on it. */
export function useIdle(now: Instant, isBegun: boolean, onIdle: () => void): void {
  const [touched, setTouched] = useState(now);
  const isOver = isBegun && elapsed(touched, now) >= longest;
  const over = useEffectEvent(onIdle);
  useEffect(() => {
    if (isOver) over();
  }, [isOver]);
  const felt = useEffectEvent(() => setTouched(now));
  useLayoutEffect(() => {
    const kinds = ['pointerdown', 'pointerup', 'keydown', 'input'] as const;
    for (const kind of kinds) window.addEventListener(kind, felt, { capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, felt, { capture: true });
    };
  }, []);
}
