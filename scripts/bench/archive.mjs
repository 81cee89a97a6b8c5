/**
 * The bench of an archive: what hundreds and thousands of trainings cost beside an empty Library, in the real kit and on its command line.
 * All Libraries take turns, so that they meet the same machine.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForNode } from '../bundle-for-node.mjs';
import { makeReadableByAll } from '../cache-folder.mjs';
import { PlainFailure, root, say } from '../command.mjs';
import { asElectronsUser, folderForApp, prepareLauncher } from '../launcher.mjs';
import { startOffScreenDisplay } from '../off-screen.mjs';
import { runProgram } from '../run-program.mjs';
import { makeApps, newHome } from './apps.mjs';
import { RunningKit } from './kit.mjs';
import { memoryOf } from './memory.mjs';
import { medianOf, spreadOf } from './spread.mjs';
import { timeStart } from './start-up.mjs';
import { archiveTables } from './tables.mjs';
import { longestHoldOf } from './turns.mjs';

const sizes = [0, 100, 1_000, 10_000];
const eventsOfEach = 1_000;
/** So many trainings are counted together. */
const counted = 1_000;
const rounds = 5;
const opened = 9;
const settling = 4_000;
/** An archive that nobody read yet may take so long. */
const longestReading = 20 * 60_000;

const allOfThem = { from: null, until: null, place: null, project: null, donor: null, trainings: null };

const nameOf = (index) => `bench-${String(index).padStart(6, '0')}`;
const today = () => new Date().toISOString().slice(0, 10);

/** Prints its tables, and gives its numbers; `most` trainings at most. */
export async function benchOfArchive(most = Number.POSITIVE_INFINITY) {
  const launcher = await prepareLauncher();
  const display = await startOffScreenDisplay();
  const machine = { launcher, display };
  const archives = [];
  try {
    const apps = makeApps(1);
    const writer = await makeWriter();
    for (const size of sizes.filter((each) => each <= most)) archives.push(await write(apps, writer, size));
    const numbers = { events: eventsOfEach, sizes: await measured(machine, apps, archives) };
    process.stdout.write(`${archiveTables(numbers)}\n`);
    return { archive: numbers };
  } finally {
    await display.stop();
    for (const { home } of archives) home.remove();
  }
}

/* ————— writing ————— */

/** The program that writes archives, and what tells how much another held, where Electron's user may read them. */
async function makeWriter() {
  const { folder } = folderForApp('facilitator-kit-bench-archive-');
  await bundleForNode(folder, join(root, 'tests', 'bench', 'write-archive.ts'));
  const peak = join(folder, 'peak.cjs');
  cpSync(join(import.meta.dirname, 'peak.cjs'), peak);
  makeReadableByAll(folder);
  return { program: join(folder, 'write-archive.mjs'), peak };
}

async function run(parameters, options) {
  const { program, parameters: all } = asElectronsUser(process.execPath, parameters);
  const { code, printed } = await runProgram(program, all, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', ...options });
  if (code !== 0) throw new PlainFailure(`${parameters.join(' ')} broke off:\n${printed}`);
  return printed;
}

async function write(apps, { program, peak }, trainings) {
  say(`Writing ${trainings} trainings`);
  const home = newHome();
  const programme = join(apps.kit, 'content', 'prevention-of-trafficking');
  await run([program, join(home.data, 'trainings'), String(trainings), String(eventsOfEach), today(), programme]);
  return { trainings, home, peak };
}

/* ————— measuring ————— */

async function measured(machine, apps, archives) {
  const start = ({ home }) => timeStart(machine, apps, { folder: apps.kit, home, place: '.desk-place', key: 'Tab' }, longestReading);
  const taken = [];
  for (const archive of archives) {
    say(`Reading ${archive.trainings} trainings for the first time`);
    const first = (await start(archive)).usable;
    const reading = await untilRead(machine, apps, archive);
    taken.push({ archive, first, reading, starts: [], lists: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    say(`Starting with each, ${round + 1} of ${rounds}`);
    for (const each of taken) {
      each.starts.push((await start(each.archive)).usable);
      each.lists.push(await listed(apps, each.archive));
    }
  }
  const [empty] = taken;
  const sizesMeasured = [];
  for (const { archive, first, reading, starts, lists } of taken) {
    say(`Using ${archive.trainings} trainings`);
    sizesMeasured.push({
      trainings: archive.trainings,
      first,
      reading,
      start: spreadOf(starts),
      startRatio: medianOf(starts.map((time, round) => time / empty.starts[round])),
      list: medianOf(lists.map(({ time }) => time)),
      listPeak: medianOf(lists.map(({ peak }) => peak)),
      ...(await used(machine, apps, archive)),
    });
  }
  return sizesMeasured;
}

const reading = (kit) => kit.desk.evaluate(async () => (await globalThis.kit.ready()).view.library?.reading !== undefined);

/** Until every summary is there: milliseconds since the desk was painted, and the longest that main did nothing else. */
async function untilRead(machine, apps, { home }) {
  const kit = await RunningKit.start(machine, apps.kit, home);
  const began = performance.now();
  const hold = await longestHoldOf(kit, async () => {
    for (const deadline = began + longestReading; await reading(kit); ) {
      if (performance.now() > deadline) throw new PlainFailure('The trainings were not read in time.');
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  const time = performance.now() - began;
  await kit.close();
  return { time, hold };
}

/** The command line tells which trainings there are. */
async function listed(apps, { home, peak }) {
  const told = join(home.folder, 'peak');
  const env = { ...process.env, FACILITATOR_KIT_BENCH_PEAK: told };
  const began = performance.now();
  await run(['-r', peak, join(apps.kit, 'out', 'main', 'command-line.cjs'), 'list', '--data', home.data], { env });
  const time = performance.now() - began;
  const held = Number(readFileSync(told, 'utf8'));
  rmSync(told);
  return { time, peak: held };
}

/** Runs in the desk's page: from the question until what it changes is painted. */
const openTraining = async (id) => {
  const began = performance.now();
  const outcome = await globalThis.kit['open-training'](id);
  if (outcome?.refused) throw new Error(`The kit refused: ${outcome.refused}`);
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  return performance.now() - began;
};

/** With the Library on the desk: memory, opening trainings that were not opened before, and all of them counted together. */
async function used(machine, apps, { trainings, home }) {
  const kit = await RunningKit.start(machine, apps.kit, home);
  await new Promise((done) => setTimeout(done, settling));
  const { own, workingSet, processes } = await memoryOf(kit.app);
  const main = processes.find(({ type }) => type === 'Browser');
  const memory = { own, workingSet, main: Number.isNaN(main?.own) ? main?.workingSet : main?.own };
  const times = [];
  for (let turn = 0; turn < Math.min(opened, trainings); turn += 1) {
    times.push(await kit.desk.evaluate(openTraining, nameOf(Math.floor((turn * trainings) / opened))));
  }
  const report = trainings === counted ? await countedTogether(kit) : undefined;
  await kit.close();
  return { memory, open: times.length === 0 ? undefined : spreadOf(times), report };
}

async function countedTogether(kit) {
  const once = async () => {
    const began = performance.now();
    const hold = await longestHoldOf(kit, () => kit.ask('across-trainings', allOfThem));
    return { time: performance.now() - began, hold };
  };
  const [first, again] = [await once(), await once()];
  return { first, again };
}
