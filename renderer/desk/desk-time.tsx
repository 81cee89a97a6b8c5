/** What the clocks show, apart from the view: it changes each second, and only what shows time paints again. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { DeskTime } from '../../domain/desk-view';
import { kit } from './bridge';

const Context = createContext<DeskTime | undefined>(undefined);

export function DeskTimeProvider({ first, children }: { readonly first: DeskTime; readonly children: ReactNode }) {
  const [time, setTime] = useState(first);
  useEffect(() => kit.onTime(setTime), []);
  return <Context value={time}>{children}</Context>;
}

export function useDeskTime(): DeskTime {
  const time = useContext(Context);
  if (!time) throw new Error('useDeskTime was used outside DeskTimeProvider');
  return time;
}
