/** Works through many things, and lets whoever waits have a turn again and again: no key and no timer waits for the last of them. */
import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds: a quarter of what a frame has, since garbage is collected meanwhile. */
const mostHeld = 4;

/**
 * Between two parts of a work: resolves once others had their turn. The first one that is asked for while the disk answers comes before
 * timers and before what windows say; the second doesn't.
 */
export async function othersTurn(): Promise<void> {
  await turn();
  await turn();
}

/** Gives turns to others between the steps of one work. */
export class Turns {
  #since = performance.now();

  /** Others are to have theirs. */
  get isOver(): boolean {
    return performance.now() - this.#since >= mostHeld;
  }

  /** Resolves once they had it. */
  async next(): Promise<void> {
    await othersTurn();
    this.#since = performance.now();
  }
}

export async function inTurns<Each, Made>(things: readonly Each[], make: (each: Each) => Made): Promise<readonly Made[]> {
  const made: Made[] = [];
  const turns = new Turns();
  for (const each of things) {
    made.push(make(each));
    if (turns.isOver) await turns.next();
  }
  return made;
}
