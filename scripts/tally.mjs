/** How many tests passed, which failed, how many were skipped and why, and how long each took: added up and told; each reason once. */

export const sumOf = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.flatMap(({ failed }) => failed),
  skipped: tallies.flatMap(({ skipped }) => skipped),
  durations: tallies.flatMap(({ durations = [] }) => durations).toSorted((one, other) => other.milliseconds - one.milliseconds),
});

const mostTold = 10;

/** Returns lines that name the tests that took longest, or none where no test was run. */
export function slowest({ durations }) {
  const lines = durations.slice(0, mostTold).map(({ name, milliseconds }) => `  ${(milliseconds / 1000).toFixed(1)} s  ${name}`);
  return underHeading('Slowest:', lines);
}

/** The tally of one thing that passed. */
export const passedOne = { passed: 1, failed: [], skipped: [] };
export const failedOne = (name) => ({ passed: 0, failed: [name], skipped: [] });

/** Stands alone on its line. */
export const inNumbers = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;

export function linesOf(sum) {
  const counts = new Map();
  for (const reason of sum.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `  ${count} × ${reason}`);
  const failures = sum.failed.map((name) => `  ${name}`);
  return [...underHeading('Skipped:', reasons), ...underHeading('Failed:', failures), inNumbers(sum)];
}

const underHeading = (heading, lines) => (lines.length > 0 ? [heading, ...lines, ''] : []);

/** Returns the tally of Playwright's report. */
export const tallyOfJourneys = ({ stats, suites }) => ({
  passed: stats.expected,
  failed: suites
    .flatMap(specsIn)
    .filter(fell)
    .map(({ file, title }) => `${file} › ${title}`),
  skipped: suites.flatMap(specsIn).flatMap(reasonsOf),
  durations: suites.flatMap(specsIn).map(durationOf),
});

/** Lists the specs of a file of journeys and of the groups in it. */
const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

const durationOf = ({ file, title, tests }) => ({
  name: `${file} › ${title}`,
  milliseconds: tests.flatMap(({ results = [] }) => results).reduce((sum, { duration }) => sum + duration, 0),
});

/** One that passed only when it was tried again has failed, too. */
const fell = ({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky');

const reasonsOf = ({ tests }) =>
  tests
    .filter(({ status }) => status === 'skipped')
    .map(({ annotations }) => reasonOr(annotations.find(({ type }) => type === 'skip')?.description));

export const reasonOr = (reason) => reason ?? 'no reason was given';
