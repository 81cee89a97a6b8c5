/** `npm test`: everything that can be known about this checkout without a person; its last line sums it up. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { runSourceChecks } from './checks.mjs';
import { command, PlainFailure, root, say } from './command.mjs';
import { runTool } from './run-program.mjs';
import { setUp } from './setup.mjs';

const reports = join(root, 'out', 'reports');

const steps = [
  { label: 'Set-up', run: () => countAsOne(() => setUp({ needs: ['electron', 'display', 'two-screens', 'spelling'] })), needed: true },
  { label: 'Checks of the sources', run: runSourceChecks },
  { label: 'Unit and property tests', run: () => runVitest('unit') },
  { label: 'Processes that are killed at any moment', run: () => runVitest('faults') },
  { label: 'Build', run: () => countAsOne(buildIfNeeded), needed: true },
  { label: 'Journeys in real Electron', run: runJourneys },
];

await command(async () => {
  const sum = { passed: 0, failed: 0 };
  for (const { label, run, needed = false } of steps) {
    say(`\n=== ${label}`);
    const { passed, failed } = await withoutBreakingOff(run);
    sum.passed += passed;
    sum.failed += failed;
    say(`=== ${label}: ${passed} passed, ${failed} failed`);
    if (needed && failed > 0) {
      say('What follows cannot run without it.');
      break;
    }
  }
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 ? 0 : 1;
});

/** A step that breaks is a failure, but the next ones may still tell something. */
async function withoutBreakingOff(run) {
  try {
    return await run();
  } catch (failure) {
    say(failure instanceof PlainFailure ? failure.message : failure.stack);
    return { passed: 0, failed: 1 };
  }
}

async function countAsOne(work) {
  await work();
  return { passed: 1, failed: 0 };
}

async function runVitest(project) {
  const report = emptyReport(`${project}.json`);
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', ['run', `--project=${project}`, ...reporting]);
  return tally(code, report, ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }));
}

async function runJourneys() {
  const report = emptyReport('journeys.json');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runTool('playwright', ['test', '--reporter=line,json'], { env });
  return tally(code, report, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
}

function emptyReport(name) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, name);
  rmSync(report, { force: true });
  return report;
}

/** A runner may fail for another reason than a test, for example a file that cannot be read: that too is a failure. */
function tally(code, report, count) {
  const { passed, failed } = count(readReport(report));
  return { passed, failed: code !== 0 ? Math.max(failed, 1) : failed };
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new PlainFailure(`The run ended without its report ${report}; the lines above say why.`);
  }
}
