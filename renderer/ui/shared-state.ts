/** A piece of view state that keys and buttons share, and that outlives a change of place. Lives in the window, never on the disk. */
import { useSyncExternalStore } from 'react';

export interface SharedState<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
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

export const useShared = <Value>({ subscribe, get }: SharedState<Value>): Value => useSyncExternalStore(subscribe, get);
