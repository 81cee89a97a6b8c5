/**
 * What all processes of an app hold, in megabytes. Working sets are told everywhere, and count in each process the pages of files
 * that all share. Linux also tells what an app has for itself, without those pages: that doesn't hang on what else runs.
 */
import { readFileSync } from 'node:fs';
import { newHome, projectorSize, resize, startApp } from './apps.mjs';
import { RunningKit } from './kit.mjs';
import { medianOf } from './spread.mjs';

const rounds = 4;
const settling = 4_000;

export async function memoryOf(app) {
  const metrics = await app.evaluate(({ app: electronApp }) =>
    electronApp
      .getAppMetrics()
      .map(({ pid, type, name, memory }) => ({ pid, type: name ?? type, workingSet: memory.workingSetSize / 1024 })),
  );
  const processes = metrics.map(({ pid, ...metric }) => ({ ...metric, own: ownMemory(pid) }));
  const sum = (what) => processes.reduce((total, one) => total + one[what], 0);
  return { processes, workingSet: sum('workingSet'), own: sum('own') };
}

/** Not a number where the system doesn't tell. */
function ownMemory(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = (field) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'mu').exec(rollup)?.[1]);
    return (kilobytes('Pss_Anon') + kilobytes('Pss_Shmem')) / 1024;
  } catch {
    // Not Linux, or a sandboxed process of an ordinary user, which tells nobody.
    return Number.NaN;
  }
}

async function startReveal(machine, apps, home) {
  const reveal = await startApp(machine, apps.reveal, home);
  const page = await reveal.firstWindow();
  await resize(page, projectorSize);
  await page.locator('section.present h2').waitFor();
  return { reveal, page };
}

/** The start of each app, up to where it shows its first picture; returns what is to be measured. */
const starts = {
  'empty window': (machine, apps, home) => startApp(machine, apps.empty, home),
  'reveal.js, one window': async (machine, apps, home) => (await startReveal(machine, apps, home)).reveal,
  'reveal.js with its speaker view': async (machine, apps, home) => {
    const { reveal, page } = await startReveal(machine, apps, home);
    const opened = reveal.waitForEvent('window');
    await page.keyboard.press('s');
    await (await opened).frameLocator('#current-slide iframe').locator('section.present h2').waitFor();
    return reveal;
  },
  'kit, desk': async (machine, apps, home) => {
    const kit = await RunningKit.start(machine, apps.longKit, home);
    await kit.beginDay();
    return kit.app;
  },
  'kit, desk and projector': async (machine, apps, home) => {
    const kit = await RunningKit.start(machine, apps.longKit, home);
    await kit.beginDay();
    await kit.project();
    return kit.app;
  },
};

export async function measureMemory(machine, apps) {
  const held = Object.fromEntries(Object.keys(starts).map((what) => [what, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [what, start] of Object.entries(starts)) {
      const home = newHome();
      const app = await start(machine, apps, home);
      await new Promise((done) => setTimeout(done, settling));
      const memory = await memoryOf(app);
      await app.close();
      home.remove();
      if (round > 0) held[what].push(memory);
    }
  }
  return Object.entries(held).map(([what, taken]) => ({
    what,
    workingSet: medianOf(taken.map(({ workingSet }) => workingSet)),
    own: medianOf(taken.map(({ own }) => own)),
    processes: taken.at(-1).processes,
  }));
}
