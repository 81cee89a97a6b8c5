/**
 * Tests of the real windows. Each mostly waits for what it looks at, so that three at a time keep two processors busy.
 *
 * `windows` share one process of Electron in each worker. A test tagged `@electron` starts or kills processes, or is about what only a process
 * of its own can show; one tagged `@outside` calls programs that only a full set-up installs; one tagged `@long` plays a whole training, or a
 * place from its beginning to its end, to see that the parts fit together. Those run with `npm test -- --all`, and of them the few that are
 * tagged `@promise`, too, with `npm test`.
 */
import { defineConfig } from 'playwright/test';

const needsMore = /@electron|@outside|@long/u;

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'out/playwright',
  globalSetup: './scripts/tests-begin.mjs',
  projects: [
    /* They are the longest, and go first: a worker that has nothing left to do would wait for them. */
    { name: 'promises', grep: /@promise/u },
    { name: 'windows', grepInvert: needsMore },
    { name: 'more', grep: needsMore, grepInvert: /@promise/u },
  ],
  /* Elsewhere they would share the one real display. */
  workers: process.platform === 'linux' ? 3 : 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'out/reports/journeys.json' }]],
});
