/** Has sheets drawn in a process of their own: a long list takes seconds, and no key and no timer waits for it. */
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { type DrawSheet, orderOf, type SheetAnswer } from '../export/sheet-order';

export const drawSheetApart: DrawSheet = (sheet, fonts, logo) =>
  new Promise((resolve, reject) => {
    const path = join(app.getAppPath(), 'out', 'main', 'sheet-process.cjs');
    const child = utilityProcess.fork(path, [], { serviceName: 'Facilitator Kit – Sheets', stdio: 'ignore' });
    child.once('exit', (code) => reject(new Error(`The process that draws sheets ended by itself: ${code}.`)));
    child.once('message', (answer: SheetAnswer) => {
      if ('failed' in answer) reject(new Error(`The sheet could not be drawn: ${answer.failed}`));
      else resolve(answer.bytes);
      child.kill();
    });
    child.postMessage(orderOf(sheet, fonts, logo));
  });
