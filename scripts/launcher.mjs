/**
 * How the app is started from this checkout, by a person or by Playwright. Electron never runs as root, because it would then
 * need its sandbox switched off: under root an unprivileged user runs it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lchownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { makeReadableByAll } from './cache-folder.mjs';
import { atEnd, root, say } from './command.mjs';
import { electronRuntime } from './electron-runtime.mjs';

const unprivilegedUser = 65534;
const asOther = [`--reuid=${unprivilegedUser}`, `--regid=${unprivilegedUser}`, '--clear-groups', '--no-new-privs'];
const playwrightLoader = join(root, 'node_modules', 'playwright-core', 'lib', 'server', 'electron', 'loader.js');
const partsOfApp = ['package.json', 'content', 'out'];

/** True where Electron runs as another user than we do. */
export const usesOtherUser = process.platform === 'linux' && process.getuid() === 0;

/** Gives the executable to run, the app folder to give it, Playwright's loader, and whether the system allows Chromium's sandbox. */
export async function prepareLauncher() {
  const runtime = await electronRuntime();
  const sandbox = systemAllowsSandbox();
  if (!sandbox) {
    say('This system does not let an ordinary user make a user namespace, so Electron runs here without its sandbox: use no real data.');
  }
  if (!usesOtherUser) return { executable: runtime.executable, appFolder: root, playwrightLoader, sandbox };
  const place = temporaryFolder('facilitator-kit-launcher-');
  const electron = readableByElectronsUser(runtime.executable) ? runtime.executable : copyOfRuntime(runtime, place);
  const executable = join(place, 'electron');
  writeFileSync(executable, wrapper(electron), { mode: 0o755 });
  const appFolder = readableByElectronsUser(join(root, 'package.json')) ? root : copyOfApp(place);
  const loader = readableByElectronsUser(playwrightLoader) ? playwrightLoader : copyOfLoader(place);
  makeReadableByAll(place);
  return { executable, appFolder, playwrightLoader: loader, sandbox };
}

/** What the app is given on its command line before its own parameters. */
export const parametersFor = ({ appFolder, sandbox }) => [...(sandbox ? [] : ['--no-sandbox']), appFolder];

/** What Playwright's `_electron.launch` takes; its loader holds the app back until Playwright listens, so nothing goes unseen. */
export const playwrightOptions = ({ executable, appFolder, playwrightLoader: loader, sandbox }) => ({
  executablePath: executable,
  args: ['-r', loader, appFolder],
  chromiumSandbox: sandbox,
  cwd: appFolder,
});

/** A temporary folder that Electron's user owns; it is removed when this process ends, or earlier by `remove`. */
export function folderForApp(name = 'facilitator-kit-') {
  const folder = temporaryFolder(name);
  giveToApp(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) };
}

/** Makes the user that Electron runs as the owner of a file, or of a folder and all that is in it. */
export function giveToApp(path) {
  if (!usesOtherUser) return;
  lchownSync(path, unprivilegedUser, unprivilegedUser);
  /* What links lead to is somebody else's; Node's own `recursive` goes there, too, once for each link. */
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveToApp(join(path, name));
}

/** The launcher that `tests-begin.mjs` prepared for all processes of the test run. */
export const launcherOfTestRun = () => JSON.parse(process.env.FACILITATOR_KIT_LAUNCHER);

/** What tells a program that its home is `folder`, so that it leaves nothing elsewhere. */
export function homeIn(folder) {
  if (process.platform !== 'linux') return {};
  const places = { HOME: folder, XDG_CONFIG_HOME: 'config', XDG_CACHE_HOME: 'cache', XDG_DATA_HOME: 'data', XDG_RUNTIME_DIR: 'run' };
  return Object.fromEntries(
    Object.entries(places).map(([variable, name]) => {
      const path = variable === 'HOME' ? folder : join(folder, name);
      if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
      giveToApp(path);
      return [variable, path];
    }),
  );
}

/** Program and parameters with which the user that Electron runs as runs something. */
export const asElectronsUser = (program, parameters) =>
  usesOtherUser ? { program: 'setpriv', parameters: [...asOther, program, ...parameters] } : { program, parameters };

function succeedsAsElectronsUser(...task) {
  const { program, parameters } = asElectronsUser(...task);
  return spawnSync(program, parameters, { cwd: '/', stdio: 'ignore' }).status === 0;
}

/** False for a checkout in a folder that is closed to others, such as the home folder of root. */
export const readableByElectronsUser = (path) => succeedsAsElectronsUser('test', ['-r', path]);

/** Chromium's sandbox on Linux is a user namespace; some containers and some distributions forbid it to ordinary users. */
export const systemAllowsSandbox = () =>
  process.platform !== 'linux' || succeedsAsElectronsUser('unshare', ['--user', '--map-root-user', 'true']);

/** `exec` keeps the process number, so whoever starts the wrapper holds Electron itself. */
const wrapper = (electron) => `#!/bin/sh\nexec setpriv ${asOther.join(' ')} '${electron.replaceAll("'", "'\\''")}' "$@"\n`;

function copyOfRuntime({ folder, executable }, place) {
  cpSync(folder, join(place, 'runtime'), { recursive: true });
  return join(place, 'runtime', basename(executable));
}

function copyOfApp(place) {
  const copy = join(place, 'app');
  mkdirSync(copy);
  for (const part of partsOfApp.filter((name) => existsSync(join(root, name))))
    cpSync(join(root, part), join(copy, part), { recursive: true });
  return copy;
}

function copyOfLoader(place) {
  const copy = join(place, 'playwright-loader.cjs');
  cpSync(playwrightLoader, copy);
  return copy;
}

function temporaryFolder(name) {
  let parent = tmpdir();
  if (usesOtherUser && !succeedsAsElectronsUser('test', ['-x', parent])) parent = '/tmp';
  const folder = mkdtempSync(join(parent, name));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}
