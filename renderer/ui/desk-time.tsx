/** What the clocks show, apart from the view: it changes each second, and only what shows another time paints again. */
import { createContext, type ReactNode, useContext, useRef, useSyncExternalStore } from 'react';
import type { DeskTime } from '../../domain/desk/desk-view';
import { patchBetween } from '../../domain/kernel/patch';
import type { SharedState } from './shared-state';

const Source = createContext<SharedState<DeskTime> | undefined>(undefined);

export const DeskTimeProvider = ({ shown, children }: { readonly shown: SharedState<DeskTime>; readonly children: ReactNode }) => (
  <Source value={shown}>{children}</Source>
);

function useSource(): SharedState<DeskTime> {
  const source = useContext(Source);
  if (!source) throw new Error('The time was asked for outside DeskTimeProvider');
  return source;
}

/** Of the time what a part shows; it is painted again when that holds something else. */
export function useDeskTime<Shown>(shownOf: (time: DeskTime) => Shown): Shown {
  const { subscribe, get } = useSource();
  const last = useRef<{ readonly shown: Shown }>(undefined);
  return useSyncExternalStore(subscribe, () => {
    const shown = shownOf(get());
    if (!last.current || patchBetween(last.current.shown, shown)) last.current = { shown };
    return last.current.shown;
  });
}

/** Tells the time of day, `HH:MM`, when it is asked: whoever only notes it needs no new paint each second. */
export function useClockReader(): () => string {
  const { get } = useSource();
  return () => get().clock.slice(0, 5);
}
