/** Measures durable marks in one run on one machine and prints what compares; the numbers go whole into the file that the first word names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { milliseconds, table } from '../../scripts/bench/spread.mjs';
import { type MarkCost, measureMarks } from './marks';

const [, , target = 'bench.json', place = tmpdir()] = process.argv;
const folder = mkdtempSync(join(place, 'kit-bench-'));

const lengths = [100, 10_000, 100_000];
const marks = 300;

const markTable = (costs: readonly MarkCost[]): string =>
  table([
    ['a durable mark at', 'mark p50', 'p99', 'bare p50', 'p99', 'mark/bare', 'bytes', 'lowdb p50', 'lowdb bytes', 'view p50'],
    ...costs.map(({ events, mark, bare, ratio, bytes, lowdb, lowdbBytes, view }) => [
      `${events} events`,
      milliseconds(mark.p50),
      milliseconds(mark.p99),
      milliseconds(bare.p50),
      milliseconds(bare.p99),
      ratio.toFixed(2),
      String(bytes),
      milliseconds(lowdb.p50),
      String(lowdbBytes),
      milliseconds(view.p50),
    ]),
  ]);

try {
  const costs: MarkCost[] = [];
  for (const events of lengths) costs.push(await measureMarks(join(folder, `marks-${events}`), events, marks));
  process.stdout.write(`${markTable(costs)}\n`);
  const machine = { node: process.version, platform: process.platform, processors: cpus().length };
  writeFileSync(target, `${JSON.stringify({ machine, marks: costs }, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
