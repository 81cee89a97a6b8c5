/**
 * `npm run bench`: what the kit costs on this machine beside the least that could be, as ratios of one run; all numbers also in
 * out/bench.json. `--store`, `--papers`, `--types`, `--designer`, `--app` and `--time` measure only that part. Two are measured only when
 * they are named: `--archive` writes ten thousand trainings and takes half an hour, `--archive=100` a hundred at most; `--laptops` times
 * marks from one laptop to another through the real Syncthing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, PlainFailure, root, say } from './command.mjs';
import { setUp } from './setup.mjs';

const result = join(root, 'out', 'bench.json');
const inElectron = ['electron', 'display', 'build'];
const needsOf = {
  '--store': [],
  '--papers': [],
  '--types': [],
  '--designer': inElectron,
  '--app': inElectron,
  '--time': inElectron,
  '--archive': inElectron,
  '--laptops': ['tests'],
};
const usual = ['--store', '--papers', '--types', '--designer', '--app', '--time'];

await command(async () => {
  const typed = (process.argv.length > 2 ? process.argv.slice(2) : usual).map((part) => part.split('='));
  for (const [part, most] of typed) {
    if (!(part in needsOf) || (most !== undefined && (part !== '--archive' || !/^\d+$/.test(most))))
      throw new PlainFailure(
        `Give ${Object.keys(needsOf).join(', ')}, --archive=100 or nothing; ${most === undefined ? part : `${part}=${most}`} is unknown.`,
      );
  }
  const parts = new Map(typed);
  await setUp({ needs: [...parts.keys()].flatMap((part) => needsOf[part]) });
  mkdirSync(join(root, 'out'), { recursive: true });
  /* Their packages may be there only since the set-up. */
  if (parts.has('--store')) keep(await (await import('./bench/store.mjs')).benchOfStore());
  if (parts.has('--papers')) keep(await (await import('./bench/store.mjs')).benchOfPapers());
  if (parts.has('--types')) keep(await (await import('./bench/types.mjs')).benchOfTypes());
  if (parts.has('--designer')) {
    keep(await (await import('./bench/store.mjs')).benchOfDesigner());
    keep(await (await import('./bench/designer-keys.mjs')).benchOfDesignerKeys());
  }
  if (parts.has('--app')) keep(await (await import('./bench/app.mjs')).benchOfApp());
  if (parts.has('--time')) keep(await (await import('./bench/time.mjs')).benchOfTime());
  if (parts.has('--laptops')) keep(await (await import('./bench/store.mjs')).benchOfLaptops());
  if (parts.has('--archive')) keep(await (await import('./bench/archive.mjs')).benchOfArchive(Number(parts.get('--archive') ?? Infinity)));
  say(`\nAll numbers: ${relative(process.cwd(), result)}`);
});

/** A part that wasn't measured now stays as it was. */
function keep(numbers) {
  const known = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : {};
  writeFileSync(result, `${JSON.stringify({ ...known, ...numbers }, undefined, 2)}\n`);
}
