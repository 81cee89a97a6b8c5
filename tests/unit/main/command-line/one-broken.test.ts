/** A broken training on the command line: told where it is meant, and nowhere else. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newTraining, terminal } from './terminal';

test('it is listed with what is wrong and fails for itself alone', async () => {
  const shell = terminal();
  const { folder, run } = shell;
  const [sound, broken] = [await newTraining(shell), await newTraining(shell)];
  const training = join(folder, 'data', 'trainings', broken);
  const log = join(training, 'logs', readdirSync(join(training, 'logs'))[0] ?? '');
  writeFileSync(log, 'Important\n');

  const listed = await run('list');
  expect(listed).toMatchObject({ exitCode: 1, printed: [expect.stringContaining(sound)] });
  expect(listed.told).toContain(`The training ${broken} can’t be read: logs/`);
  expect(listed.told).toContain('.ndjson, line 1: it can’t be read');
  const asked = await run('export', broken, 'participants', '--format', 'CSV', '--out', join(folder, 'out'));
  expect(asked).toMatchObject({ exitCode: 1, printed: [], told: expect.stringContaining('.ndjson, line 1: it can’t be read') });

  const out = join(folder, 'out');
  expect(await run('export', sound, 'participants', '--format', 'CSV', '--out', out)).toMatchObject({ exitCode: 0, told: '' });
  expect(readFileSync(log, 'utf8')).toBe('Important\n');
});

test('a programme of its own that is broken fails for it alone', async () => {
  const shell = terminal();
  const { folder, run } = shell;
  const [sound, broken] = [await newTraining(shell), await newTraining(shell)];
  appendFileSync(join(folder, 'data', 'trainings', broken, 'programme', 'agenda.yaml'), '\n*Important*\n');
  expect(await run('export', broken, 'participants', '--format', 'CSV', '--out', join(folder, 'out'))).toMatchObject({
    exitCode: 1,
    told: expect.stringMatching(/^This training can’t be read: programme\/agenda\.yaml, line \d+: /u),
  });
  expect(await run('export', sound, 'participants', '--format', 'CSV', '--out', join(folder, 'out'))).toMatchObject({
    exitCode: 0,
    told: '',
  });
});
