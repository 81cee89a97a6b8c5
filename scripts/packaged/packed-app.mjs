/**
 * Starts a packed app as its user would, and speaks with its window over the debugging port of Chromium: Node's own inspector is
 * shut in it. Whoever starts it ends it, in order or outright.
 */
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright';
import { PlainFailure, say } from '../command.mjs';
import { asElectronsUser, giveToApp, readableByElectronsUser, systemAllowsSandbox, usesOtherUser } from '../launcher.mjs';
import { runProgram } from '../run-program.mjs';

const longestStart = 30_000;
const longestEnd = 15_000;

/** The executable of the packed app in `folder`, or of a copy in `place` if the user that Electron runs as may not go there. */
export function executableFor(folder, place) {
  if (!usesOtherUser || readableByElectronsUser(folder)) return executableIn(folder);
  const copy = join(place, 'packed');
  cpSync(folder, copy, { recursive: true });
  giveToApp(copy);
  return executableIn(copy);
}

const bundle = 'Facilitator Kit.app';

export function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, bundle, 'Contents', 'MacOS', 'Facilitator Kit');
  return join(folder, process.platform === 'win32' ? 'Facilitator Kit.exe' : 'facilitator-kit');
}

export const resourcesIn = (folder) =>
  process.platform === 'darwin' ? join(folder, bundle, 'Contents', 'Resources') : join(folder, 'resources');

/** electron-builder names folders as in `linux-unpacked`, `linux-arm64-unpacked`, `mac` and `mac-arm64`; without more it is x64. */
export const runsHere = (folder) => (/-(arm64|armv7l|ia32|universal)(-unpacked)?$/.exec(basename(folder))?.[1] ?? 'x64') === process.arch;

/** Resolves when the desk's window is there. */
export async function startPacked(executable, { parameters = [], environment }) {
  const switches = ['--remote-debugging-port=0', '--lang=en', ...(systemAllowsSandbox() ? [] : ['--no-sandbox'])];
  const start = asElectronsUser(executable, [...switches, ...parameters]);
  let child;
  let said = '';
  const ending = runProgram(start.program, start.parameters, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    onStart: (started) => {
      child = started;
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (piece) => {
          said += piece;
        });
    },
  });
  const looking = new AbortController();
  try {
    const early = ending.then(({ printed }) => {
      looking.abort();
      throw new PlainFailure(`The packed app ended before its window opened:\n${printed.trim()}`);
    });
    const { browser, desk } = await Promise.race([deskOf(() => said, looking.signal), early]);
    return { desk, said: () => said, electron: await electronIn(desk), end: () => endInOrder(desk, browser, ending), kill };
  } catch (failure) {
    child.kill('SIGKILL');
    throw failure;
  }

  /** What a power cut does. */
  async function kill() {
    child.kill('SIGKILL');
    await ending;
  }
}

/** The window's closing ends the app, as it does for a person. */
async function endInOrder(desk, browser, ending) {
  await desk.close();
  const slow = within(longestEnd, `The packed app did not end within ${longestEnd / 1000} s of its window's closing.`);
  const { code, signal } = await Promise.race([ending, slow.failure]);
  slow.cancel();
  await browser.close();
  if (code !== 0) throw new PlainFailure(`The packed app ended with ${signal ?? `code ${code}`} when its window was closed.`);
}

async function deskOf(said, signal) {
  const deadline = Date.now() + longestStart;
  let browser;
  while (!signal.aborted && Date.now() < deadline) {
    const address = /DevTools listening on (ws:\S+)/.exec(said())?.[1];
    if (address) browser ??= await chromium.connectOverCDP(address);
    for (const page of browser?.contexts().flatMap((context) => context.pages()) ?? []) {
      if (page.url() !== 'about:blank' && (await page.title()) !== '') return { browser, desk: page };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new PlainFailure(`The packed app opened no window within ${longestStart / 1000} s:\n${said().trim()}`);
}

/** The version of Electron that really runs, by its own word. */
const electronIn = async (desk) => /Electron\/(\S+)/.exec(await desk.evaluate(() => navigator.userAgent))?.[1];

function within(milliseconds, message) {
  let timer;
  const failure = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new PlainFailure(message)), milliseconds);
  });
  return { failure, cancel: () => clearTimeout(timer) };
}

export function tellOfSandbox() {
  if (!systemAllowsSandbox()) say('This system allows no user namespaces, so the packed app runs here without its sandbox.');
}
