/** Draws only what comes near to sight of a long list that scrolls; what was drawn once stays. */
import { type RefObject, useEffect, useRef, useState } from 'react';

/** What is to be done with an element as soon as it comes near. */
export type ComingNear = Map<Element, () => void>;

/** A screen above what is in sight, and one below. */
const near = '100% 0px';

/** For the list: whoever is in the map that it gives is told once. `elements`: another one when others may be in it. */
export function useComingNear(scroller: RefObject<Element | null>, elements: unknown): ComingNear {
  const waiting = useRef<ComingNear>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are those that wait in the map
  useEffect(() => {
    const observer = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) {
          if (!isIntersecting) continue;
          waiting.current.get(target)?.();
          waiting.current.delete(target);
          observer.unobserve(target);
        }
      },
      { root: scroller.current, rootMargin: near },
    );
    for (const element of waiting.current.keys()) observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, elements]);
  return waiting.current;
}

/** For one of its elements: true once it was near. `atOnce`: it is drawn with the list. */
export function useNear(element: RefObject<Element | null>, waiting: ComingNear, atOnce: boolean): boolean {
  const [isNear, setNear] = useState(atOnce);
  useEffect(() => {
    const { current } = element;
    if (isNear || !current) return undefined;
    waiting.set(current, () => setNear(true));
    return () => {
      waiting.delete(current);
    };
  }, [element, waiting, isNear]);
  return isNear;
}
