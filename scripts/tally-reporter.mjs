/** What vitest tells `npm test`: how many tests passed, which failed, and of each that was skipped why. */
import { writeFileSync } from 'node:fs';
import { reasonOr } from './tally.mjs';

export default class TallyReporter {
  onTestRunEnd(modules) {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const inState = (...states) => tests.filter((test) => states.includes(test.result().state));
    const tally = {
      passed: inState('passed').length,
      failed: [
        ...modules.filter((module) => module.errors().length > 0).map(({ relativeModuleId }) => relativeModuleId),
        ...inState('failed', 'pending').map(({ module, fullName }) => `${module.relativeModuleId} › ${fullName}`),
      ],
      skipped: inState('skipped').map((test) => reasonOr(test.result().note)),
      durations: inState('passed', 'failed').map((test) => ({
        name: `${test.module.relativeModuleId} › ${test.fullName}`,
        milliseconds: Math.round(test.diagnostic()?.duration ?? 0),
      })),
    };
    writeFileSync(process.env.FACILITATOR_KIT_TALLY, JSON.stringify(tally));
  }
}
