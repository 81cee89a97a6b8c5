/**
 * From a key to the picture with its letter, in the designer beside a bare field: the browser's own event timing, which counts until the frame
 * is presented and rounds to 8 ms. Beside it stands what a key costs in processor time, which doesn't follow the load: the window's main thread
 * and the kit's main process, the slide's trial with it; and what it costs each process, once nobody types, until the words are kept, the
 * pictures made and the check over. All windows are open at once and take turns; the first turn of each is thrown away.
 */
import { cpSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { root, say } from '../command.mjs';
import { giveToApp, prepareLauncher } from '../launcher.mjs';
import { startOffScreenDisplay } from '../off-screen.mjs';
import { deskSize, makeApps, newHome, resize, startApp } from './apps.mjs';
import { taskTime } from './idle.mjs';
import { RunningKit } from './kit.mjs';
import { fillProgramme } from './slides.mjs';
import { medianOf, milliseconds, spreadOf, table } from './spread.mjs';

const sizes = [11, 500];
const turns = 6;
const keysInTurn = 30;
/** Milliseconds. Opening reads the whole programme apart, and the first check reads it again: both give way to whatever else is running. */
const patience = 120_000;
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

/** Milliseconds of processor that the kit's processes have had, by what they do. */
const processesOf = ({ app }) =>
  app.evaluate(({ app: electron }) => {
    const had = { main: 0, window: 0, check: 0 };
    for (const { type, serviceName, cpu } of electron.getAppMetrics()) {
      const what = type === 'Browser' ? 'main' : type === 'Tab' ? 'window' : serviceName === 'node.mojom.NodeService' ? 'check' : undefined;
      if (what) had[what] += 1_000 * cpu.cumulativeCPUUsage;
    }
    return had;
  });

const since = (before, now) => Object.fromEntries(Object.entries(now).map(([what, time]) => [what, time - before[what]]));

/** Until what was typed is kept, and the check looked at it. */
async function settle({ page, isDesigner }) {
  if (!isDesigner) return;
  /* Looking for its words would cost the page more than the check does. */
  const isLooking = page.locator('.designer-looking');
  await isLooking.waitFor({ state: 'attached' });
  await isLooking.waitFor({ state: 'detached' });
}

async function turn(window) {
  const { page, field } = window;
  await field.focus();
  const [before, processes] = [await taskTime(window.session), await processesOf(window)];
  for (let key = 0; key < keysInTurn; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcdefgh'[key % 8]);
    await pause();
  }
  const typed = await processesOf(window);
  const processor = ((await taskTime(window.session)) - before) / keysInTurn;
  const keys = await page.evaluate(taken);
  await settle(window);
  return { keys, processor, main: since(processes, typed).main / keysInTurn, after: since(typed, await processesOf(window)) };
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
  await page.locator('.designer-looking').waitFor({ state: 'detached' });
  return { what: `${count} slides`, app, page, field, isDesigner: true };
}

async function openBare(machine, apps, home) {
  const app = await startApp(machine, apps.empty, home);
  const page = await app.firstWindow();
  await resize(page, deskSize);
  await page.setContent('<textarea rows="7" cols="60"></textarea>');
  return { what: 'a bare field', app, page, field: page.locator('textarea'), isDesigner: false };
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
    for (const count of sizes) {
      say(`Opening a programme of ${count} slides`);
      windows.push(await openDesigner(machine, apps, home(), count));
    }
    for (const window of windows) {
      await window.page.evaluate(watch);
      window.session = await window.page.context().newCDPSession(window.page);
      await window.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    }
    const all = new Map(windows.map(({ what }) => [what, []]));
    for (let round = 0; round < turns; round += 1) {
      for (const each of windows) {
        const measured = await turn(each);
        if (round > 0) all.get(each.what).push(measured);
      }
    }
    const timesOf = (measured) => measured.flatMap(({ keys }) => keys);
    const bare = medianOf(timesOf(all.get(windows[0].what)));
    const keys = [...all].map(([what, measured]) => {
      const times = timesOf(measured);
      const spread = spreadOf(times);
      const after = (process) => medianOf(measured.map((each) => each.after[process]));
      return {
        what,
        keys: times.length,
        ...spread,
        late: times.filter((time) => time > wanted).length / times.length,
        ratio: spread.p50 / bare,
        processor: medianOf(measured.map(({ processor }) => processor)),
        main: medianOf(measured.map(({ main }) => main)),
        after: { main: after('main'), window: after('window'), check: after('check') },
      };
    });
    const rows = keys.map(({ what, keys: count, p50, p95, p99, late, ratio, processor, main, after }) => [
      what,
      String(count),
      ...[p50, p95, p99].map(milliseconds),
      `${(late * 100).toFixed(1)} %`,
      ratio.toFixed(2),
      ...[processor, main, after.main, after.window, after.check].map(milliseconds),
    ]);
    const timed = ['a key in the designer, to its picture', 'keys', 'p50', 'p95', 'p99', 'over two frames', 'beside bare'];
    const head = [...timed, 'window', 'main', 'at rest: main', 'window', 'check'];
    process.stdout.write(`${table([head, ...rows])}\nload ${loadavg()[0].toFixed(1)}\n`);
    return { designerKeys: keys };
  } finally {
    for (const { app } of windows) await app.close();
    for (const { remove } of homes) remove();
    await display.stop();
  }
}
