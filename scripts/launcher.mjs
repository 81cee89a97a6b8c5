/**
 * How the app is started from this checkout, by a person or by Playwright. Electron never runs as root, because it would then
 * need its sandbox switched off: under root an unprivileged user runs it.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeReadableByAll } from './cache-folder.mjs';
import { atEnd, root, say } from './command.mjs';
import { electronRuntime } from './electron-runtime.mjs';

const unprivilegedUser = 65534;
const asOther = [`--reuid=${unprivilegedUser}`, `--regid=${unprivilegedUser}`, '--clear-groups', '--no-new-privs'];
const playwrightLoader = join(root, 'node_modules', 'playwright-core', 'lib', 'server', 'electron', 'loader.js');

/** True where Electron runs as another user than we do. */
export const usesOtherUser = process.platform === 'linux' && process.getuid() === 0;

/**
 * Gives the Electron folder to start from (its `electron` is what to run, and what ELECTRON_OVERRIDE_DIST_PATH may name), the app
 * folder, and whether the system allows Chromium's sandbox.
 */
export async function prepareLauncher() {
  const runtime = await electronRuntime();
  if (!usesOtherUser) return { electronFolder: runtime.folder, executable: runtime.executable, appFolder: root, sandbox: true };
  const place = temporaryFolder('facilitator-kit-launcher-');
  const readable = otherUserMay(constants.R_OK | constants.X_OK, root);
  const appFolder = readable ? root : copyOfApp(place);
  const electron = otherUserMay(constants.R_OK | constants.X_OK, dirname(runtime.executable)) ? runtime.executable : copyOf(runtime, place);
  const loader = readable ? null : copyOfLoader(place);
  const electronFolder = join(place, 'launch');
  mkdirSync(electronFolder);
  const executable = join(electronFolder, 'electron');
  writeFileSync(executable, wrapper(electron, loader));
  makeReadableByAll(place);
  chmodSync(executable, 0o755);
  return { electronFolder, executable, appFolder, sandbox: systemAllowsSandbox() };
}

/** A temporary folder that Electron's user owns; it is removed when this process ends, or earlier by `remove`. */
export function folderForApp(name = 'facilitator-kit-') {
  const folder = temporaryFolder(name);
  giveToApp(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

export function giveToApp(folder) {
  if (usesOtherUser) chownSync(folder, unprivilegedUser, unprivilegedUser);
}

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

export function otherUserMay(mode, path) {
  const flags = [mode & constants.R_OK && '-r', mode & constants.W_OK && '-w', mode & constants.X_OK && '-x'].filter(Boolean);
  return flags.every((flag) => spawnSync('setpriv', [...asOther, 'test', flag, path], { cwd: '/' }).status === 0);
}

function temporaryFolder(name) {
  let parent = tmpdir();
  if (usesOtherUser && !otherUserMay(constants.X_OK, parent)) parent = '/tmp';
  const folder = mkdtempSync(join(parent, name));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}
