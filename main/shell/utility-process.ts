/** Starts programs of the kit as processes of Electron, packed or not: a packed Electron is no Node that could be forked. */
import { join } from 'node:path';
import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { Processes, Program } from '../apart/apart';
import { hearStart } from '../apart/hear-start';
import type { BeginTelephones } from '../telephones/messages';
import { noteFault } from './app-log';

/** Names of the programs, as the system lists them. */
const names: Readonly<Record<Program, string>> = {
  'sheet-process': 'Facilitator Kit – Sheets',
  'list-process': 'Facilitator Kit – Lists',
  'code-process': 'Facilitator Kit – Codes',
  'content-process': 'Facilitator Kit – Programmes',
  'presentation-process': 'Facilitator Kit – Presentations',
};

/** They end when the kit is `closing`, and none begins from then on. */
export const utilityProcesses = (closing: AbortSignal): Processes => ({
  closing,
  begin: (program, megabytes, { ready, answered, ended }) => {
    const child = utilityProcess.fork(join(app.getAppPath(), 'out', 'main', `${program}.cjs`), [], {
      /* Its memory is limited by a switch of Chromium; Node's own would be ignored. */
      execArgv: [`--js-flags=--max-old-space-size=${megabytes}`],
      serviceName: names[program],
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = hearStart(child.stderr);
    child.once('message', () => {
      said.forget();
      ready();
    });
    child.once('exit', (code) => ended(said.after(`exit code ${code}`)));
    return {
      send: (id, order) => {
        child.once('message', (answer) => answered(id, answer));
        child.postMessage(order);
      },
      end: () => kill(child),
    };
  },
  lost: noteFault,
});

/** One that isn't there yet can't be killed, and would stay for ever. */
function kill(child: UtilityProcess): void {
  if (!child.kill()) child.once('spawn', () => child.kill());
}

/** In megabytes: sixty telephones take a tenth of it. */
const ofTelephones = 192;

/** The process that speaks with telephones goes on until it is ended; the system closes its port with it, whatever it dies of. */
export const beginTelephones: BeginTelephones = ({ heard, ended }) => {
  const child = utilityProcess.fork(join(app.getAppPath(), 'out', 'main', 'telephone-process.cjs'), [], {
    execArgv: [`--js-flags=--max-old-space-size=${ofTelephones}`],
    serviceName: 'Facilitator Kit – Telephones',
    stdio: 'ignore',
  });
  child.on('message', heard);
  child.once('exit', (code) => ended(`exit code ${code}`));
  return { say: (message) => child.postMessage(message), end: () => kill(child) };
};
