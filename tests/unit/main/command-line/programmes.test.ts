import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Terminal, terminal } from './terminal';

/** One to which the programme of another one's content is new. */
function otherTerminal(): Terminal {
  const other = terminal();
  const path = join(other.folder, 'content', 'small', 'programme.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('id: small', 'id: large'));
  return other;
}

async function sent(): Promise<string> {
  const one = terminal();
  const file = join(one.folder, 'small.facilitator-programme');
  expect(await one.run('programmes', 'send', 'small', '--out', file)).toMatchObject({ exitCode: 0, printed: [file], told: '' });
  return file;
}

const places = async ({ run }: Terminal): Promise<readonly string[]> =>
  (await run('programmes', 'list')).printed.map((line) => line.split('\t').slice(0, 2).join(' '));

test('a programme goes from one data folder to another: first a trial, then for good', async () => {
  const file = await sent();
  const other = otherTerminal();
  const trial = await other.run('programmes', 'bring-in', file, '--dry-run');
  expect(trial).toMatchObject({ exitCode: 0, told: 'This was a trial. Nothing was taken in.' });
  expect(trial.printed.at(-1)).toBe('This programme is not on this laptop yet. It becomes one of your own.');
  expect(await places(other)).toEqual(['large shipped']);
  expect(await other.run('programmes', 'bring-in', file)).toMatchObject({ exitCode: 0, printed: trial.printed });
  expect(await places(other)).toEqual(['large shipped', 'small own']);
  expect(await other.run('programmes', 'send', 'none', '--out', file)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('“none”'),
  });
});

test('one that is here is only touched by who says how', async () => {
  const file = await sent();
  const other = otherTerminal();
  await other.run('programmes', 'bring-in', file);
  const agenda = join(other.folder, 'data', 'programmes', 'small', 'agenda.yaml');
  writeFileSync(agenda, readFileSync(agenda, 'utf8').replace(/minutes: \d+/u, 'minutes: 7'));
  const undecided = await other.run('programmes', 'bring-in', file);
  expect(undecided).toMatchObject({ exitCode: 1, told: expect.stringContaining('--update') });
  expect(undecided.printed).toContainEqual(expect.stringMatching(/^Agenda\tChanged \(1\): “.*” \(7 → \d+ min\)$/u));
  expect(readFileSync(agenda, 'utf8')).toContain('minutes: 7');
  expect((await other.run('programmes', 'bring-in', file, '--keep-both', '--update')).exitCode).toBe(2);
  expect((await other.run('programmes', 'bring-in', file, '--update')).exitCode).toBe(0);
  expect(readFileSync(agenda, 'utf8')).not.toContain('minutes: 7\n');
  expect((await other.run('programmes', 'bring-in', file, '--keep-both')).printed.at(-1)).toContain('There is nothing to do.');
  expect(await places(other)).toEqual(['large shipped', 'small own', 'small aside']);
});
