/** What the room sees comes before usual work, which still has its share: somebody waits for that, too. */
import { constants, getPriority, setPriority } from 'node:os';

/**
 * Elsewhere than on Windows the step that Chromium gives its own pages in the background: a third of a busy processor. `PRIORITY_BELOW_NORMAL`
 * leaves a tenth there, with which a short list isn't read in half a minute while something else is busy. A process never takes it back.
 */
const behind = process.platform === 'win32' ? constants.priority.PRIORITY_BELOW_NORMAL : 5;

interface Priority {
  readonly get: () => number;
  readonly set: (priority: number) => void;
}

const ofThisProcess: Priority = { get: () => getPriority(), set: (priority) => setPriority(priority) };

/** Falls behind, and never comes forward: a kit that was started further behind stays there, since no usual user may take that back. */
export function giveWay({ get, set }: Priority = ofThisProcess): void {
  if (get() >= behind) return;
  try {
    set(behind);
  } catch {
    /* A system that forbids even this lets it work as fast as others do: no reason to leave the work undone. */
  }
}
