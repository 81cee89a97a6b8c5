/** What the room sees comes before usual work, which still has its share: somebody waits for that, too. */
import { constants, setPriority } from 'node:os';

/**
 * Elsewhere than on Windows the step that Chromium gives its own pages in the background: a third of a busy processor. `PRIORITY_BELOW_NORMAL`
 * leaves a tenth there, with which a short list isn't read in half a minute while something else is busy. A process never takes it back.
 */
const behind = process.platform === 'win32' ? constants.priority.PRIORITY_BELOW_NORMAL : 5;

export const giveWay = (): void => setPriority(behind);
