/**
 * `npm run dist`: packs the app for this system; `npm run dist -- dir` makes a folder instead of installers, needs no network, and
 * starts the packed app once. Other parameters go to electron-builder.
 */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { command, PlainFailure, root, say } from './command.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { asElectronsUser, folderForApp, giveToApp, homeIn, readableByElectronsUser, systemAllowsSandbox } from './launcher.mjs';
import { startOffScreenDisplay } from './off-screen.mjs';
import { runProgram, runTool, shownAsProgress } from './run-program.mjs';
import { setUp } from './setup.mjs';

const output = join(root, 'dist');
const longestStart = 30_000;

await command(async () => {
  const parameters = process.argv.slice(2);
  const onlyFolder = parameters.includes('dir') || parameters.includes('--dir');
  await setUp({ needs: onlyFolder ? ['electron', 'display'] : [] });
  await buildIfNeeded();
  if (!onlyFolder) return pack(parameters);
  rmSync(output, { recursive: true, force: true });
  // The runtime that is here, so that nothing is downloaded.
  const { folder, version } = await electronRuntime();
  const code = await pack(['--dir', `--config.electronDist=${folder}`, `--config.electronVersion=${version}`]);
  if (code !== 0) return code;
  await seeThatItOpens(packedFolder());
  return 0;
});

async function pack(parameters) {
  const { code } = await runTool('electron-builder', ['--publish', 'never', ...parameters], { stdio: shownAsProgress });
  return code;
}

function packedFolder() {
  const name = readdirSync(output).find((entry) => /^mac|-unpacked$/.test(entry));
  if (!name) throw new PlainFailure(`electron-builder left no app in ${output}.`);
  return join(output, name);
}

/** Asks over the debugging port of Chromium: Node's own inspector is shut in a packed app. */
async function seeThatItOpens(packed) {
  const display = await startOffScreenDisplay();
  const place = folderForApp('facilitator-kit-packed-');
  const app = executableIn(readableByElectronsUser(packed) ? packed : copyFor(packed, place.folder));
  const { program, parameters } = asElectronsUser(app, ['--remote-debugging-port=0', ...(systemAllowsSandbox() ? [] : ['--no-sandbox'])]);
  let child;
  try {
    const ending = runProgram(program, parameters, {
      env: { ...display.environment, ...homeIn(place.folder), FACILITATOR_KIT_DATA: join(place.folder, 'data') },
      stdio: ['ignore', 'ignore', 'pipe'],
      onStart: (started) => {
        child = started;
      },
    });
    const early = ending.then(({ printed }) => {
      throw new PlainFailure(`The packed app ended before its window opened:\n${printed.trim()}`);
    });
    const title = await Promise.race([titleOfFirstWindow(child.stderr), early]);
    say(`The packed app ${app} opened its window "${title}".`);
    child.kill('SIGTERM');
    await ending;
  } finally {
    child?.kill('SIGKILL');
    await display.stop();
    place.remove();
  }
}

function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Facilitator Kit.app', 'Contents', 'MacOS', 'Facilitator Kit');
  return join(folder, process.platform === 'win32' ? 'Facilitator Kit.exe' : 'facilitator-kit');
}

function copyFor(packed, place) {
  const copy = join(place, 'packed');
  cpSync(packed, copy, { recursive: true });
  giveToApp(copy);
  return copy;
}

async function titleOfFirstWindow(errorOutput) {
  const deadline = Date.now() + longestStart;
  const port = await portIn(errorOutput);
  while (Date.now() < deadline) {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    const page = targets.find(({ type, url, title }) => type === 'page' && url.startsWith('kit://') && title !== '');
    if (page) return page.title;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new PlainFailure(`The packed app opened no window within ${longestStart / 1000} s.`);
}

function portIn(errorOutput) {
  let said = '';
  return new Promise((resolve) => {
    errorOutput.on('data', (piece) => {
      said += piece;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (port) resolve(port);
    });
  });
}
