/** Asks for something in a terminal that nobody is to read over a shoulder: what is typed is not shown. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Undefined when the person leaves it by Ctrl+C or Ctrl+D. */
export function askUnseen(question: string, keys: NodeJS.ReadableStream, screen: NodeJS.WritableStream): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_bytes, _encoding, done) => done() });
  screen.write(question);
  return new Promise((resolve) => {
    const line = createInterface({ input: keys, output: nowhere, terminal: true, historySize: 0 });
    let typed: string | undefined;
    line.once('line', (text) => {
      typed = text;
      line.close();
    });
    line.once('SIGINT', () => line.close());
    line.once('close', () => {
      screen.write('\n');
      resolve(typed);
    });
  });
}
