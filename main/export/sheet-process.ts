/** A program that draws one sheet for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import { type SheetAnswer, type SheetOrder, sheetOf } from './sheet-order';
import { sheetPdf } from './sheet-pdf';

async function draw(order: SheetOrder): Promise<SheetAnswer> {
  try {
    return { bytes: await sheetPdf(sheetOf(order), order.fonts, order.logo) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

answerParent(draw);
