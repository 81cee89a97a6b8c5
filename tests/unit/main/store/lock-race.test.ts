/** Takers of one folder, interleaved at every step by fast-check and dying at any; there are never two holders. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeLock } from '../../../../main/store/lock';
import type { LockFiles } from '../../../../main/store/lock-files';
import type { Processes } from '../../../../main/store/process-life';

const boot = 'boot';

/** Names and their content; each operation happens in one step, as the real ones are tested to do. */
function filesIn(disk: Map<string, string>): LockFiles {
  return {
    create: async (path, text) => {
      if (disk.has(path)) return false;
      disk.set(path, text);
      return true;
    },
    read: async (path) => disk.get(path),
    remove: async (path) => {
      disk.delete(path);
    },
    list: async () => [...disk.keys()].map((path) => path.replace(/^.*[\\\\/]/u, '')),
  };
}

/** `before` is awaited before each operation. */
function withStep(files: LockFiles, before: (operation: string) => Promise<void>): LockFiles {
  return {
    create: async (path, text) => {
      await before(`create ${path}`);
      return files.create(path, text);
    },
    read: async (path) => {
      await before(`read ${path}`);
      return files.read(path);
    },
    remove: async (path) => {
      await before(`remove ${path}`);
      return files.remove(path);
    },
    list: async (folder) => {
      await before('list');
      return files.list(folder);
    },
  };
}

/** After how many steps each taker dies; never, when undefined. */
const lives = fc.array(fc.option(fc.nat({ max: 14 }), { nil: undefined }), { minLength: 2, maxLength: 5 });
const leftovers = fc.constantFrom(undefined, '', 'torn {', JSON.stringify({ process: 999, started: '', boot, ticket: 'of the dead' }));

test('there are never two holders, whoever comes when and dies at any step, and a living one gets through', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), lives, leftovers, fc.boolean(), async (schedule, stepsToLive, leftover, releases) => {
      const disk = new Map<string, string>();
      if (leftover !== undefined) disk.set('lock', leftover);
      const living = new Set(stepsToLive.map((_, index) => 1000 + index));
      const holders = new Set<number>();
      const outcomes = new Map<number, 'took' | 'refused'>();
      const never = new Promise<never>(() => undefined);

      const takeAs = async (number: number, steps: number | undefined): Promise<void> => {
        let left = steps ?? Number.POSITIVE_INFINITY;
        const beforeStep = async (operation: string): Promise<void> => {
          await schedule.schedule(Promise.resolve(), `${number}: ${operation}`);
          if (left === 0) {
            living.delete(number);
            holders.delete(number);
            await never;
          }
          left -= 1;
        };
        const processes: Processes = { own: { process: number, started: '' }, mayLive: ({ process }) => living.has(process) };
        const files = withStep(filesIn(disk), beforeStep);
        const lock = await takeLock('.', boot, files, processes);
        if ('heldBy' in lock) {
          outcomes.set(number, 'refused');
          expect(living, 'who is named').toContain(lock.heldBy.process);
          return;
        }
        outcomes.set(number, 'took');
        holders.add(number);
        expect([...holders], schedule.toString()).toEqual([number]);
        if (!releases) return;
        await beforeStep('works');
        holders.delete(number);
        await lock.release();
      };

      const takers = stepsToLive.map((steps, index) => takeAs(1000 + index, steps));
      const failure = Promise.race(takers.map((taker) => taker.then(() => never)));
      await Promise.race([schedule.waitIdle(), failure]);

      const survivors = [...living];
      expect([...outcomes.keys()].filter((number) => living.has(number)).toSorted()).toEqual(survivors.toSorted());
      if (survivors.length === stepsToLive.length) expect([...outcomes.values()]).toContain('took');
    }),
    { numRuns: 3000 },
  );
});

test('what the dead left is taken over and tidied by the next, whatever state it is in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 6 }), leftovers, async (stepsToLive, leftover) => {
      const disk = new Map<string, string>();
      if (leftover !== undefined) disk.set('lock', leftover);
      for (const [index, steps] of stepsToLive.entries()) {
        let left = steps;
        const dies = async (): Promise<void> => {
          left -= 1;
          if (left < 0) throw new Error('killed');
        };
        const own = { process: 1000 + index, started: '' };
        await takeLock('.', boot, withStep(filesIn(disk), dies), { own, mayLive: () => false }).catch(() => undefined);
      }
      const lock = await takeLock('.', boot, filesIn(disk), { own: { process: 2000, started: '' }, mayLive: () => false });
      if ('heldBy' in lock) throw new Error(`Held by ${lock.heldBy.process}`);
      expect([...disk.keys()]).toEqual(['lock']);
      await lock.release();
      expect([...disk.keys()]).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
