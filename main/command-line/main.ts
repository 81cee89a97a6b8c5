/** The command line as a program of plain Node: results go to standard output, messages to standard error. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { nodeProcesses } from '../apart/node-process';
import { usualDataFolder } from '../data-folder';
import { DrawerProcess, type FindDrawnPicture } from '../drawing/drawer-process';
import { readListsApart } from '../lists/lists-apart';
import { readSquareCodesApart } from '../square-codes/square-codes-apart';
import { askUnseen } from './ask-unseen';
import { firstLine } from './first-line';
import { runCommand } from './run-command';

/* The bundle in out/main and this file lie equally deep in the package. */
const here = dirname(fileURLToPath(import.meta.url));

/** Serbian and its neighbours begin in Latin script, as in the app. */
const systemLanguage = /^(?:sr|bs|hr|sh)/u.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'sr-Latn' : 'en';

const processes = nodeProcesses((program) => join(here, `${program}.cjs`));

/** How Electron is started, from the script that starts this program. */
const offered = process.env.FACILITATOR_KIT_DRAWER;

/* A reader of the results may stop early, as `head` does; the command itself is done by then. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommand(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  dataFolder: usualDataFolder(process.env, process.platform),
  contentFolder: join(here, '..', '..', 'content'),
  language: systemLanguage,
  version,
  sourceDate: process.env.SOURCE_DATE_EPOCH,
  readList: readListsApart(processes),
  readSquareCodes: readSquareCodesApart(processes),
  readLine: () => firstLine(process.stdin),
  ...(process.stdin.isTTY ? { askUnseen: (question: string) => askUnseen(question, process.stdin, process.stderr) } : {}),
  ...(offered === undefined ? {} : { drawer: (findPicture: FindDrawnPicture) => new DrawerProcess(JSON.parse(offered), findPicture) }),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
