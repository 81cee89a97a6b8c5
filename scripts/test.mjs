/**
 * `npm test`: what everybody runs before a change. `npm test -- --all` tries the rest as well, for which it installs more; `npm test -- WORD` only
 * what has the word in the name of its file, of all kinds. The last lines sum it up, and say what failed and what was not tried.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetTable } from './bench/budget.mjs';
import { buildIfNeeded } from './build.mjs';
import { runSourceChecks } from './checks.mjs';
import { command, PlainFailure, root, say } from './command.mjs';
import { runTool } from './run-program.mjs';
import { setUp } from './setup.mjs';
import { failedOne, inNumbers, linesOf, passedOne, slowest, sumOf, tallyOfJourneys } from './tally.mjs';

const reports = join(root, 'out', 'reports');
const startsFile = join(reports, 'starts-of-electron');

/** A start takes seconds; what needs none belongs into a kept process, or below the windows. This number may only fall. */
const mostStarts = 90;

const all = process.argv.includes('--all');
const words = process.argv.slice(2).filter((word) => word !== '--all');
/* Words look for their files in every kind of tests. */
const isWhole = all || words.length > 0;
/* A kind of tests may have none of them. */
const onlyWanted = words.length === 0 ? [] : [...words, '--pass-with-no-tests'];

const notTried = `Not tried: laptops that die or meet (killed processes, simulator), most starts and ends of Electron, real screens, the network, journeys
through a whole training or place (@long), and what needs LibreOffice, Firefox, Chromium, Syncthing or a spelling checker.
\`npm test -- --all\` installs what that takes, and tries it.`;

const killing = 'Processes that are killed at any moment';
/* They mostly wait, for a death or for what carries folders: beside the unit tests they cost next to no time. */
let killed;
/* What they print comes in its turn. */
const silently = { stdio: ['ignore', 'pipe', 'pipe'] };

const setUpForTests = () => countAsOne(() => setUp({ needs: ['electron', 'display', ...(isWhole ? ['tests'] : [])] }));
/* It mostly waits for what comes from far away, and what only reads the sources needs none of that. */
let settingUp;

const checksOfSources = {
  label: 'Checks of the sources',
  run: () => {
    settingUp = withoutBreakingOff('Set-up', setUpForTests);
    return runSourceChecks();
  },
};

const killedProcesses = {
  label: killing,
  run: async () => {
    const tally = await killed;
    if (tally.printed) say(tally.printed);
    return tally;
  },
};

const steps = [
  ...(words.length === 0 ? [checksOfSources] : []),
  { label: 'Set-up', run: () => settingUp ?? setUpForTests(), needed: true },
  {
    label: 'Unit and property tests',
    run: () => {
      if (isWhole) killed = withoutBreakingOff(killing, () => runVitest(['faults'], silently));
      return runVitest(['unit', 'unit-replacing', 'unit-dom', ...(isWhole ? ['unit-outside', 'simulator'] : [])]);
    },
  },
  ...(isWhole ? [killedProcesses] : []),
  { label: 'Build', run: () => countAsOne(buildIfNeeded), needed: true },
  { label: 'Windows', run: runWindows },
  ...(all && words.length === 0 ? [{ label: 'Starts of Electron', run: async () => tallyOfStarts() }] : []),
];

await command(async () => {
  const tallies = [];
  const begun = performance.now();
  await setUp({ needs: [] });
  for (const { label, run, needed = false } of steps) {
    say(`\n=== ${label}`);
    const tally = await withoutBreakingOff(label, run);
    tallies.push(tally);
    say(`=== ${label}: ${inNumbers(tally)}`);
    if (needed && tally.failed.length > 0) {
      say('What follows cannot run without it.');
      break;
    }
  }
  const sum = sumOf(tallies);
  if (sum.passed + sum.failed.length <= 2 && words.length > 0)
    throw new PlainFailure(`No test has “${words.join('” or “')}” in the name of its file.`);
  keepDurations(sum);
  if (words.length === 0) say(budgetTable(all ? 'allTests' : 'tests', { minutes: (performance.now() - begun) / 60_000 }));
  const unsaid = isWhole ? [] : [notTried, ''];
  process.stdout.write(`\n${[...slowest(sum), ...unsaid, ...linesOf(sum)].join('\n')}\n`);
  return sum.failed.length === 0 ? 0 : 1;
});

/** A step that breaks is a failure, but the next ones may still tell something. */
async function withoutBreakingOff(label, run) {
  try {
    return await run();
  } catch (failure) {
    say(failure instanceof PlainFailure ? failure.message : failure.stack);
    return failedOne(label);
  }
}

async function countAsOne(work) {
  await work();
  return passedOne;
}

async function runVitest(projects, options = {}) {
  const report = emptyReport(`${projects[0]}.json`);
  const reporting = ['--reporter=default', `--reporter=${join(root, 'scripts', 'tally-reporter.mjs')}`];
  const env = { ...process.env, FACILITATOR_KIT_TALLY: report };
  const parameters = ['run', ...projects.map((name) => `--project=${name}`), ...onlyWanted, ...reporting];
  const { code, printed } = await runTool('vitest', parameters, { env, ...options });
  return { ...withFailureOfRunner('vitest', code, readReport(report)), printed };
}

async function runWindows() {
  const report = emptyReport('journeys.json');
  rmSync(startsFile, { force: true });
  const lane = isWhole ? 'all' : 'quick';
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FACILITATOR_KIT_STARTS: startsFile, FACILITATOR_KIT_LANE: lane };
  const projects = ['windows', 'promises', ...(isWhole ? ['more'] : [])].map((name) => `--project=${name}`);
  const { code } = await runTool('playwright', ['test', ...projects, ...onlyWanted, '--reporter=line,json'], { env });
  return withFailureOfRunner('playwright', code, tallyOfJourneys(readReport(report)));
}

/** Each start left a dot. */
function tallyOfStarts() {
  const starts = readFileSync(startsFile, 'utf8').length;
  const told = `Electron was started ${starts} times, and may be ${mostStarts} times`;
  say(told);
  return starts <= mostStarts ? passedOne : failedOne(told);
}

/** For whoever wants to know where the time goes. */
function keepDurations({ durations }) {
  writeFileSync(join(reports, 'durations.json'), `${JSON.stringify(durations, undefined, 1)}\n`);
}

function emptyReport(name) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, name);
  rmSync(report, { force: true });
  return report;
}

/** A runner may fail for another reason than a test, for example a file that cannot be read: that too is a failure. */
function withFailureOfRunner(runner, code, tally) {
  return code !== 0 && tally.failed.length === 0
    ? { ...tally, failed: [`${runner}, which ended with ${code}; its lines above say why`] }
    : tally;
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new PlainFailure(`The run ended without its report ${report}; the lines above say why.`);
  }
}
