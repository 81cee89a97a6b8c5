/** The cache of downloaded runtimes between checkouts; what lies there under its final name is always whole. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './command.mjs';

const unfinished = 'unfinished-';

const placeOfCache = () => {
  if (process.env.FACILITATOR_KIT_CACHE) return process.env.FACILITATOR_KIT_CACHE;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'facilitator-kit');
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'facilitator-kit', 'cache');
  }
  // The home folder of root is closed to the unprivileged user that Electron then runs as.
  if (process.getuid() === 0) return '/var/cache/facilitator-kit';
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'facilitator-kit');
};

export function cacheFolder() {
  const folder = placeOfCache();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** A folder beside the final ones, so that moving its content to its final name is one step; gone when the process ends. */
export function makeUnfinishedFolder() {
  const cache = cacheFolder();
  sweep(cache);
  const folder = mkdtempSync(join(cache, `${unfinished}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  const forget = atEnd(remove);
  return {
    folder,
    remove() {
      remove();
      forget();
    },
  };
}

/** A set-up that was killed outright could not remove its folder itself. */
function sweep(cache) {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(unfinished))) {
    if (isRunning(Number(name.slice(unfinished.length).split('-')[0]))) continue;
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (failure) {
    return failure.code === 'EPERM';
  }
}

/** Like `chmod -R a+rX`. */
export function makeReadableByAll(folder) {
  for (const path of [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, name))]) {
    const { mode } = statSync(path);
    chmodSync(path, mode | (mode & 0o100 ? 0o555 : 0o444));
  }
}
