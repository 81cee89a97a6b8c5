/** `npm test`: everything that can be known about this checkout without a person; its last lines sum it up, and say what failed and what was not tried. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { budgetTable } from './bench/budget.mjs';
import { buildIfNeeded } from './build.mjs';
import { runSourceChecks } from './checks.mjs';
import { command, PlainFailure, root, say } from './command.mjs';
import { runTool } from './run-program.mjs';
import { setUp } from './setup.mjs';
import { failedOne, inNumbers, linesOf, passedOne, sumOf, tallyOfJourneys } from './tally.mjs';

const reports = join(root, 'out', 'reports');

/** Words after `npm test --`: then only tests whose file has one of them in its name are run, of all kinds. */
const wanted = process.argv.slice(2);
/* A kind of tests may have none of them. */
const onlyWanted = wanted.length === 0 ? [] : [...wanted, '--pass-with-no-tests'];

const killing = 'Processes that are killed at any moment';
/* They mostly wait, for a death or for what carries folders: beside the unit tests they cost next to no time. */
let killed;
/* What they print comes in its turn. */
const silently = { stdio: ['ignore', 'pipe', 'pipe'] };

const setUpForTests = () => countAsOne(() => setUp({ needs: ['electron', 'display', 'tests'] }));
/* It mostly waits for what comes from far away, and what only reads the sources needs none of that. */
let settingUp;

const checksOfSources = {
  label: 'Checks of the sources',
  run: () => {
    settingUp = withoutBreakingOff('Set-up', setUpForTests);
    return runSourceChecks();
  },
};

const steps = [
  ...(wanted.length === 0 ? [checksOfSources] : []),
  { label: 'Set-up', run: () => settingUp ?? setUpForTests(), needed: true },
  {
    label: 'Unit and property tests',
    run: () => {
      killed = withoutBreakingOff(killing, () => runVitest(['faults'], silently));
      return runVitest(['unit', 'unit-replacing', 'simulator']);
    },
  },
  {
    label: killing,
    run: async () => {
      const tally = await killed;
      if (tally.printed) say(tally.printed);
      return tally;
    },
  },
  { label: 'Build', run: () => countAsOne(buildIfNeeded), needed: true },
  { label: 'Journeys in real Electron', run: runJourneys },
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
  if (sum.passed + sum.failed.length <= 2 && wanted.length > 0)
    throw new PlainFailure(`No test has “${wanted.join('” or “')}” in the name of its file.`);
  if (wanted.length === 0) say(budgetTable('tests', { minutes: (performance.now() - begun) / 60_000 }));
  process.stdout.write(`\n${linesOf(sum).join('\n')}\n`);
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

async function runJourneys() {
  const report = emptyReport('journeys.json');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runTool('playwright', ['test', ...onlyWanted, '--reporter=line,json'], { env });
  return withFailureOfRunner('playwright', code, tallyOfJourneys(readReport(report)));
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
