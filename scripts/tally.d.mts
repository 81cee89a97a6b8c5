/** Types of what the tests, which are TypeScript, take from tally.mjs. */
interface Tally {
  readonly passed: number;
  /** Their names. */
  readonly failed: readonly string[];
  /** The reason of each. */
  readonly skipped: readonly string[];
}

export function sumOf(tallies: readonly Tally[]): Tally;
export function linesOf(sum: Tally): readonly string[];
export function tallyOfJourneys(report: unknown): Tally;
