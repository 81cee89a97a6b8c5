/** What a console costs that nobody touches, while a day and a timer run, and whether each second is painted, once. */
import { newHome } from './apps.mjs';
import { RunningKit } from './kit.mjs';

const seconds = 20;
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const counted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'];

async function countersOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const known = Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  return Object.fromEntries(counted.map((name) => [name, known[name]]));
}

const perSecond = (before, after) => Object.fromEntries(counted.map((name) => [name, (after[name] - before[name]) / seconds]));

/** Returns main's processor time, in milliseconds. */
export const processorTime = (app) =>
  app.evaluate(() => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  });

/** Returns the task time of a page whose session counts, in milliseconds. */
export async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Runs in a page: what the element showed, each time it changed. */
function noteTexts(selector) {
  const texts = [];
  const element = document.querySelector(selector);
  new MutationObserver(() => texts.push(element.textContent)).observe(element, { subtree: true, childList: true, characterData: true });
  globalThis.benchTexts = texts;
}

/** Milliseconds for each second. */
export async function measureIdle(machine, apps) {
  const home = newHome();
  const kit = await RunningKit.start(machine, apps.kit, home);
  await kit.beginDay();
  await kit.project();
  await kit.dispatch({ kind: 'start-timer', length: 20 * 60_000 });
  const sessions = Object.entries(kit.sessions);
  for (const [, session] of sessions) await session.send('Performance.enable');
  await wait(5_000);
  const before = {};
  const cost = {};
  const mainBefore = await processorTime(kit.app);
  for (const [window, session] of sessions) before[window] = await countersOf(session);
  await wait(seconds * 1000);
  for (const [window, session] of sessions) cost[window] = perSecond(before[window], await countersOf(session));
  const main = ((await processorTime(kit.app)) - mainBefore) / seconds;
  /* Watching costs script too, so it comes after what counts script. */
  await kit.desk.evaluate(noteTexts, '.run-clock');
  await wait(seconds * 1000);
  const painted = await kit.desk.evaluate(() => globalThis.benchTexts);
  await kit.close();
  home.remove();
  return { seconds, windows: cost, main, painted: painted.length, paintedOnce: new Set(painted).size === painted.length };
}
