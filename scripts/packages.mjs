/** Brings node_modules to what the lock file says, and does nothing when it is there already. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, root } from './command.mjs';
import { withProgress } from './progress.mjs';
import { runNpm } from './run-program.mjs';

const lockFile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.facilitator-kit-lock');

export async function installPackages() {
  const lock = readFileSync(lockFile, 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(installed) && read(stamp) === hash) return;
  if (!fitsLock(JSON.parse(lock))) await install();
  /* Anew: written in place it would speak for each checkout that shares the file. */
  rmSync(stamp, { force: true });
  writeFileSync(stamp, hash);
}

async function install() {
  // An interrupted npm ci may have removed any part of node_modules, so nothing in it may vouch for it any more.
  rmSync(stamp, { force: true });
  rmSync(installed, { force: true });
  const started = Date.now();
  const { code, printed } = await withProgress(
    'Installing the packages in package-lock.json',
    () => `${Math.round((Date.now() - started) / 1000)} s`,
    runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress'], { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  if (code !== 0) throw new PlainFailure(`npm could not install the packages:\n${printed.trim()}`);
}

/** True after an `npm install` by hand: then installing again would only cost time. */
function fitsLock(lock) {
  const present = read(installed);
  if (!present) return false;
  const { packages } = JSON.parse(present);
  return Object.entries(lock.packages).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || packages[path]?.version === version || ((optional || devOptional || peer) && !packages[path]),
  );
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
