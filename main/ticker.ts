/** Calls at each beginning of a wall-clock second, so that all that shows seconds changes together. */
import type { MachineClock } from './clock';

/** Returns what stops it. */
export function everySecond(machine: Pick<MachineClock, 'wall'>, tick: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    waiting = setTimeout(
      () => {
        tick();
        wait();
      },
      1000 - (machine.wall() % 1000),
    );
  };
  wait();
  return () => clearTimeout(waiting);
}
