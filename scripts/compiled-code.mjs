/** Has main's modules and the desk's scripts compiled by the Electron that is here, so that a start spares it; a start without it only takes longer. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { copyApp } from './build.mjs';
import { makeReadableByAll } from './cache-folder.mjs';
import { PlainFailure, root } from './command.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { folderForApp, giveToApp, homeIn, parametersFor, prepareLauncher, usesOtherUser } from './launcher.mjs';
import { hasDisplay, startOffScreenDisplay } from './off-screen.mjs';
import { runProgram } from './run-program.mjs';

const built = join(root, 'out', 'main');
const longest = 60_000;

/** Compiles for the build that is there; one that came after brings nothing compiled along. */
export async function compileIfNeeded() {
  const { version } = await electronRuntime();
  const name = `${version}-${process.platform}-${process.arch}`;
  const [kept, pages] = [join(built, 'compiled', name), join(built, 'compiled', `pages-${name}`)];
  if (canBeTaken(kept) && isThere(pages)) return;
  const { folder, remove } = folderForApp('facilitator-kit-compiled-');
  try {
    await compileIn(folder, await prepareLauncher(), name);
    keepWhole(join(folder, 'compiled'), kept);
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

/**
 * Starts a copy of the kit, since what is compiled names where it lies: first in an empty data folder, then with the day that runs in it,
 * which takes what the start before left under its `name`. Leaves in the folder `compiled`, of main, and `pages`, what Chromium kept.
 */
async function compileIn(folder, launcher, name) {
  const [app, data, hooks, compiled, pages] = ['app', 'data', 'hooks', 'compiled', 'pages'].map((part) => join(folder, part));
  copyApp(app);
  cpSync(join(import.meta.dirname, 'compile-starts'), hooks, { recursive: true });
  giveToApp(folder);
  makeReadableByAll(folder);
  const copied = { ...launcher, appFolder: app };
  const display = hasDisplay() && !usesOtherUser ? undefined : await startOffScreenDisplay();
  const environment = { ...homeIn(folder), ...display?.environment, FACILITATOR_KIT_DATA: data, FACILITATOR_KIT_COMPILED: compiled };
  try {
    await start(copied, join(hooks, 'first.cjs'), environment);
    keepWhole(compiled, join(app, 'out', 'main', 'compiled', name));
    /* Chromium stores nothing again for scripts that it knows. */
    rmSync(join(data, 'browser'), { recursive: true });
    await start(copied, join(hooks, 'with-day.cjs'), environment);
  } finally {
    await display?.stop();
  }
  const made = join(data, 'browser', 'Code Cache', 'js');
  mkdirSync(pages);
  /* Chromium makes its index of them anew; for its own user alone they were written. */
  for (const name of readdirSync(made)) if (name !== 'index-dir') writeFileSync(join(pages, name), readFileSync(join(made, name)));
}

async function start(launcher, hook, environment) {
  const parameters = parametersFor(launcher);
  const { code, printed } = await runProgram(launcher.executable, [...parameters.slice(0, -1), '-r', hook, ...parameters.slice(-1)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    onStart: (child) => setTimeout(() => child.kill('SIGKILL'), longest).unref(),
  });
  if (code !== 0) throw new PlainFailure(`The code of the kit could not be compiled:\n${printed}`);
}
