/**
 * `npm run bench`: what the kit costs on this machine beside the least that could be, as ratios of one run; all numbers also in
 * out/bench.json. `--marks`, `--documents` and `--app` measure only that part. `--archive` is measured only when it is named: it writes ten
 * thousand trainings and takes half an hour, `--archive=100` a hundred at most.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, PlainFailure, root, say } from './command.mjs';
import { setUp } from './setup.mjs';

const result = join(root, 'out', 'bench.json');
const inElectron = ['electron', 'display', 'build'];
const needsOf = { '--marks': [], '--documents': [], '--app': inElectron, '--archive': inElectron };
const usual = ['--marks', '--documents', '--app'];

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
  if (parts.has('--marks')) keep(await (await import('./bench/in-node.mjs')).benchOfMarks());
  if (parts.has('--documents')) keep(await (await import('./bench/in-node.mjs')).benchOfDocuments());
  if (parts.has('--app')) keep(await (await import('./bench/app.mjs')).benchOfApp());
  if (parts.has('--archive')) keep(await (await import('./bench/archive.mjs')).benchOfArchive(Number(parts.get('--archive') ?? Infinity)));
  say(`\nAll numbers: ${relative(process.cwd(), result)}`);
});

/** A part that wasn't measured now stays as it was. */
function keep(numbers) {
  const known = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : {};
  writeFileSync(result, `${JSON.stringify({ ...known, ...numbers }, undefined, 2)}\n`);
}
