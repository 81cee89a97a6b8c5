/** Unit and property tests, and those of processes that are killed; they run in plain Node and need neither a build nor Electron. */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { temporaryInMemory } from './scripts/folder-in-memory.mjs';
import { simulated } from './scripts/simulated.mjs';

/* The reporter groups by it; without it, Node 20 would not get to say why a test failed. */
if (!('groupBy' in Map)) Object.assign(Map, { groupBy });

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/*
 * Files of unit tests share what they load, above all the programme, which takes a second to parse. Not so those that put something in
 * place of a module: it has to be loaded after that.
 */
const tests = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' }).map((file) => join('tests/unit', file));
/* They start programs that not every computer has, and are skipped one by one where one is missing. */
const outside = 'tests/unit/**/*.outside.test.ts';
/* Parts of the desk over a document in memory, which is a global: no other test may find it. */
const shown = 'tests/unit/renderer/**/*.dom.test.tsx';
const replacing = tests.filter((file) => /\.test\.tsx?$/u.test(file) && readFileSync(file, 'utf8').includes('vi.mock('));
const unit = { extends: true, test: { testTimeout: 20_000, hookTimeout: 20_000, env: temporaryInMemory() } } as const;

export default defineConfig({
  test: {
    environment: 'node',
    // How long a state is waited for that a disk or another process brings about: a second, as is usual, is less than a busy disk takes.
    expect: { poll: { timeout: 15_000 } },
    // Of two processors both: the one that only hands out files has next to nothing to do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Local times in tests are those of the trainings.
    env: { TZ: 'Europe/Belgrade' },
    projects: [
      // Each reads the whole programme; a busy machine takes its time for that.
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...replacing, outside, shown],
          isolate: false,
        },
      },
      { ...unit, test: { ...unit.test, name: 'unit-replacing', include: replacing } },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-dom',
          include: [shown],
          environment: 'happy-dom',
          setupFiles: 'tests/unit/renderer/set-up-window.ts',
          css: false,
          isolate: false,
        },
      },
      { ...unit, test: { ...unit.test, name: 'unit-outside', include: [outside], isolate: false } },
      // Plays time and disks of its own, and takes its minute.
      {
        extends: true,
        plugins: [simulated],
        test: { name: 'simulator', include: ['tests/simulator/**/*.test.ts'], testTimeout: 300_000 },
      },
      // One after the other: what they try depends on who is faster.
      { extends: true, test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000 } },
    ],
  },
});
