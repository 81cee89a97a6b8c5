import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newTraining, terminal } from './terminal';

test('a programme goes from one data folder to another: a trial, for good, the same again, an update and both', async () => {
  const one = terminal();
  await newTraining(one);
  expect((await one.run('programmes', 'list')).printed).toEqual([expect.stringMatching(/^small\tshipped\t/u)]);
  const file = join(one.folder, 'small.facilitator-programme');
  expect(await one.run('programmes', 'send', 'small', '--out', file)).toMatchObject({ exitCode: 0, printed: [file], told: '' });
  expect(await one.run('programmes', 'send', 'none', '--out', file)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('“none”'),
  });
  const other = terminal();
  const path = join(other.folder, 'content', 'small', 'programme.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('id: small', 'id: large'));
  const trial = await other.run('programmes', 'bring-in', file, '--dry-run');
  expect(trial).toMatchObject({ exitCode: 0, told: 'This was a trial. Nothing was taken in.' });
  expect(trial.printed.at(-1)).toBe('This programme is not on this laptop yet. It becomes one of your own.');
  expect((await other.run('programmes', 'list')).printed).toHaveLength(1);

  expect(await other.run('programmes', 'bring-in', file)).toMatchObject({ exitCode: 0, printed: trial.printed });
  expect((await other.run('programmes', 'list')).printed.at(-1)).toMatch(/^small\town\t/u);
  expect((await other.run('programmes', 'bring-in', file)).printed.at(-1)).toContain('There is nothing to do.');

  const agenda = join(other.folder, 'data', 'programmes', 'small', 'agenda.yaml');
  writeFileSync(agenda, readFileSync(agenda, 'utf8').replace(/minutes: \d+/u, 'minutes: 7'));
  const undecided = await other.run('programmes', 'bring-in', file);
  expect(undecided).toMatchObject({ exitCode: 1, told: expect.stringContaining('--update') });
  expect(undecided.printed).toContainEqual(expect.stringMatching(/^Agenda\tChanged \(1\): “.*” \(7 → \d+ min\)$/u));
  expect(readFileSync(agenda, 'utf8')).toContain('minutes: 7');
  expect((await other.run('programmes', 'bring-in', file, '--keep-both')).exitCode).toBe(0);
  expect((await other.run('programmes', 'bring-in', file, '--update')).exitCode).toBe(0);
  expect(readFileSync(agenda, 'utf8')).not.toContain('minutes: 7\n');
  expect((await other.run('programmes', 'list')).printed.map((line) => line.split('\t').slice(0, 2))).toEqual([
    ['large', 'shipped'],
    ['small', 'own'],
    ['small-2', 'own'],
    ['small', 'aside'],
  ]);
  expect((await other.run('programmes', 'bring-in', file, '--keep-both', '--update')).exitCode).toBe(2);
});
