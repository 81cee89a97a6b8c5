/**
 * From the start of the process to a first window that stands painted and answers a key. The apps take turns, so that all meet
 * the same machine; the first turn, which warms the files, is thrown away. Playwright, which slows a start, isn't there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure } from '../command.mjs';
import { runProgram } from '../run-program.mjs';
import { commandOf, environmentFor, newHome } from './apps.mjs';
import { RunningKit } from './kit.mjs';
import { medianOf, spreadOf } from './spread.mjs';

const rounds = 8;
const longestStart = 60_000;

/** Gives the marks of `recorder.cjs`, in milliseconds since the process was started. */
export async function timeStart({ launcher, display }, { recorder }, { folder, home, place, key }, longest = longestStart) {
  const result = join(home.folder, 'start.json');
  const { program, parameters } = commandOf(launcher, folder, ['-r', recorder]);
  const environment = environmentFor(display, home);
  /* Giving a home to Electron's user takes as long as it is large, and is no part of a start. */
  const plan = { started: Date.now(), place, key, result };
  const env = { ...environment, FACILITATOR_KIT_BENCH_START: JSON.stringify(plan) };
  let waiting;
  const { code, printed } = await runProgram(program, parameters, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    onStart: (child) => {
      waiting = setTimeout(() => child.kill('SIGKILL'), longest);
    },
  });
  clearTimeout(waiting);
  if (code !== 0) throw new PlainFailure(`${folder} did not become usable within ${longest / 1000} s:\n${printed}`);
  return JSON.parse(readFileSync(result, 'utf8'));
}

export async function measureStartUp(machine, apps) {
  const day = newHome();
  const kit = await RunningKit.start(machine, apps.kit, day);
  await kit.beginDay();
  await kit.close();
  const starts = {
    'empty window': () => ({ folder: apps.empty, home: newHome(), place: 'h1', key: 'PageDown' }),
    'kit, first start': () => ({ folder: apps.kit, home: newHome(), place: '.desk-place', key: 'Tab' }),
    'kit, day running': () => ({ folder: apps.kit, home: day, place: '.run-preview-frame .scene', key: 'PageDown' }),
  };
  const marks = Object.fromEntries(Object.keys(starts).map((what) => [what, []]));
  const timed = async (begun) => {
    const taken = await timeStart(machine, apps, begun);
    if (begun.home !== day) begun.home.remove();
    return taken;
  };
  const besideEmpty = (taken, mark) => medianOf(taken.map((one, round) => one[mark] / marks['empty window'][round][mark]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [what, start] of Object.entries(starts)) {
      const taken = await timed(start());
      /* Pictures of the window cost time of their own, so they have a start to themselves. */
      const { settled } = await timed({ ...start(), key: undefined });
      if (round > 0) marks[what].push({ ...taken, settled });
    }
  }
  day.remove();
  return Object.entries(marks).map(([what, taken]) => ({
    what,
    starts: taken.length,
    usable: spreadOf(taken.map(({ usable }) => usable)),
    beside: Object.fromEntries(['shell', 'usable', 'settled'].map((mark) => [mark, besideEmpty(taken, mark)])),
    marks: Object.fromEntries(Object.keys(taken[0]).map((mark) => [mark, medianOf(taken.map((one) => one[mark]))])),
  }));
}
