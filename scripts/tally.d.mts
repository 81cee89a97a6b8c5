/** Types of what the tests, which are TypeScript, take from tally.mjs. */
interface Tally {
  readonly passed: number;
  /** Their names. */
  readonly failed: readonly string[];
  /** The reason of each. */
  readonly skipped: readonly string[];
  /** Durations of single tests, where they were measured. */
  readonly durations?: readonly { readonly name: string; readonly milliseconds: number }[];
}

export function sumOf(tallies: readonly Tally[]): Required<Tally>;
export function slowest(sum: Required<Tally>): readonly string[];
export function linesOf(sum: Tally): readonly string[];
export function tallyOfJourneys(report: unknown): Tally;
