/** How a slide looks with the words that stand in the window; never asked twice at once. */
import { startTransition, useEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import type { DesignTrial, TriedSlide } from '../../domain/programme/design';
import { kit } from '../ui/bridge';

/** `about`: another one when the same words may look otherwise. `language`: what is wrong with them is told in it. */
export function useTrial(tried: TriedSlide | undefined, about: unknown, language: Language): DesignTrial | undefined {
  const [trial, setTrial] = useState<DesignTrial>();
  const wanted = useRef<TriedSlide>(undefined);
  const isAsking = useRef(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const key = JSON.stringify(tried);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is tried
  useEffect(() => {
    wanted.current = tried;
    const ask = async (): Promise<void> => {
      isAsking.current = true;
      while (wanted.current && isOpen.current) {
        const next = wanted.current;
        wanted.current = undefined;
        const answer = await kit['try-design-slide'](next);
        /* The next key is painted before the picture is. */
        if (isOpen.current && !isRefusal(answer)) startTransition(() => setTrial(answer));
      }
      isAsking.current = false;
    };
    if (!isAsking.current) void ask();
  }, [key, about, language]);
  return trial;
}
