/** Hides the pointer once it has lain still, so that no arrow stands on the projector's picture. */
import { useEffect, useState } from 'react';

const restAfter = 2_000;

export function useRestingCursor(): boolean {
  const [resting, setResting] = useState(false);

  useEffect(() => {
    let timer = window.setTimeout(() => setResting(true), restAfter);
    const moved = (): void => {
      window.clearTimeout(timer);
      setResting(false);
      timer = window.setTimeout(() => setResting(true), restAfter);
    };
    window.addEventListener('pointermove', moved);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', moved);
    };
  }, []);

  return resting;
}
