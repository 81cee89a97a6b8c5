/** Has main's modules compiled by the Electron that is here, so that a start spares it; a start without it only takes longer. */
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReadableByAll } from './cache-folder.mjs';
import { PlainFailure, root } from './command.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { folderForApp, giveToApp, homeIn, parametersFor, prepareLauncher } from './launcher.mjs';
import { runProgram } from './run-program.mjs';

const built = join(root, 'out', 'main');
const longest = 60_000;

/** Of the build that is there; one that came after brings nothing compiled along. */
export async function compileIfNeeded() {
  const { version } = await electronRuntime();
  const kept = join(built, 'compiled', `${version}-${process.platform}-${process.arch}`);
  if (existsSync(kept)) return;
  const { folder, remove } = folderForApp('facilitator-kit-compiled-');
  const [app, sources, result] = ['app', 'sources', 'compiled'].map((name) => join(folder, name));
  const names = modulesOfStart();
  cpSync(join(import.meta.dirname, 'compile-app'), app, { recursive: true });
  for (const name of names) cpSync(join(built, name), join(sources, name));
  giveToApp(folder);
  makeReadableByAll(folder);
  const launcher = await prepareLauncher();
  const { code, printed } = await runProgram(launcher.executable, parametersFor({ ...launcher, appFolder: app }), {
    env: { ...process.env, ...homeIn(folder), FACILITATOR_KIT_COMPILE: JSON.stringify({ folder: sources, names, result }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    onStart: (child) => setTimeout(() => child.kill('SIGKILL'), longest).unref(),
  });
  if (code !== 0) throw new PlainFailure(`The code of main could not be compiled:\n${printed}`);
  mkdirSync(join(built, 'compiled'), { recursive: true });
  cpSync(result, kept);
  remove();
}

/** What main.cjs loads at each start, itself aside, by whatever each requires at its head, or as the start in its own time. */
function modulesOfStart() {
  const read = (name) => readFileSync(join(built, name), 'utf8');
  const atHead = (name) => [...read(name).matchAll(/^(?:const \w+ = )?require\("\.\/([\w.-]+\.cjs)"\);$/gm)].map(([, other]) => other);
  const [start] = /\.\/start-[\w-]+\.cjs/.exec(read('main.cjs')) ?? [];
  if (start === undefined) throw new PlainFailure('out/main/main.cjs names no module of the start.');
  const names = new Set([...atHead('main.cjs'), start.slice('./'.length)]);
  for (const name of names) for (const other of atHead(name)) names.add(other);
  names.delete('main.cjs');
  return [...names];
}
