/** The checks that only read the sources; each says with an exit code whether it passed. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checkComments } from './checks/comments.mjs';
import { root, say } from './command.mjs';
import { runTool } from './run-program.mjs';
import { failedOne, passedOne, sumOf } from './tally.mjs';

/* Each checker makes out for itself the types that many files share: more of them than processors only do it more often. */
const checkers = String(Math.min(4, availableParallelism()));
/* What the compiler makes it keeps to its end: to look four times less often for what is left of it costs no more memory. */
const env = { ...process.env, GOGC: '400' };
const checkTypes = (project) => runTool('typescript', ['--noEmit', '--checkers', checkers, '--project', project], { env });

const sourceChecks = [
  { label: 'Types', run: () => checkTypes(root) },
  {
    label: 'Types of the domain, which knows neither browser nor Node',
    run: () => checkTypes(join(root, 'domain')),
  },
  { label: 'Lint, import rules and form', run: () => runTool('@biomejs/biome', ['check', '--error-on-warnings']) },
  { label: 'Comments', run: async () => checkComments() },
  { label: 'Unused code', run: () => runTool('knip', ['--no-progress']) },
];

/** Runs them all, also after a failure; returns their tally. */
export async function runSourceChecks() {
  const tallies = [];
  for (const { label, run } of sourceChecks) {
    say(`\n${label} …`);
    const started = Date.now();
    const { code } = await run();
    tallies.push(code === 0 ? passedOne : failedOne(label));
    say(`${label}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  return sumOf(tallies);
}
