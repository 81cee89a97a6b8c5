/**
 * From a key to the picture with its letter, in the designer beside a bare field: the browser's own event timing, which counts until the frame
 * is presented and rounds to 8 ms. Beside it stands what a key costs the window's main thread in processor time, the slide's trial and its
 * pictures with it: that number doesn't follow the load. All windows are open at once and take turns; the first turn of each is thrown away.
 */
import { cpSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../command.mjs';
import { giveToApp, prepareLauncher } from '../launcher.mjs';
import { startOffScreenDisplay } from '../off-screen.mjs';
import { deskSize, makeApps, newHome, resize, startApp } from './apps.mjs';
import { RunningKit } from './kit.mjs';
import { fillProgramme } from './slides.mjs';
import { medianOf, milliseconds, spreadOf, table } from './spread.mjs';

const sizes = [11, 500];
const turns = 9;
const keysInTurn = 30;
/** Milliseconds. Opening reads the whole programme apart, and the check reads it again: both give way to whatever else is running. */
const patience = 300_000;
/** Two frames, at sixty in a second. */
const wanted = 2000 / 60;
/** Milliseconds between two keys: somebody who types fast, and not in step with the frames. */
const pause = () => new Promise((done) => setTimeout(done, 70 + Math.random() * 90));

/** Runs in a page: notes what the browser says of each key that took longer than a frame; it tells no shorter ones. */
function watch() {
  const bench = { pressed: 0, late: [] };
  addEventListener(
    'keydown',
    () => {
      bench.pressed += 1;
    },
    { capture: true },
  );
  const note = (list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') bench.late.push(duration);
  };
  new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 });
  globalThis.bench = bench;
}

/** Runs in a page: what was noted since it was last asked; a key that the browser didn't tell took its shortest step. */
const taken = () =>
  new Promise((done) => {
    const told = () => {
      const { bench } = globalThis;
      done([...bench.late, ...Array.from({ length: Math.max(0, bench.pressed - bench.late.length) }, () => 8)]);
      bench.pressed = 0;
      bench.late = [];
    };
    requestAnimationFrame(() => setTimeout(told, 300));
  });

/** Milliseconds of processor that the page's main thread has had. */
async function processorTime({ session }) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

async function turn(window) {
  const { page, field } = window;
  await field.focus();
  const before = await processorTime(window);
  for (let key = 0; key < keysInTurn; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcdefgh'[key % 8]);
    await pause();
  }
  const keys = await page.evaluate(taken);
  return { keys, processor: ((await processorTime(window)) - before) / keysInTurn };
}

/** The shipped programme as one of this laptop's own, with so many slides in a session, open at the middle one. */
async function openDesigner(machine, apps, home, count) {
  const programme = join(home.data, 'programmes', 'long');
  cpSync(join(root, 'content', 'prevention-of-trafficking'), programme, { recursive: true });
  fillProgramme(programme, count);
  giveToApp(home.data);
  const { app, desk: page } = await RunningKit.start(machine, apps.kit, home);
  app.context().setDefaultTimeout(patience);
  await page.getByRole('button', { name: 'Programmes' }).click();
  await page
    .getByRole('article')
    .filter({ hasText: 'your own' })
    .getByRole('button', { name: /^Change: / })
    .click();
  await page.getByRole('button', { name: 'Legal framework and special features' }).click();
  await page.locator(`[data-slide="slide-${Math.ceil(count / 2)}"]`).click();
  const field = page.getByRole('group', { name: 'English' }).getByRole('textbox', { name: 'Text' });
  await field.waitFor();
  await page.getByText('The check is looking').waitFor({ state: 'detached' });
  return { what: `${count} slides`, app, page, field };
}

async function openBare(machine, apps, home) {
  const app = await startApp(machine, apps.empty, home);
  const page = await app.firstWindow();
  await resize(page, deskSize);
  await page.setContent('<textarea rows="7" cols="60"></textarea>');
  return { what: 'a bare field', app, page, field: page.locator('textarea') };
}

/** Prints its table, and gives its numbers. */
export async function benchOfDesignerKeys() {
  const launcher = await prepareLauncher();
  const display = await startOffScreenDisplay();
  const machine = { launcher, display };
  const homes = [];
  const home = () => {
    const made = newHome();
    homes.push(made);
    return made;
  };
  const windows = [];
  try {
    const apps = makeApps(sizes[0]);
    windows.push(await openBare(machine, apps, home()));
    for (const count of sizes) windows.push(await openDesigner(machine, apps, home(), count));
    for (const window of windows) {
      await window.page.evaluate(watch);
      window.session = await window.page.context().newCDPSession(window.page);
      await window.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    }
    const costs = new Map(windows.map(({ what }) => [what, []]));
    const times = new Map(windows.map(({ what }) => [what, []]));
    for (let round = 0; round < turns; round += 1) {
      for (const each of windows) {
        const { keys, processor } = await turn(each);
        if (round === 0) continue;
        times.get(each.what).push(...keys);
        costs.get(each.what).push(processor);
      }
    }
    const bare = medianOf(times.get(windows[0].what));
    const keys = [...times].map(([what, all]) => {
      const spread = spreadOf(all);
      const processor = medianOf(costs.get(what));
      return {
        what,
        keys: all.length,
        ...spread,
        processor,
        late: all.filter((time) => time > wanted).length / all.length,
        ratio: spread.p50 / bare,
      };
    });
    const rows = keys.map(({ what, keys: count, p50, p95, p99, late, ratio, processor }) => [
      what,
      String(count),
      ...[p50, p95, p99].map(milliseconds),
      `${(late * 100).toFixed(1)} %`,
      ratio.toFixed(2),
      milliseconds(processor),
    ]);
    const head = ['a key in the designer, to its picture', 'keys', 'p50', 'p95', 'p99', 'over two frames', 'beside bare', 'processor'];
    process.stdout.write(`${table([head, ...rows])}\nload ${loadavg()[0].toFixed(1)}\n`);
    return { designerKeys: keys };
  } finally {
    for (const { app } of windows) await app.close();
    for (const { remove } of homes) remove();
    await display.stop();
  }
}
