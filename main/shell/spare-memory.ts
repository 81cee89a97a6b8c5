/** Gives back what V8 holds beyond what main uses: opening a day or writing a file takes much for a moment, and V8 keeps its room for the next. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes by which main's heap grows before it is worth a tenth of a second of main's time: a start does, and then hours pass. */
const worthwhile = 32_000_000;

/** Milliseconds between two looks, and the share of them that main may have worked in for nobody to wait for it. */
const betweenLooks = 2_000;
const restingShare = 0.03;

/** Collects all that can be, and hands the room back to the system. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect !== 'function') throw new Error('V8 gave no collector.');
  return () => collect({ type: 'major', flavor: 'last-resort' });
}

/** Whether main has grown so far, and rests, that its room is given back now; `used` is in microseconds of the processor's time. */
export const isWorthwhile = (grown: number, used: number): boolean => grown >= worthwhile && used < betweenLooks * 1_000 * restingShare;

/** From now on, whenever main rests. */
export function spareMemory(): void {
  const collect = collector();
  let held = 0;
  let before = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (isWorthwhile(getHeapStatistics().total_heap_size - held, user + system)) {
      collect();
      held = getHeapStatistics().total_heap_size;
    }
    before = process.cpuUsage();
  }, betweenLooks).unref();
}
