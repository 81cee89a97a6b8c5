/** Has main's modules and the desk's scripts compiled by the Electron that is here, so that a start spares it; a start without it only takes longer. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { makeReadableByAll } from './cache-folder.mjs';
import { PlainFailure, root } from './command.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { folderForApp, giveToApp, homeIn, parametersFor, prepareLauncher, usesOtherUser } from './launcher.mjs';
import { hasDisplay, startOffScreenDisplay } from './off-screen.mjs';
import { runProgram } from './run-program.mjs';

const built = join(root, 'out', 'main');
const longest = 60_000;

/** Of Chromium; other systems always have a display. */
const withoutDisplay = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];

/** Of the build that is there; one that came after brings nothing compiled along. */
export async function compileIfNeeded() {
  const { version } = await electronRuntime();
  const name = `${version}-${process.platform}-${process.arch}`;
  const [kept, pages] = [join(built, 'compiled', name), join(built, 'compiled', `pages-${name}`)];
  if (canBeTaken(kept) && isThere(pages)) return;
  const { folder, remove } = folderForApp('facilitator-kit-compiled-');
  try {
    const launcher = await prepareLauncher();
    await compileIn(folder, launcher);
    keepWhole(join(folder, 'compiled'), kept);
    await compilePages(folder, launcher);
    keepWhole(join(folder, 'pages'), pages);
  } finally {
    remove();
  }
}

/** It got its name once it was whole. */
function isThere(folder) {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

/** False for what is missing, cut off or damaged, and for a folder in its place: it is made anew. */
export function canBeTaken(kept) {
  try {
    return deserialize(readFileSync(kept)) instanceof Map;
  } catch {
    return false;
  }
}

/** A file, or a folder; under its name only once it is all there. */
export function keepWhole(result, kept) {
  const beside = `${kept}.new`;
  mkdirSync(dirname(kept), { recursive: true });
  rmSync(beside, { recursive: true, force: true });
  cpSync(result, beside, { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  renameSync(beside, kept);
}

/** Leaves it as `compiled` in the folder. */
async function compileIn(folder, launcher) {
  const [app, sources, content, data, result] = ['app', 'sources', 'content', 'data', 'compiled'].map((name) => join(folder, name));
  cpSync(join(import.meta.dirname, 'compile-app'), app, { recursive: true });
  cpSync(built, sources, { recursive: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  giveToApp(folder);
  makeReadableByAll(folder);
  const order = { folder: sources, names: modulesOfStart(), content, data, result };
  const parameters = [...withoutDisplay, ...parametersFor({ ...launcher, appFolder: app })];
  await run(launcher, parameters, folder, { FACILITATOR_KIT_COMPILE: JSON.stringify(order) }, 'The code of main');
}

/** By the kit itself, with the day that runs in the data of {@link compileIn}. Leaves what Chromium kept as `pages` in the folder. */
async function compilePages(folder, launcher) {
  const [data, pages] = [join(folder, 'data'), join(folder, 'pages')];
  const parameters = parametersFor(launcher);
  const withHook = [...parameters.slice(0, -1), '-r', join(folder, 'app', 'pages.cjs'), ...parameters.slice(-1)];
  const display = hasDisplay() && !usesOtherUser ? undefined : await startOffScreenDisplay();
  try {
    await run(launcher, withHook, folder, { ...display?.environment, FACILITATOR_KIT_DATA: data }, 'The scripts of the desk');
  } finally {
    await display?.stop();
  }
  const made = join(data, 'browser', 'Code Cache', 'js');
  mkdirSync(pages);
  /* Chromium makes its index of them anew; for its own user alone they were written. */
  for (const name of readdirSync(made)) if (name !== 'index-dir') writeFileSync(join(pages, name), readFileSync(join(made, name)));
}

async function run(launcher, parameters, folder, order, what) {
  const { code, printed } = await runProgram(launcher.executable, parameters, {
    env: { ...process.env, ...homeIn(folder), ...order },
    stdio: ['ignore', 'pipe', 'pipe'],
    onStart: (child) => setTimeout(() => child.kill('SIGKILL'), longest).unref(),
  });
  if (code !== 0) throw new PlainFailure(`${what} could not be compiled:\n${printed}`);
}

/** What main.cjs loads at each start, itself aside: in its own time, by whatever each requires at its head, and what windows may ask once the desk stands. */
function modulesOfStart() {
  const read = (name) => readFileSync(join(built, name), 'utf8');
  const atHead = (name) =>
    [...read(name).matchAll(/(?<=^|;)(?:const [\w$]+=)?require\("\.\/([\w.-]+\.cjs)"\);/g)].map(([, other]) => other);
  const begun = [...read('main.cjs').matchAll(/require\("\.\/([\w.-]+\.cjs)"\)/g)].map(([, other]) => other);
  const start = begun.find((name) => name.startsWith('start-'));
  if (start === undefined) throw new PlainFailure('out/main/main.cjs names no module of the start.');
  if (atHead(start).length === 0) throw new PlainFailure(`${start} in out/main requires nothing at its head.`);
  const afterwards = begun.flatMap((name) => [...read(name).matchAll(/require\("\.\/((?:request|sign-in)-schemas-[\w.-]+\.cjs)"\)/g)]);
  if (afterwards.length === 0) throw new PlainFailure('The start in out/main names no module of what windows may ask.');
  const names = new Set([...begun.filter((name) => !name.startsWith('draw-for-parent-')), ...afterwards.map(([, other]) => other)]);
  for (const name of names) for (const other of atHead(name)) names.add(other);
  names.delete('main.cjs');
  return [...names];
}
