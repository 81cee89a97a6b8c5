/** Works through many things, and lets whoever waits have a turn again and again: no key and no timer waits for the last of them. */
import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds: half of what a frame has. */
const mostHeld = 8;

export async function inTurns<Each, Made>(things: readonly Each[], make: (each: Each) => Made): Promise<readonly Made[]> {
  const made: Made[] = [];
  let since = performance.now();
  for (const each of things) {
    made.push(make(each));
    if (performance.now() - since < mostHeld) continue;
    await turn();
    since = performance.now();
  }
  return made;
}
