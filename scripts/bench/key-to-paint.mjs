/**
 * From the time stamp of a key to the frame after the picture has changed, in each window that shows it. The kit and reveal.js
 * run at the same time and take turns with the same slides; the first turn is thrown away. Afterwards both have shown all
 * slides, and open their overview.
 */
import { newHome, projectorSize, resize, startApp } from './apps.mjs';
import { processorTime, taskTime } from './costs.mjs';
import { RunningKit } from './kit.mjs';
import { memoryOf } from './memory.mjs';
import { medianOf, spreadOf } from './spread.mjs';

export const slidesInTurn = 50;
const overviewRounds = 11;
const longestPaint = 5_000;
/** Milliseconds between a picture and the next key: not in step with the frames. */
const pause = () => new Promise((done) => setTimeout(done, 20 + Math.random() * 30));

/** Runs in a page: notes when a key came, and when a change of the picture stood on the screen, both in wall time. */
function watch(selector) {
  const bench = { keys: [], paints: [], waiting: undefined };
  const picture = () => document.querySelector(selector)?.textContent;
  /* The origin is told once at the load, and clocks are corrected: what counts is the wall time now. */
  const origin = Date.now() - performance.now();
  let before = picture();
  addEventListener('keydown', ({ timeStamp }) => bench.keys.push(origin + timeStamp), { capture: true });
  const painted = () => {
    bench.paints.push(origin + performance.now());
    bench.waiting?.();
  };
  const look = () => {
    const now = picture();
    if (now === undefined || now === before) return;
    before = now;
    requestAnimationFrame(() => requestAnimationFrame(painted));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ['class'] });
  globalThis.bench = bench;
}

/** Runs in a page: resolves when so many changes have been painted. */
const paintedSoMany = (count) =>
  new Promise((done) => {
    const look = () => {
      if (globalThis.bench.paints.length >= count) done();
    };
    globalThis.bench.waiting = look;
    look();
  });

const within = (promise, what) => {
  let waiting;
  const late = new Promise((_, reject) => {
    waiting = setTimeout(() => reject(new Error(`${what} did not change within ${longestPaint / 1000} s.`)), longestPaint);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(waiting));
};

/** `surfaces` are pages by what they are called, each with the selector of the picture's title; keys go to the first. */
export async function deckOf(surfaces) {
  for (const { page, title } of Object.values(surfaces)) await page.evaluate(watch, title);
  const pages = Object.entries(surfaces);
  const [[, { page: first }]] = pages;
  let pressed = 0;
  return {
    async turn(count) {
      for (let index = 0; index < count; index += 1) {
        pressed += 1;
        await first.keyboard.press('PageDown');
        await Promise.all(pages.map(([name, { page }]) => within(page.evaluate(paintedSoMany, pressed), name)));
        await pause();
      }
    },
    /** By surface, what each key took, without the first turn. */
    async times() {
      const keys = await first.evaluate(() => globalThis.bench.keys);
      const taken = {};
      for (const [name, { page }] of pages) {
        const paints = await page.evaluate(() => globalThis.bench.paints);
        taken[name] = paints.map((paint, index) => paint - keys[index]).slice(slidesInTurn);
      }
      return taken;
    },
  };
}

/** Runs in a page: resolves with the time from the key to the frame in which the overview stands. */
const overviewOpened = (selector) =>
  new Promise((done) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const painted = () => done(performance.now() - timeStamp);
        const look = () => {
          if (document.querySelector(selector)) requestAnimationFrame(() => requestAnimationFrame(painted));
          else requestAnimationFrame(look);
        };
        look();
      },
      { capture: true, once: true },
    );
  });

/** What opening the overview took each time, without the first. */
async function overviewTimes(page, selector) {
  const times = [];
  for (let round = 0; round < overviewRounds; round += 1) {
    const opened = page.evaluate(overviewOpened, selector);
    await page.evaluate(() => undefined);
    await page.keyboard.press('o');
    times.push(await within(opened, 'The overview'));
    await page.keyboard.press('Escape');
    await page.locator(selector).first().waitFor({ state: 'detached' });
    await pause();
  }
  return times.slice(1);
}

/** Milliseconds that main and the windows' pages have worked so far; what watches the picture is among it. */
async function workOf({ app, sessions }) {
  const worked = { main: await processorTime(app) };
  for (const [window, session] of Object.entries(sessions)) worked[window] = await taskTime(session);
  return worked;
}

/** Milliseconds for each of so many keys. */
async function workPerKey(kit, count, press) {
  const before = await workOf(kit);
  await press();
  const after = await workOf(kit);
  return Object.fromEntries(Object.entries(after).map(([part, worked]) => [part, (worked - before[part]) / count]));
}

export async function measureKeyToPaint(machine, apps) {
  const homes = [newHome(), newHome()];
  const kit = await RunningKit.start(machine, apps.longKit, homes[0]);
  const reveal = await startApp(machine, apps.reveal, homes[1]);
  await kit.beginDay();
  await kit.project();
  await kit.dispatch({ kind: 'go-to', slide: apps.firstSlide });
  const revealPage = await reveal.firstWindow();
  await resize(revealPage, projectorSize);
  await revealPage.locator('section.present h2').waitFor();
  await kit.audience.getByText('Slide 1 of').waitFor();
  const kitDeck = await deckOf({
    'kit, preview': { page: kit.desk, title: '.run-preview-frame .scene-middle h2' },
    'kit, projector': { page: kit.audience, title: '.scene-middle h2' },
  });
  const revealDeck = await deckOf({ 'reveal.js': { page: revealPage, title: 'section.present h2' } });
  for (const session of Object.values(kit.sessions)) await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const works = [];
  /* The first slide is there already, and Next would leave the block after the last. */
  for (let shown = 1; shown < apps.slideCount; shown += slidesInTurn) {
    const count = Math.min(slidesInTurn, apps.slideCount - shown);
    works.push(await workPerKey(kit, count, () => kitDeck.turn(count)));
    await revealDeck.turn(count);
  }
  const work = Object.fromEntries(['main', 'desk', 'audience'].map((part) => [part, medianOf(works.slice(1).map((each) => each[part]))]));
  const taken = { ...(await kitDeck.times()), ...(await revealDeck.times()) };
  const memory = { kit: await memoryOf(kit.app), reveal: await memoryOf(reveal) };
  const overviews = {
    kit: await overviewTimes(kit.desk, '.overview-card .scene'),
    'reveal.js': await overviewTimes(revealPage, '.reveal.overview'),
  };
  await kit.close();
  await reveal.close();
  for (const home of homes) home.remove();
  const anchor = medianOf(taken['reveal.js']);
  const surfaces = Object.entries(taken).map(([what, times]) => {
    const spread = spreadOf(times);
    return { what, keys: times.length, ...spread, ratio: spread.p50 / anchor };
  });
  const overview = Object.entries(overviews).map(([what, times]) => ({
    what,
    ...spreadOf(times),
    ratio: medianOf(times) / medianOf(overviews['reveal.js']),
  }));
  return { surfaces, work: { ...work, toProjector: work.main + work.audience }, memoryAfterWalk: memory, overview };
}
