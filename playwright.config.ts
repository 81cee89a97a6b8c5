/** Journeys in the real app. Each mostly waits for what it looks at, so that two at a time keep two processors busy. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'out/playwright',
  globalSetup: './scripts/tests-begin.mjs',
  /* Elsewhere they would share the one real display. */
  workers: process.platform === 'linux' ? 2 : 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'out/reports/journeys.json' }]],
});
