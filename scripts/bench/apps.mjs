/** The apps that are compared, each made ready in a folder of its own that Electron's user may read, and how one is started. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { keepAnswersOf } from '../answers-of-main.mjs';
import { copyApp } from '../build.mjs';
import { makeReadableByAll } from '../cache-folder.mjs';
import { folderForApp, giveToApp, homeIn, parametersFor, playwrightOptions } from '../launcher.mjs';
import { fillProgramme, writeRevealDeck } from './slides.mjs';

const longestWait = 60_000;

/** Folders of the apps; `longKit` is the kit with a block of as many slides as the deck of reveal.js has. */
export function makeApps(count) {
  const { folder } = folderForApp('facilitator-kit-bench-apps-');
  const [kit, longKit, reveal, empty, asking] = ['kit', 'long-kit', 'reveal', 'empty', 'asking'].map((name) => join(folder, name));
  for (const copy of [kit, longKit]) copyApp(copy);
  const firstSlide = fillProgramme(join(longKit, 'content', 'prevention-of-trafficking'), count);
  cpSync(join(import.meta.dirname, 'empty-app'), empty, { recursive: true });
  cpSync(join(import.meta.dirname, 'asking-app'), asking, { recursive: true });
  cpSync(join(import.meta.dirname, 'reveal-app'), reveal, { recursive: true });
  writeRevealDeck(reveal, count);
  const recorder = join(folder, 'recorder.cjs');
  cpSync(join(import.meta.dirname, 'recorder.cjs'), recorder);
  makeReadableByAll(folder);
  return { kit, longKit, reveal, empty, asking, recorder, firstSlide, slideCount: count };
}

/** A new folder for what an app keeps; an app that is started in it again finds what it left. */
export function newHome() {
  const { folder, remove } = folderForApp('facilitator-kit-bench-home-');
  const data = join(folder, 'data');
  mkdirSync(data);
  giveToApp(data);
  return { folder, data, remove };
}

/** The kit's clock is the machine's; a second display is pretended, so the projector has a window. */
export const environmentFor = (display, home) => ({
  ...display.environment,
  ...homeIn(home.folder),
  FACILITATOR_KIT_DATA: home.data,
  FACILITATOR_KIT_TEST: '1',
  FACILITATOR_KIT_TEST_DISPLAYS: '2',
  FACILITATOR_KIT_TEST_NETWORK: '127.0.0.1',
});

/** Program and parameters of an app; what `before` holds comes before the app's folder. */
export function commandOf(launcher, appFolder, before = []) {
  const parameters = parametersFor({ ...launcher, appFolder });
  return { program: launcher.executable, parameters: [...parameters.slice(0, -1), ...before, appFolder, '--lang=en'] };
}

/** Starts an app that is driven. */
export async function startApp({ launcher, display }, appFolder, home) {
  const { args, ...options } = playwrightOptions({ ...launcher, appFolder });
  const app = keepAnswersOf(await _electron.launch({ ...options, args: [...args, '--lang=en'], env: environmentFor(display, home) }));
  app.context().setDefaultTimeout(longestWait);
  return app;
}

/** Pictures are as large as a usual projector's in every app, whatever the display is. */
export async function resize(page, { width, height }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height });
  return session;
}

export const deskSize = { width: 1280, height: 720 };
export const projectorSize = { width: 1920, height: 1080 };
