/** The bench of keeping time: a long day with two timers in the real kit, beside an empty window and beside a countdown that counts ticks. */
import { loadavg } from 'node:os';
import { say } from '../command.mjs';
import { prepareLauncher } from '../launcher.mjs';
import { startOffScreenDisplay } from '../off-screen.mjs';
import { makeApps, newHome, startApp } from './apps.mjs';
import { RunningKit } from './kit.mjs';
import { milliseconds, spreadOf, table } from './spread.mjs';

const blocks = 200;
const seconds = 20;
const rescues = 20;
/** In the busy phase each page can do nothing for so long, again and again. */
const busyFor = 3_500;
const busyEvery = 8_000;
/** So long nothing of the apps runs, as when the lid is closed. */
const asleep = 10_000;

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Prints its tables, and gives its numbers. */
export async function benchOfTime() {
  const launcher = await prepareLauncher();
  const display = await startOffScreenDisplay();
  const machine = { launcher, display };
  const [kitHome, emptyHome] = [newHome(), newHome()];
  const numbers = { blocks, seconds, load: loadavg()[0] };
  try {
    const apps = makeApps(1);
    const kit = await RunningKit.start(machine, apps.kit, kitHome);
    const empty = await startApp(machine, apps.empty, emptyHome);
    const emptyPage = await empty.firstWindow();
    await beginLongDay(kit);
    say('Measuring what each second costs');
    numbers.cost = await costs(kit, emptyPage);
    process.stdout.write(`${costTable(numbers.cost)}\n\n`);
    say('Measuring when each second is painted');
    numbers.painted = await paintedSeconds(kit, empty, emptyPage);
    process.stdout.write(`${paintTable(numbers.painted)}\n\n`);
    say('Measuring time rescue');
    numbers.rescue = await rescueTimes(kit);
    process.stdout.write(`${rescueTable(numbers.rescue)}\n\nload at the beginning: ${numbers.load.toFixed(1)}\n`);
    await kit.close();
    await empty.close();
  } finally {
    await display.stop();
    for (const home of [kitHome, emptyHome]) home.remove();
  }
  return { time: numbers };
}

/** The sample's first day filled up with short blocks that can give minutes; day and timers run, and the room looks on. */
async function beginLongDay(kit) {
  await kit.ask('create-sample');
  const known = await kit.desk.evaluate(async () => (await globalThis.kit.ready()).view.training.agenda[0].blocks.length);
  for (let count = known; count < blocks; count += 1) {
    const edit = { edit: 'insert', at: count - 1, kind: 'activity', title: `Exercise ${count}`, minutes: 2 };
    await kit.dispatch({ kind: 'edit-agenda', day: 1, edit });
  }
  await kit.desk.evaluate(async () => {
    const { plan } = (await globalThis.kit.ready()).view.training.agenda[0];
    for (const { block, minutes } of plan.rows.slice(-60)) {
      await globalThis.kit.dispatch({ kind: 'edit-agenda', day: 1, edit: { edit: 'least', block, least: Math.floor(minutes / 2) } });
    }
  });
  await kit.dispatch({ kind: 'start-day', day: 1 });
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.locator('.run-preview-frame .scene').waitFor();
  await kit.project();
  await kit.dispatch({ kind: 'start-timer', length: 20 * 60_000 });
  await kit.dispatch({ kind: 'start-timer', length: 30 * 60_000, timer: 'group' });
  await kit.audience.locator('.scene-countdown').waitFor();
}

/* ————— what each second costs ————— */

const counted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'];

async function countersOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const known = Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  return Object.fromEntries(counted.map((name) => [name, known[name]]));
}

/** Milliseconds for each second, of all windows at the same time. */
async function costs(kit, emptyPage) {
  const emptySession = await emptyPage.context().newCDPSession(emptyPage);
  const sessions = { ...kit.sessions, empty: emptySession };
  for (const session of Object.values(sessions)) await session.send('Performance.enable');
  await wait(5_000);
  const before = {};
  for (const [window, session] of Object.entries(sessions)) before[window] = await countersOf(session);
  await wait(seconds * 1000);
  const cost = {};
  for (const [window, session] of Object.entries(sessions)) {
    const after = await countersOf(session);
    cost[window] = Object.fromEntries(counted.map((name) => [name, (after[name] - before[window][name]) / seconds]));
  }
  return cost;
}

const costTable = (cost) =>
  table([
    [`${blocks} blocks, 2 timers, in each second`, 'script', 'layout', 'style', 'all tasks'],
    ...Object.entries(cost).map(([window, each]) => [window, ...counted.map((name) => milliseconds(each[name]))]),
  ]);

/* ————— when each second is painted ————— */

/** Runs in a page: notes for each change of a text when it stood on the screen, in wall time. */
function watchText(selector) {
  const paints = [];
  const element = document.querySelector(selector);
  new MutationObserver(() => {
    const text = element.textContent;
    requestAnimationFrame(() => paints.push({ text, at: Date.now() }));
  }).observe(element, { subtree: true, childList: true, characterData: true });
  globalThis.benchPaints = paints;
}

/** Runs in a page: what most countdowns on the web are, a number that gets smaller with each tick. */
function countTicks() {
  const element = document.createElement('output');
  element.id = 'naive';
  document.body.append(element);
  let left = 3600;
  globalThis.benchNaive = { begun: Date.now(), from: left };
  setInterval(() => {
    left -= 1;
    element.textContent = String(left);
  }, 1000);
}

/** Runs in a page. */
const takePaints = () => globalThis.benchPaints.splice(0);
function keepBusy([long, every]) {
  const busy = setInterval(() => {
    const until = performance.now() + long;
    while (performance.now() < until);
  }, every);
  globalThis.benchCalm = () => clearInterval(busy);
}
const calmDown = () => globalThis.benchCalm();

const dayLength = 24 * 3_600_000;

/** How long after its beginning each second of the wall clock was on the screen. */
const latenessOfClock = (paints) =>
  paints.map(({ text, at }) => {
    const shown = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
    const now = (at - new Date(at).getTimezoneOffset() * 60_000) % dayLength;
    return now - shown;
  });

/** How far the countdown is from what is really left. */
const latenessOfTicks = (paints, { begun, from }) => paints.map(({ text, at }) => at - begun - (from - Number(text)) * 1000);

const act = (app, what) =>
  app.evaluate(({ BrowserWindow }, name) => {
    for (const window of BrowserWindow.getAllWindows()) window[name]();
  }, what);

/** All processes of an app stand still, and go on. */
async function sleep(apps) {
  const groups = apps.map((app) => -app.process().pid);
  for (const group of groups) process.kill(group, 'SIGSTOP');
  await wait(asleep);
  for (const group of groups) process.kill(group, 'SIGCONT');
}

const summary = (lateness) => ({ ...spreadOf(lateness), longest: Math.max(...lateness), painted: lateness.length });

async function paintedSeconds(kit, empty, emptyPage) {
  await kit.desk.evaluate(watchText, '.run-clock');
  await emptyPage.evaluate(countTicks);
  await emptyPage.evaluate(watchText, '#naive');
  const naive = await emptyPage.evaluate(() => globalThis.benchNaive);
  const rows = [];
  const measure = async (phase) => {
    for (const page of [kit.desk, emptyPage]) await page.evaluate(takePaints);
    await wait(seconds * 1000);
    rows.push({ phase, what: 'kit', ...summary(latenessOfClock(await kit.desk.evaluate(takePaints))) });
    rows.push({ phase, what: 'counting ticks', ...summary(latenessOfTicks(await emptyPage.evaluate(takePaints), naive)) });
  };
  await measure('in front');
  for (const app of [kit.app, empty]) await act(app, 'minimize');
  await measure('out of sight');
  for (const app of [kit.app, empty]) await act(app, 'restore');
  for (const page of [kit.desk, emptyPage]) await page.evaluate(keepBusy, [busyFor, busyEvery]);
  await measure('busy page');
  for (const page of [kit.desk, emptyPage]) await page.evaluate(calmDown);
  await measure('in front again');
  await sleep([kit.app, empty]);
  await wait(2_000);
  await measure('after a sleep');
  return rows;
}

const paintTable = (rows) =>
  table([
    ['painted second is late by', 'window', 'p50', 'p95', 'p99', 'longest', `painted in ${seconds} s`],
    ...rows.map(({ phase, what, p50, p95, p99, longest, painted }) => [
      phase,
      what,
      ...[p50, p95, p99, longest].map(milliseconds),
      String(painted),
    ]),
  ]);

/* ————— time rescue ————— */

/** Runs in the desk's page: from the click to the dialog on the screen. */
const openRescue = () =>
  new Promise((done) => {
    const began = performance.now();
    document.querySelector('.run-schedule-open').click();
    const look = () => {
      if (document.querySelector('[role="dialog"]')) requestAnimationFrame(() => done(performance.now() - began));
      else requestAnimationFrame(look);
    };
    look();
  });

/** Runs in the desk's page: an offer is taken, and is on the disk. */
async function takeOffer() {
  const began = performance.now();
  const outcome = await globalThis.kit.dispatch({ kind: 'rescue', way: 'trim', minutes: 20 });
  const took = performance.now() - began;
  if (outcome.refused) throw new Error(`The kit refused: ${outcome.refused}`);
  await globalThis.kit.dispatch({ kind: 'undo', place: 'run' });
  return took;
}

async function rescueTimes(kit) {
  const [opened, taken] = [[], []];
  for (let turn = 0; turn < rescues; turn += 1) {
    opened.push(await kit.desk.evaluate(openRescue));
    await kit.desk.keyboard.press('Escape');
    await kit.desk.getByRole('dialog').waitFor({ state: 'detached' });
    taken.push(await kit.desk.evaluate(takeOffer));
  }
  return { opened: spreadOf(opened), taken: spreadOf(taken) };
}

const rescueTable = ({ opened, taken }) =>
  table([
    [`time rescue on ${blocks} blocks`, 'p50', 'p95', 'p99'],
    ['three offers on the screen', ...[opened.p50, opened.p95, opened.p99].map(milliseconds)],
    ['one taken, on the disk', ...[taken.p50, taken.p95, taken.p99].map(milliseconds)],
  ]);
