/** The last lines of `npm test`: how much passed, what failed, and what was not tried and why. */
import { expect, test } from 'vitest';
import { linesOf, slowest, sumOf, tallyOfJourneys } from '../../scripts/tally.mjs';

const skippedBecause = (description: string) => ({ tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }] });
const ended = (status: string, title: string) => ({ file: 'pad.test.ts', title, tests: [{ status, annotations: [] }] });
const passed = ended('expected', 'draws');

test('with nothing failed or skipped there is one line', () => {
  const tallies = [
    { passed: 3, failed: [], skipped: [] },
    { passed: 1, failed: [], skipped: [] },
  ];
  expect(linesOf(sumOf(tallies))).toEqual(['4 passed, 0 failed']);
});

test('what was skipped is counted, each reason once, what failed is named, and the last line is alone', () => {
  const journeys = tallyOfJourneys({
    stats: { expected: 2 },
    suites: [
      { specs: [passed, ended('unexpected', 'is taken back'), skippedBecause('no second screen')] },
      {
        specs: [],
        suites: [
          { specs: [skippedBecause('no sandbox'), { tests: [{ status: 'skipped', annotations: [] }] }, passed, ended('flaky', 'is kept')] },
        ],
      },
    ],
  });
  expect(linesOf(sumOf([journeys, { passed: 5, failed: ['Types'], skipped: ['no pdftotext', 'no second screen'] }]))).toEqual([
    'Skipped:',
    '  2 × no second screen',
    '  1 × no sandbox',
    '  1 × no reason was given',
    '  1 × no pdftotext',
    '',
    'Failed:',
    '  pad.test.ts › is taken back',
    '  pad.test.ts › is kept',
    '  Types',
    '',
    '7 passed, 3 failed, 5 skipped',
  ]);
});

test('the ten slowest tests of all kinds are told, the slowest first', () => {
  const unit = Array.from({ length: 11 }, (_, index) => ({ name: `unit ${index}`, milliseconds: index * 100 }));
  const journeys = tallyOfJourneys({
    stats: { expected: 1 },
    suites: [
      { specs: [{ ...passed, tests: [{ status: 'expected', annotations: [], results: [{ duration: 2_040 }, { duration: 60 }] }] }] },
    ],
  });
  const lines = slowest(sumOf([{ passed: 11, failed: [], skipped: [], durations: unit }, journeys]));
  expect(lines.slice(0, 3)).toEqual(['Slowest:', '  2.1 s  pad.test.ts › draws', '  1.0 s  unit 10']);
  expect(lines).toHaveLength(12);
  expect(slowest(sumOf([]))).toEqual([]);
});
