/** Eight real processes race for the lock that a dead one left: each time exactly one has it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { machineClock } from '../../main/clock';
import { bundled } from './bundle';
import { StoreChild } from './store-child';

const racers = 8;
const rounds = 60;
/** Long enough for every racer to have read where the next race is, in milliseconds. */
const toTheStart = 12;

const program = bundled('tests/faults/store-process.ts');

test.each([
  ['with hard links', true],
  ['without hard links', false],
])(
  'eight processes race for a dead lock %s, and never are there two holders',
  async (_, hardLinks) => {
    const folder = mkdtempSync(join(tmpdir(), 'kit-race-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const dead = JSON.stringify({ process: spawnSync(process.execPath, ['--version']).pid, started: '1', boot: machineClock().boot });
    const children = Array.from({ length: racers }, () => new StoreChild(program(), { kind: 'race', hardLinks }));
    for (let round = 0; round < rounds; round += 1) {
      const ground = join(folder, String(round));
      mkdirSync(ground);
      /* Nobody's, as after a power cut, every third time. */
      writeFileSync(join(ground, 'lock'), round % 3 === 0 ? '' : dead);
      const start = Date.now() + toTheStart;
      for (const child of children) child.say(`${ground}\t${start}`);
      const outcomes = await Promise.all(children.map((child) => child.line((line) => line.endsWith(` ${ground}`))));
      expect(outcomes.filter((line) => line.startsWith('took ')).length, `round ${round}`).toBe(1);
      expect(readdirSync(ground), `round ${round}`).toEqual(['lock']);
    }
    for (const child of children) await child.kill();
  },
  60_000,
);
