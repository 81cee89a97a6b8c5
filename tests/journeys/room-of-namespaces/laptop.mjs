/** The kit's part in a network of its own: it has the process opened, and says to everything that it was done. */
import { spawn } from 'node:child_process';

const [, , program = '', address = ''] = process.argv;
const page = { usual: 'sr-Latn', task: { kind: 'form', form: { collection: 'test-d1am', title: 'Test', takesCode: true, questions: [] } } };

const child = spawn(process.execPath, [program], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
child.on('message', (said) => {
  if (said.kind === 'asked') child.send({ kind: 'answer', id: said.id, answer: 'done' });
  if (said.kind === 'not-opened') throw new Error(`The port could not be opened: ${said.fault}`);
});
child.send({
  kind: 'open',
  address,
  ports: [8080],
  key: Buffer.alloc(32, 7).toString('base64'),
  word: 'lipa 47',
  pages: { en: page, 'sr-Latn': page, 'sr-Cyrl': page },
});
process.on('SIGTERM', () => child.kill('SIGKILL'));
child.on('exit', () => process.exit());
