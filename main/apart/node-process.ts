/** Starts programs of the kit as processes of plain Node, for the command line. */
import { fork } from 'node:child_process';
import type { Processes, Program } from './apart';

export const nodeProcesses = (pathOf: (program: Program) => string): Processes => ({
  begin: (program, megabytes, { ready, answered, ended }) => {
    const child = fork(pathOf(program), [], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('spawn', ready);
    child.once('error', ({ message }) => ended(message));
    child.once('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
    return {
      send: (id, order) => {
        child.once('message', (answer: Parameters<typeof answered>[1]) => answered(id, answer));
        if (child.connected) child.send(order);
      },
      end: () => child.kill('SIGKILL'),
    };
  },
  /* Whoever gave the command is told. */
  lost: () => {},
});
