/** Stop-watch and statistics: times are in milliseconds. */
import { performance } from 'node:perf_hooks';

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value below which this share of all lies. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

export const spreadOf = (times: readonly number[]): Spread => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) });

/** The longest that nothing else got its turn while the work went on. */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let before = performance.now();
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  };
  const ticking = setInterval(look, 1);
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 2));
    look();
  } finally {
    clearInterval(ticking);
  }
  return longest;
}
