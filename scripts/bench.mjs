/**
 * `npm run bench`: what the kit costs on this machine beside the least that could be, as ratios of one run; all numbers also in
 * out/bench.json. `--store` and `--app` measure only that half.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, PlainFailure, root, say } from './command.mjs';
import { setUp } from './setup.mjs';

const result = join(root, 'out', 'bench.json');
const needsOf = { '--store': [], '--app': ['electron', 'display', 'build'] };

await command(async () => {
  const halves = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(needsOf);
  for (const half of halves) if (!(half in needsOf)) throw new PlainFailure(`Give --store, --app or nothing; ${half} is unknown.`);
  await setUp({ needs: halves.flatMap((half) => needsOf[half]) });
  mkdirSync(join(root, 'out'), { recursive: true });
  /* Their packages may be there only since the set-up. */
  if (halves.includes('--store')) keep(await (await import('./bench/store.mjs')).benchOfStore());
  if (halves.includes('--app')) keep(await (await import('./bench/app.mjs')).benchOfApp());
  say(`\nAll numbers: ${relative(process.cwd(), result)}`);
});

/** A half that wasn't measured now stays as it was. */
function keep(numbers) {
  const known = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : {};
  writeFileSync(result, `${JSON.stringify({ ...known, ...numbers }, undefined, 2)}\n`);
}
