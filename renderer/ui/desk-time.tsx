/** What the clocks show, apart from the view: it changes each second, and only what shows time paints again. */
import { createContext, type ReactNode, useContext } from 'react';
import type { DeskTime } from '../../domain/desk/desk-view';
import { type SharedState, useShared } from './shared-state';

const Context = createContext<DeskTime | undefined>(undefined);

export function DeskTimeProvider({ shown, children }: { readonly shown: SharedState<DeskTime>; readonly children: ReactNode }) {
  return <Context value={useShared(shown)}>{children}</Context>;
}

export function useDeskTime(): DeskTime {
  const time = useContext(Context);
  if (!time) throw new Error('useDeskTime was used outside DeskTimeProvider');
  return time;
}
