/** Types of what the bench of the store, which is TypeScript, takes from spread.mjs. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function medianOf(values: readonly number[]): number;
export function spreadOf(values: readonly number[]): Spread;
export function milliseconds(time: number): string;
export function table(rows: readonly (readonly string[])[]): string;
