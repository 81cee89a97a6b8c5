/** A program that draws one sheet for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import { drawnSheet } from './drawn-sheet';
import { type SheetAnswer, type SheetOrder, sheetOf } from './sheet-order';

async function draw(order: SheetOrder): Promise<SheetAnswer> {
  try {
    return await drawnSheet(sheetOf(order), order.fonts, order.logo);
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

answerParent(draw);
