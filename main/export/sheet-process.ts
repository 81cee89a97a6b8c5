/** A process that draws one sheet for whoever started it; the kit kills it once it has answered. */
import { constants, setPriority } from 'node:os';
import { type SheetAnswer, type SheetOrder, sheetOf } from './sheet-order';
import { sheetPdf } from './sheet-pdf';

async function draw(order: SheetOrder): Promise<SheetAnswer> {
  try {
    return { bytes: await sheetPdf(sheetOf(order), order.fonts, order.logo) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/* What the room sees comes first. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.parentPort.once('message', ({ data }) => {
  void draw(data).then((answer) => process.parentPort.postMessage(answer));
});
