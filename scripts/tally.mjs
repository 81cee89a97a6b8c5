/** How many tests passed, failed and were skipped and why, added up and told; each reason once. */

export const sumOf = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.flatMap(({ skipped }) => skipped),
});

export const one = { passed: { passed: 1, failed: 0, skipped: [] }, failed: { passed: 0, failed: 1, skipped: [] } };

/** Stands alone on its line. */
export const inNumbers = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;

export function linesOf(sum) {
  const counts = new Map();
  for (const reason of sum.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `  ${count} × ${reason}`);
  return [...(reasons.length > 0 ? ['Skipped:', ...reasons, ''] : []), inNumbers(sum)];
}

/** Of Playwright's report. */
export const tallyOfJourneys = ({ stats, suites }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: suites.flatMap(skippedIn),
});

/** The reasons of a file of journeys and of the groups in it. */
function skippedIn({ specs = [], suites = [] }) {
  const skipped = specs.flatMap(({ tests }) => tests).filter(({ status }) => status === 'skipped');
  const reasons = skipped.map(({ annotations }) => reasonOr(annotations.find(({ type }) => type === 'skip')?.description));
  return [...reasons, ...suites.flatMap(skippedIn)];
}

export const reasonOr = (reason) => reason ?? 'no reason was given';
