/** Stop-watches: times are in milliseconds. */
import { performance } from 'node:perf_hooks';

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

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
