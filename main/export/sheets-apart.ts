/** Has sheets drawn in a process of their own: a long list takes seconds, and no key and no timer waits for it. */
import { doApart, type Limits, type Processes } from '../apart/apart';
import { CannotDraw } from '../drawing/drawer';
import { type DrawSheet, orderOf, type SheetAnswer, type SheetOrder } from './sheet-order';

/** Every person of all trainings on an old laptop takes half a minute. */
const limits: Limits = { seconds: 180, megabytes: 1024 };

/** Each sheet gets a process of its own. */
export const drawSheetsApart =
  (processes: Processes): DrawSheet =>
  async (sheet, fonts, logo) => {
    const outcome = await doApart<SheetOrder, SheetAnswer>(processes, 'sheet-process', orderOf(sheet, fonts, logo), limits);
    if (outcome.kind !== 'answered') throw new CannotDraw(outcome.why);
    const { answer } = outcome;
    if ('failed' in answer) throw new Error(`The sheet could not be drawn: ${answer.failed}`);
    return answer;
  };
