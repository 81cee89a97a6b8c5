/**
 * What all processes of an app hold, in megabytes. Working sets are told everywhere, and count in each process the pages of files
 * that all share. Linux also tells what an app has for itself, without those pages: that doesn't hang on what else runs.
 */
import { readFileSync } from 'node:fs';

export async function memoryOf(app) {
  const metrics = await app.evaluate(({ app: electronApp }) =>
    electronApp
      .getAppMetrics()
      .map(({ pid, type, name, memory }) => ({ pid, type: name ?? type, workingSet: memory.workingSetSize / 1024 })),
  );
  const processes = metrics.map(({ pid, ...metric }) => ({ ...metric, own: ownMemory(pid) }));
  const sum = (what) => processes.reduce((total, one) => total + one[what], 0);
  return { processes, workingSet: sum('workingSet'), own: sum('own') };
}

/** Not a number where the system doesn't tell. */
function ownMemory(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = (field) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'mu').exec(rollup)?.[1]);
    return (kilobytes('Pss_Anon') + kilobytes('Pss_Shmem')) / 1024;
  } catch {
    // Not Linux, or a sandboxed process of an ordinary user, which tells nobody.
    return Number.NaN;
  }
}
