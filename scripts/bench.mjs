/**
 * `npm run bench`: what the kit costs on this machine beside the least that could be, as ratios of one run; all numbers also in
 * out/bench.json. `--store`, `--papers`, `--app` and `--time` measure only that part.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, PlainFailure, root, say } from './command.mjs';
import { setUp } from './setup.mjs';

const result = join(root, 'out', 'bench.json');
const inElectron = ['electron', 'display', 'build'];
const needsOf = { '--store': [], '--papers': [], '--app': inElectron, '--time': inElectron };

await command(async () => {
  const parts = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(needsOf);
  for (const part of parts)
    if (!(part in needsOf)) throw new PlainFailure(`Give --store, --papers, --app, --time or nothing; ${part} is unknown.`);
  await setUp({ needs: parts.flatMap((part) => needsOf[part]) });
  mkdirSync(join(root, 'out'), { recursive: true });
  /* Their packages may be there only since the set-up. */
  if (parts.includes('--store')) keep(await (await import('./bench/store.mjs')).benchOfStore());
  if (parts.includes('--papers')) keep(await (await import('./bench/store.mjs')).benchOfPapers());
  if (parts.includes('--app')) keep(await (await import('./bench/app.mjs')).benchOfApp());
  if (parts.includes('--time')) keep(await (await import('./bench/time.mjs')).benchOfTime());
  say(`\nAll numbers: ${relative(process.cwd(), result)}`);
});

/** A part that wasn't measured now stays as it was. */
function keep(numbers) {
  const known = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : {};
  writeFileSync(result, `${JSON.stringify({ ...known, ...numbers }, undefined, 2)}\n`);
}
