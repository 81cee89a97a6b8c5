/** A piece of view state that keys and buttons share, and that outlives a change of place. Lives in the window, never on the disk. */
import { useRef, useSyncExternalStore } from 'react';
import { patchBetween } from '../../domain/kernel/patch';

/** What can be looked at and followed by whoever shows it. */
export interface Followed<Value> {
  readonly get: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface SharedState<Value> extends Followed<Value> {
  readonly set: (value: Value) => void;
}

export function sharedState<Value>(initial: Value): SharedState<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useShared = <Value>({ subscribe, get }: Followed<Value>): Value => useSyncExternalStore(subscribe, get, get);

/** Returns the part of a state that is shown; it paints again when that changes, and not when only the rest does. */
export function usePartOf<Value, Shown>({ subscribe, get }: Followed<Value>, shownOf: (value: Value) => Shown): Shown {
  const last = useRef<{ readonly shown: Shown }>(undefined);
  const shownNow = (): Shown => {
    const shown = shownOf(get());
    if (!last.current || patchBetween(last.current.shown, shown)) last.current = { shown };
    return last.current.shown;
  };
  return useSyncExternalStore(subscribe, shownNow, shownNow);
}
