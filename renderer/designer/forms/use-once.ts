/** A press is meant for what is seen: a second one before that is drawn anew would meet whatever came into its place, and is passed over. */
import { useRef } from 'react';

/** `seen`: what the presses are meant for, another object once it is another. Answers undefined where nothing was done. */
export function useOnce(seen: unknown): <Result>(act: () => Promise<Result | undefined>) => Promise<Result | undefined> {
  const pressed = useRef<{ readonly on: unknown }>(undefined);
  return async (act) => {
    if (pressed.current && pressed.current.on === seen) return undefined;
    const mine = { on: seen };
    pressed.current = mine;
    let isDone = false;
    try {
      const result = await act();
      isDone = result !== undefined;
      return result;
    } finally {
      if (!isDone && pressed.current === mine) pressed.current = undefined;
    }
  };
}
