/** What the clocks show, apart from the view: it changes each second, and only what shows another time paints again. */
import { createContext, type ReactNode, useContext } from 'react';
import type { DeskTime } from '../../domain/desk/desk-view';
import { type Followed, usePartOf } from './shared-state';

const Source = createContext<Followed<DeskTime> | undefined>(undefined);

export const DeskTimeProvider = ({ shown, children }: { readonly shown: Followed<DeskTime>; readonly children: ReactNode }) => (
  <Source value={shown}>{children}</Source>
);

/** For what passes it on, made into something else. */
export function useDeskTimeSource(): Followed<DeskTime> {
  const source = useContext(Source);
  if (!source) throw new Error('The time was asked for outside DeskTimeProvider');
  return source;
}

/** Returns the part of the time that is shown; it paints again when that changes. */
export const useDeskTime = <Shown,>(shownOf: (time: DeskTime) => Shown): Shown => usePartOf(useDeskTimeSource(), shownOf);

/** Tells the time of day, `HH:MM`, when it is asked: whoever only notes it needs no new paint each second. */
export function useClockReader(): () => string {
  const { get } = useDeskTimeSource();
  return () => get().clock.slice(0, 5);
}
