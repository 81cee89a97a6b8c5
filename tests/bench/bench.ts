/** Measures in one run on one machine and prints what compares; the numbers go whole into the file that the first word names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { milliseconds, table } from '../../scripts/bench/spread.mjs';
import { type ListCost, measureList } from './long-list';
import { type MarkCost, measureMarks } from './marks';
import { measureMerge, measureWhole, type WholeCost } from './whole-trainings';

const [, , target = 'bench.json', place = tmpdir()] = process.argv;
const folder = mkdtempSync(join(place, 'kit-bench-'));

const lengths = [100, 10_000, 100_000];
const marks = 300;
const listLengths = [30, 5000] as const;

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

const wholeTable = (costs: readonly WholeCost[]): string =>
  table([
    ['a whole training', 'logs', 'events', 'time', 'longest hold'],
    ...costs.map(({ what, logs, events, milliseconds: time, hold }) => [
      what,
      String(logs),
      String(events),
      milliseconds(time),
      milliseconds(hold),
    ]),
  ]);

const listTable = (short: readonly ListCost[], long: readonly ListCost[]): string =>
  table([
    ['of a list', ...listLengths.map((people) => `${people} people`), 'long/short', 'plain', 'long/plain'],
    ...long.map(({ what, time, plain }, index) => {
      const { time: before } = short[index] ?? { time: Number.NaN };
      return [what, milliseconds(before), milliseconds(time), (time / before).toFixed(1), milliseconds(plain), (time / plain).toFixed(1)];
    }),
  ]);

try {
  const markCosts: MarkCost[] = [];
  for (const events of lengths) markCosts.push(await measureMarks(join(folder, `marks-${events}`), events, marks));
  process.stdout.write(`${markTable(markCosts)}\n\n`);
  const wholeCosts: WholeCost[] = [];
  for (const events of lengths.slice(1)) wholeCosts.push(...(await measureWhole(join(folder, `whole-${events}`), events)));
  wholeCosts.push(await measureMerge(join(folder, 'merge'), 10, 1000));
  process.stdout.write(`${wholeTable(wholeCosts)}\n`);
  const [short, long] = [
    await measureList(join(folder, 'short-list'), listLengths[0]),
    await measureList(join(folder, 'long-list'), listLengths[1]),
  ];
  process.stdout.write(`\n${listTable(short, long)}\n`);
  const machine = { node: process.version, platform: process.platform, processors: cpus().length };
  writeFileSync(target, `${JSON.stringify({ machine, marks: markCosts, whole: wholeCosts, lists: [...short, ...long] }, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
