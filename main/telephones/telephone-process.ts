/** The process that speaks with telephones: whatever they send, the desk and the projector are in others. It can be called, and calls nobody. */
import { Socket } from 'node:net';
import { giveWay } from '../apart/give-way';
import type { FromTelephones, ToTelephones } from './messages';
import { pageFiles } from './page-files';
import { serve } from './serve';

Socket.prototype.connect = () => {
  throw new Error('From here nobody is called.');
};

const isUtility = 'parentPort' in process && process.parentPort !== undefined;

const say = (message: FromTelephones): void => {
  /* A person waits until it is open; from then on what the room sees comes first. */
  if (message.kind === 'opened') giveWay();
  if (isUtility) process.parentPort.postMessage(message);
  else process.send?.(message);
};

const { hear } = serve(pageFiles, say);

if (isUtility) process.parentPort.on('message', ({ data }: { readonly data: ToTelephones }) => hear(data));
else {
  process.on('message', (message: ToTelephones) => hear(message));
  process.on('disconnect', () => process.exit());
}
