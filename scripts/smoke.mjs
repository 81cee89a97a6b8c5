/** A run off-screen through the places of the sample training, in two sizes; it ends with pictures, also when a step fails. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, root, say } from './command.mjs';
import { folderForApp, homeIn, playwrightOptions, prepareLauncher } from './launcher.mjs';
import { startOffScreenDisplay } from './off-screen.mjs';
import { setUp } from './setup.mjs';

const pictures = join(root, 'out', 'smoke');
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const titleOfAudience = 'Facilitator Kit – Audience';

await command(async () => {
  await setUp({ needs: ['electron', 'display', 'build'] });
  const launcher = await prepareLauncher();
  const display = await startOffScreenDisplay();
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const made = [];
  try {
    for (const size of sizes) await walk({ launcher, display, size, made });
  } finally {
    await display.stop();
    for (const path of made) process.stdout.write(`${relative(process.cwd(), path)}\n`);
  }
});

/** What a trainer does first, and a picture at each stop. */
async function walk({ launcher, display, size, made }) {
  const { _electron } = await import('playwright');
  const { args, ...options } = playwrightOptions(launcher);
  const data = folderForApp('facilitator-kit-smoke-');
  const app = await _electron.launch({
    ...options,
    args: [...args, '--lang=en'],
    env: {
      ...display.environment,
      ...homeIn(data.folder),
      FACILITATOR_KIT_DATA: join(data.folder, 'data'),
      FACILITATOR_KIT_TEST: '1',
      FACILITATOR_KIT_TEST_DISPLAYS: '2',
    },
  });
  const desk = await app.firstWindow();
  const take = async (page, name) => {
    const window = await app.browserWindow(page);
    await window.evaluate((it, { width, height }) => it.setContentSize(width, height), size);
    await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
    await page.evaluate(() => document.fonts.ready);
    const path = join(pictures, `${name}-${size.width}x${size.height}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    made.push(path);
    say(`Picture: ${name}, ${size.width}×${size.height}`);
  };
  const press = (role, name) => desk.getByRole(role, { name, exact: true }).click();
  try {
    desk.setDefaultTimeout(15_000);
    await desk.getByRole('button', { name: 'Try a sample training', exact: true }).waitFor();
    await take(desk, 'library');
    await press('button', 'Try a sample training');
    await press('link', 'Run');
    await press('button', 'Start day');
    await press('button', 'Show on projector');
    for (let slide = 1; slide < 3; slide += 1) await press('button', 'Next');
    await take(desk, 'console');
    await take(await windowWithTitle(app, titleOfAudience), 'audience');
    await press('link', 'Register');
    await desk.getByRole('grid', { name: 'Register', exact: true }).waitFor();
    await take(desk, 'register');
  } catch (failure) {
    // Where it stopped is worth a picture, but a window that is gone must not hide why.
    await take(desk, 'stopped-here').catch(({ message }) => say(`No picture of the place where it stopped: ${message}`));
    throw failure;
  } finally {
    await app.close();
    data.remove();
  }
}

async function windowWithTitle(app, title) {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    for (const page of app.windows()) {
      const window = await app.browserWindow(page);
      if ((await window.evaluate((it) => it.getTitle())) === title) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No window "${title}" was opened.`);
}
