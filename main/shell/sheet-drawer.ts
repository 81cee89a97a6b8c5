/** Has sheets drawn in a process of their own: a long list takes seconds, and no key and no timer waits for it. */
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { CannotDraw } from '../drawing/drawer';
import { type DrawSheet, orderOf, type SheetAnswer, type SheetOrder } from '../export/sheet-order';
import { type Hand, HiddenWorker, type Patience } from '../hidden-worker';
import { noteFault } from './app-log';

/** Every person of all trainings on an old laptop takes half a minute. */
const patience: Patience = { beginning: 30_000, order: 180_000 };

const newWorker = (): HiddenWorker<SheetOrder, SheetAnswer> =>
  new HiddenWorker({
    called: 'The process that draws sheets',
    patience,
    failure: (why) => new CannotDraw(why),
    lost: noteFault,
    begin: ({ ready, answered, ended }): Hand<SheetOrder> => {
      const path = join(app.getAppPath(), 'out', 'main', 'sheet-process.cjs');
      const child = utilityProcess.fork(path, [], { serviceName: 'Facilitator Kit – Sheets', stdio: 'ignore' });
      child.once('spawn', ready);
      child.once('exit', (code) => ended(`exit code ${code}`));
      return {
        send: (id, order) => {
          child.once('message', (answer: SheetAnswer) => answered(id, answer));
          child.postMessage(order);
        },
        end: () => void child.kill(),
      };
    },
  });

/** Each sheet gets a process of its own. */
export const drawSheetApart: DrawSheet = async (sheet, fonts, logo) => {
  const worker = newWorker();
  try {
    const answer = await worker.ask(orderOf(sheet, fonts, logo));
    if ('failed' in answer) throw new Error(`The sheet could not be drawn: ${answer.failed}`);
    return answer.bytes;
  } finally {
    worker.close();
  }
};
