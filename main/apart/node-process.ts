/** Starts programs of the kit as processes of plain Node, for the command line. */
import { fork } from 'node:child_process';
import type { Processes, Program } from './apart';
import { hearStart } from './hear-start';

export const nodeProcesses = (pathOf: (program: Program) => string): Processes => ({
  begin: (program, megabytes, { ready, answered, ended }) => {
    const child = fork(pathOf(program), [], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const said = hearStart(child.stderr);
    child.once('message', () => {
      said.forget();
      ready();
    });
    child.once('error', ({ message }) => ended(message));
    /* Later than its end: once all that it said is read. */
    child.once('close', (code, signal) => ended(said.after(signal ?? `exit code ${code}`)));
    return {
      send: (id, order) => {
        child.once('message', (answer: Parameters<typeof answered>[1]) => answered(id, answer));
        if (child.connected) child.send(order);
      },
      end: () => child.kill('SIGKILL'),
    };
  },
  /* The process that gave the command sees it end. */
  lost: () => {},
});
