/** The bench of the type check: with nothing kept of an earlier one, as on an empty machine, and again with nothing changed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTypes } from '../checks.mjs';
import { atEnd, PlainFailure, root, say } from '../command.mjs';
import { budgetTable } from './budget.mjs';
import { medianOf, table } from './spread.mjs';

const rounds = 3;

async function secondsOf(kept) {
  const begun = performance.now();
  const { code } = await checkTypes(root, kept);
  if (code !== 0) throw new PlainFailure('The types have mistakes, which the check tells above.');
  return (performance.now() - begun) / 1000;
}

/** Prints its table, and gives its numbers. */
export async function benchOfTypes() {
  say('Measuring the type check');
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const taken = { anew: [], again: [] };
  for (let round = 0; round < rounds; round += 1) {
    const kept = join(folder, `${round}.tsbuildinfo`);
    taken.anew.push(await secondsOf(kept));
    taken.again.push(await secondsOf(kept));
  }
  const numbers = { anew: medianOf(taken.anew), again: medianOf(taken.again) };
  const rows = Object.entries(numbers).map(([what, seconds]) => [what, `${seconds.toFixed(1)} s`]);
  process.stdout.write(`${table([['type check', 'p50'], ...rows])}${budgetTable('types', numbers)}\n\n`);
  return { types: numbers };
}
