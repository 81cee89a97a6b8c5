/** Stop-watches: times are in milliseconds. */
import { performance } from 'node:perf_hooks';

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
