/**
 * What an export of many people does to the rest: the longest frame of the desk and of the projector, and the longest that main doesn't
 * answer, beside the same without an export. The first turn, which loads what exports need, is told apart: a person meets it once a day.
 */
import { join } from 'node:path';
import { everyQuestion } from '../every-question.mjs';
import { newHome } from './apps.mjs';
import { RunningKit } from './kit.mjs';
import { spreadOf } from './spread.mjs';
import { longestHoldOf } from './turns.mjs';

const people = 1_000;
const rounds = 6;
const restingTime = 1_000;

const request = (as) => ({ as, separator: ';', language: 'en', day: 1, personalData: true });

const document = (name, format) => ({ document: name, format, separator: ';', language: 'en', personalData: true });

const turns = {
  'at rest': { act: () => new Promise((done) => setTimeout(done, restingTime)) },
  'list of documents': { act: (kit) => kit.ask('list-documents') },
  XLSX: { file: 'bench.xlsx', act: (kit) => kit.ask('export-attendance', request('xlsx')) },
  PDF: { file: 'bench.pdf', act: (kit) => kit.ask('export-attendance', request('attendance')) },
  certificates: { file: 'certificates.pdf', act: (kit) => kit.ask('save-document', document('certificates', 'PDF')) },
  report: { file: 'report.pdf', act: (kit) => kit.ask('save-document', document('report', 'PDF')) },
};

/** Runs in a page: from now on notes the longest time between two frames. */
function watchFrames() {
  globalThis.benchLongest = 0;
  if (globalThis.benchWatches) return;
  globalThis.benchWatches = true;
  let before = performance.now();
  const look = () => {
    const now = performance.now();
    globalThis.benchLongest = Math.max(globalThis.benchLongest, now - before);
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function withPeople(machine, apps, home) {
  const kit = await RunningKit.start(machine, apps.kit, home);
  await kit.beginDay();
  await kit.project();
  await kit.importPeople(people, home);
  for (const halfDay of ['d1am', 'd1pm', 'd2am', 'd2pm']) await kit.dispatch({ kind: 'mark-remaining', halfDay, state: 'present' });
  await kit.dispatch({ kind: 'issue-certificates', by: 'Ana Anić', stay: everyQuestion });
  return kit;
}

async function measureTurn(kit, home, { file, act }) {
  if (file) await kit.choose({ target: join(home.folder, file) });
  let measured;
  const hold = await longestHoldOf(kit, async () => {
    for (const window of [kit.desk, kit.audience]) await window.evaluate(watchFrames);
    const began = performance.now();
    await act(kit);
    const time = performance.now() - began;
    const [desk, frame] = await Promise.all([kit.desk, kit.audience].map((window) => window.evaluate(() => globalThis.benchLongest)));
    measured = { time, desk, frame };
  });
  return { ...measured, hold };
}

export async function measureExports(machine, apps) {
  const home = newHome();
  const kit = await withPeople(machine, apps, home);
  const taken = Object.fromEntries(Object.keys(turns).map((what) => [what, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [what, turn] of Object.entries(turns)) taken[what].push(await measureTurn(kit, home, turn));
  }
  await kit.close();
  home.remove();
  return Object.entries(taken).map(([what, [first, ...others]]) => ({
    what,
    people,
    first,
    time: spreadOf(others.map(({ time }) => time)).p50,
    desk: longestOf(others.map(({ desk }) => desk)),
    frame: longestOf(others.map(({ frame }) => frame)),
    hold: longestOf(others.map(({ hold }) => hold)),
  }));
}

const longestOf = (times) => ({ p50: spreadOf(times).p50, longest: Math.max(...times) });
