/** What the clocks show, apart from the view: it changes each second, and only what shows time paints again. */
import { createContext, type ReactNode, useContext } from 'react';
import type { DeskTime } from '../../domain/desk/desk-view';
import { type SharedState, useShared } from './shared-state';

const Context = createContext<DeskTime | undefined>(undefined);
const Source = createContext<SharedState<DeskTime> | undefined>(undefined);

export function DeskTimeProvider({ shown, children }: { readonly shown: SharedState<DeskTime>; readonly children: ReactNode }) {
  return (
    <Source value={shown}>
      <Context value={useShared(shown)}>{children}</Context>
    </Source>
  );
}

export function useDeskTime(): DeskTime {
  const time = useContext(Context);
  if (!time) throw new Error('useDeskTime was used outside DeskTimeProvider');
  return time;
}

/** Tells the time of day, `HH:MM`, when it is asked: whoever only notes it needs no new paint each second. */
export function useClockReader(): () => string {
  const source = useContext(Source);
  if (!source) throw new Error('useClockReader was used outside DeskTimeProvider');
  return () => source.get().clock.slice(0, 5);
}
