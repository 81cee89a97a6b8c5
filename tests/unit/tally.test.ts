/** The last lines of `npm test`: how much passed, and what was not tried and why. */
import { expect, test } from 'vitest';
import { linesOf, sumOf, tallyOfJourneys } from '../../scripts/tally.mjs';

const skippedBecause = (description: string) => ({ tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }] });
const passed = { tests: [{ status: 'expected', annotations: [] }] };

test('with nothing skipped there is one line', () => {
  const tallies = [
    { passed: 3, failed: 0, skipped: [] },
    { passed: 1, failed: 2, skipped: [] },
  ];
  expect(linesOf(sumOf(tallies))).toEqual(['4 passed, 2 failed']);
});

test('what was skipped is counted, each reason once, and the last line is alone', () => {
  const journeys = tallyOfJourneys({
    stats: { expected: 2, unexpected: 1, flaky: 1 },
    suites: [
      { specs: [passed, skippedBecause('no second screen')] },
      { specs: [], suites: [{ specs: [skippedBecause('no sandbox'), { tests: [{ status: 'skipped', annotations: [] }] }, passed] }] },
    ],
  });
  expect(linesOf(sumOf([journeys, { passed: 5, failed: 0, skipped: ['no pdftotext', 'no second screen'] }]))).toEqual([
    'Skipped:',
    '  2 × no second screen',
    '  1 × no sandbox',
    '  1 × no reason was given',
    '  1 × no pdftotext',
    '',
    '7 passed, 2 failed, 5 skipped',
  ]);
});
