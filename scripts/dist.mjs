/**
 * `npm run dist`: packs the app for this system, looks into what came out and holds a short training in it. `npm run dist -- dir` makes
 * a folder instead of installers, from whichever Electron is here. Other parameters go to electron-builder.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, PlainFailure, root, say } from './command.mjs';
import { compileIfNeeded } from './compiled-code.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { buildForPacking } from './packaged/build.mjs';
import { checkContents } from './packaged/contents.mjs';
import { checkFuses } from './packaged/fuses.mjs';
import { assertCurrentElectron, homepageParameters, refuseOtherRuntimes, writeChecksums } from './packaged/installers.mjs';
import { runSampleTraining } from './packaged/journey.mjs';
import { writeNotices } from './packaged/notices.mjs';
import { executableIn, resourcesIn, runsHere } from './packaged/packed-app.mjs';
import { runTool, shownAsProgress } from './run-program.mjs';
import { setUp } from './setup.mjs';

const output = join(root, 'dist');

await command(async () => {
  const parameters = process.argv.slice(2);
  const onlyFolder = parameters.includes('dir') || parameters.includes('--dir');
  if (!onlyFolder) refuseOtherRuntimes(parameters);
  await setUp({ needs: ['electron', 'display'] });
  const runtime = await electronRuntime();
  if (!onlyFolder) assertCurrentElectron(runtime.version);
  const packing = onlyFolder ? folderParameters(parameters, runtime) : [...parameters, ...homepageParameters(parameters)];
  const packages = await buildForPacking();
  await compileIfNeeded();
  say(`Notices of ${writeNotices(packages)} works by others go along.`);
  rmSync(output, { recursive: true, force: true });
  try {
    await pack(packing);
    const electron = await seeThatAllIsWell();
    if (!onlyFolder) {
      assertCurrentElectron(electron);
      await writeChecksums(output);
    }
  } catch (failure) {
    // A folder may be looked at; an installer that failed must not be handed on.
    if (!onlyFolder) rmSync(output, { recursive: true, force: true });
    throw failure;
  }
});

/** The runtime that is here is used, so that nothing is downloaded; installers may be for other processors and need their own. */
function folderParameters(parameters, { folder, version }) {
  const others = parameters.filter((each) => each !== 'dir' && each !== '--dir');
  return ['--dir', ...others, `--config.electronDist=${folder}`, `--config.electronVersion=${version}`];
}

async function pack(parameters) {
  const { code } = await runTool('electron-builder', ['--publish', 'never', ...parameters], { stdio: shownAsProgress });
  if (code !== 0) throw new PlainFailure('electron-builder could not pack the app; the lines above say why.');
}

/** Returns the version of Electron on which the training was held. */
async function seeThatAllIsWell() {
  const folders = readdirSync(output)
    .filter((entry) => /^mac|-unpacked$/.test(entry))
    .map((entry) => join(output, entry));
  for (const folder of folders) {
    checkContents({ folder, resources: resourcesIn(folder) });
    say(`${await checkFuses(executableIn(folder))} fuses are as electron-builder.yml wants them.`);
  }
  const own = folders.find(runsHere);
  if (!own) throw new PlainFailure(`electron-builder left no app in ${output} that runs on this computer.`);
  return runSampleTraining(own);
}
