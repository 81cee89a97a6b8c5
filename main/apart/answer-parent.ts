/** The other end: a program says that it is there, does one order after the other, answers each, and waits to be ended. */
import { giveWay } from './give-way';

/** Said once, when the program can be told what to do; whoever started it takes the first word for it. */
const isThere = 'there';

/** `isAwaited`: nothing is seen before it has answered, so that it gives way to nothing. */
export function answerParent<Order extends object, Answer extends object>(
  work: (order: Order) => Promise<Answer>,
  isAwaited = false,
): void {
  if (!isAwaited) giveWay();
  if (isUtility()) {
    process.parentPort.on('message', ({ data }) => void work(data).then((answer) => process.parentPort.postMessage(answer)));
    process.parentPort.postMessage(isThere);
    return;
  }
  process.on('message', (order: Order) => void work(order).then((answer) => process.send?.(answer)));
  process.once('disconnect', () => process.exit());
  process.send?.(isThere);
}

/** Electron's own kind of process; plain Node has no such port. */
const isUtility = (): boolean => 'parentPort' in process && process.parentPort !== undefined;
