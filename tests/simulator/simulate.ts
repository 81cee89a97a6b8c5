/**
 * `npm run simulate`: plays schedules until one fails or all are played. `--schedules N`: so many; `--seed N`: that one alone, with its
 * story; `--from N`: the seed of the first.
 */
import { parseArgs } from 'node:util';
import { playSchedule } from './schedule';

const { values } = parseArgs({ options: { seed: { type: 'string' }, schedules: { type: 'string' }, from: { type: 'string' } } });

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Undefined where nothing was typed. */
function typed(option: keyof typeof values): number | undefined {
  const text = values[option];
  if (text === undefined || /^\d+$/u.test(text)) return text === undefined ? undefined : Number(text);
  say(`Give --${option} a whole number; “${text}” is none.`);
  process.exit(2);
}

async function playOne(seed: number): Promise<number> {
  const { story, wrong, laptops, confirmed } = await playSchedule(seed);
  for (const line of story) say(line);
  say(`Seed ${seed}: ${laptops} laptops, ${confirmed} confirmed events`);
  for (const line of wrong) say(`WRONG: ${line}`);
  return wrong.length === 0 ? 0 : 1;
}

async function playMany(count: number, first: number): Promise<number> {
  const began = performance.now();
  let failed = 0;
  let confirmed = 0;
  let played = 0;
  for (; played < count && failed < 5; played += 1) {
    const schedule = await playSchedule(first + played);
    confirmed += schedule.confirmed;
    if (schedule.wrong.length === 0) continue;
    failed += 1;
    say(`Fails: npm run simulate -- --seed ${schedule.seed}\n  ${schedule.wrong.join('\n  ')}`);
  }
  const seconds = (performance.now() - began) / 1000;
  say(`${played} schedules from seed ${first}, ${confirmed} confirmed events, ${seconds.toFixed(1)} s, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const seed = typed('seed');
process.exitCode =
  seed === undefined
    ? await playMany(typed('schedules') ?? 1000, typed('from') ?? Math.floor(Math.random() * 2 ** 30))
    : await playOne(seed);
