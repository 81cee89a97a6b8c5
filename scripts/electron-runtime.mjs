/** Finds the Electron that this machine runs, or fetches it; the path it gives is of a whole, working runtime. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeUnfinishedFolder } from './cache-folder.mjs';
import { PlainFailure, root, say } from './command.mjs';
import { fallbackFits, fallbackFolder, fallbackVersion, makeFallback } from './electron-fallback.mjs';
import { megabytes, sizeOfFolder, withProgress } from './progress.mjs';
import { runProgram } from './run-program.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const nameOfExecutable = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
const longestSilence = 45_000;

let found;

/** Executable, dist folder and version of the runtime in use. */
export function electronRuntime() {
  found ??= find();
  return found;
}

async function find() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) {
    const executable = join(given, nameOfExecutable);
    if (!existsSync(executable)) throw new PlainFailure(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
    return runtimeIn(given, executable);
  }
  const own = downloadedByPackage();
  if (own) return own;
  if (fallbackFits() && existsSync(fallbackFolder())) {
    say(`Using Electron ${fallbackVersion}, since the current one could not be downloaded here. To try again, delete ${fallbackFolder()}`);
    return fallbackRuntime();
  }
  const problem = await download();
  const downloaded = downloadedByPackage();
  if (downloaded) return downloaded;
  if (!fallbackFits()) {
    throw new PlainFailure(
      `Electron ${wantedVersion()} could not be downloaded: ${problem}\n` +
        'Connect this computer to the internet and run this again, or unpack Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    );
  }
  say(`Electron ${wantedVersion()} could not be downloaded (${problem}). Making Electron ${fallbackVersion} ready instead.`);
  await makeFallback();
  return fallbackRuntime();
}

export const electronPath = async () => (await electronRuntime()).executable;

const runtimeIn = (folder, executable) => ({ executable, folder, version: versionIn(folder) });

const fallbackRuntime = () => runtimeIn(fallbackFolder(), join(fallbackFolder(), nameOfExecutable));

const wantedVersion = () => JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;

function versionIn(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return wantedVersion();
  }
}

function downloadedByPackage() {
  const folder = join(packageFolder, 'dist');
  const executable = join(folder, nameOfExecutable);
  // The package writes path.txt last, so without it the folder may be half unpacked.
  const whole = existsSync(join(packageFolder, 'path.txt')) && existsSync(executable) && versionIn(folder) === wantedVersion();
  return whole ? runtimeIn(folder, executable) : null;
}

/** Runs the electron package's own downloader; says why it failed, or null. */
async function download() {
  const temporary = makeUnfinishedFolder();
  const place = { TMPDIR: temporary.folder, TEMP: temporary.folder, TMP: temporary.folder };
  const received = () => sizeOfFolder(temporary.folder);
  let silent = false;
  let watching;
  try {
    const { code, printed } = await withProgress(
      `Downloading Electron ${wantedVersion()}`,
      () => megabytes(received()),
      runProgram(process.execPath, [join(packageFolder, 'install.js')], {
        env: { ...process.env, ...place },
        stdio: ['ignore', 'pipe', 'pipe'],
        onStart(child) {
          let before = 0;
          let since = Date.now();
          watching = setInterval(() => {
            const now = received();
            if (now !== before) since = Date.now();
            before = now;
            if (Date.now() - since < longestSilence) return;
            silent = true;
            child.kill('SIGKILL');
          }, 2000);
        },
      }),
    );
    if (silent) return 'no answer';
    return code === 0 ? null : (reasonIn(printed) ?? `its downloader ended with code ${code}`);
  } finally {
    clearInterval(watching);
    temporary.remove();
  }
}

const reasonIn = (printed) =>
  printed
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.trim()
    .slice(0, 160);
