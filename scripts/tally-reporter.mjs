/** What vitest tells `npm test`: how many tests passed and failed, and of each that was skipped why. */
import { writeFileSync } from 'node:fs';
import { reasonOr } from './tally.mjs';

export default class TallyReporter {
  onTestRunEnd(modules) {
    const results = modules.flatMap(({ children }) => [...children.allTests()].map((test) => test.result()));
    const tally = {
      passed: results.filter(({ state }) => state === 'passed').length,
      failed: results.filter(({ state }) => state === 'failed' || state === 'pending').length,
      skipped: results.flatMap(({ state, note }) => (state === 'skipped' ? [reasonOr(note)] : [])),
    };
    writeFileSync(process.env.FACILITATOR_KIT_TALLY, JSON.stringify(tally));
  }
}
