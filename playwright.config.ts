/** Journeys in the real app; one at a time, because each starts an Electron of its own. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'out/playwright',
  globalSetup: './scripts/tests-begin.mjs',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'out/reports/journeys.json' }]],
});
