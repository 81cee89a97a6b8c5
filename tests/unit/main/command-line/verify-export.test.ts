import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../../main/command-line/answer';
import { belgradeList, newTraining, type Terminal, terminal } from './terminal';

async function withExport(as: 'csv' | 'xlsx', more: Partial<Io> = {}): Promise<Terminal & { readonly id: string; readonly file: string }> {
  const shell = terminal(more);
  const id = await newTraining(shell);
  await shell.run('import-list', id, belgradeList);
  const { printed } = await shell.run('export', id, 'participants', '--format', as.toUpperCase(), '--out', shell.folder);
  return { ...shell, id, file: printed[0] ?? '' };
}

describe('verify --export', () => {
  it.each(['csv', 'xlsx'] as const)('says that a %s still agrees, until the training says something else', async (as) => {
    const { run, id, file } = await withExport(as);
    const before = await run('verify', id, '--export', file);
    expect([before.exitCode, before.printed.at(-1)]).toEqual([
      0,
      `“beograd-2023-10-11-prisustvo.${as}” agrees with the training: 13 rows.`,
    ]);

    await run('mark', id, '--participant', 'Miloš Ćirić', '--half-day', 'd1am', '--state', 'present');
    const after = await run('verify', id, '--export', file);
    expect(after.exitCode).toBe(1);
    expect(after.printed.slice(-3)).toEqual([
      `“beograd-2023-10-11-prisustvo.${as}” doesn’t agree with the training any more:`,
      expect.stringMatching(/^row \d+, Miloš Ćirić, 1\. dan pre podne: in the file “nije upisano”, in the training “prisutan\/na”$/u),
      expect.stringContaining('Minuta prisustva'),
    ]);
  });

  it('says of a list without columns that the kit has now what it has not, in a sentence, and that the rest agrees', async () => {
    const { run, id, file } = await withExport('csv', { language: 'en' });
    const rows = readFileSync(file, 'utf8').split('\r\n');
    const without = (count: number): string => rows.map((row) => row.split(';').slice(0, -count).join(';')).join('\r\n');
    writeFileSync(file, without(2));
    const { exitCode, printed } = await run('verify', id, '--export', file);
    expect(exitCode).toBe(1);
    expect(printed.slice(-2)).toEqual([
      '“beograd-2023-10-11-prisustvo.csv” agrees with the training in every column that it has: 13 rows. It has not all of them:',
      expect.stringMatching(/^the columns “[^”]+”, “Minuta prisustva” are not in the file\. It was saved before the kit had them/u),
    ]);
  });

  it('gives the differences to programs as well', async () => {
    const { run, id, file } = await withExport('csv');
    const agreed = JSON.parse((await run('verify', id, '--export', file, '--json')).printed[0] ?? '');
    expect(agreed.export).toEqual({ file: 'beograd-2023-10-11-prisustvo.csv', kind: 'compared', rows: 13, differences: [] });
    writeFileSync(file, readFileSync(file, 'utf8').split('\r\n').slice(0, -2).join('\r\n'));
    const { exitCode, printed } = await run('verify', id, '--export', file, '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(printed[0] ?? '').export.differences).toEqual([{ kind: 'missing', person: expect.any(String) }]);
  });

  it.each([
    ['en', '“gone.csv” could not be read: '],
    ['sr-Cyrl', '„gone.csv” не може да се прочита: '],
  ] as const)('says in %s that there is no such file', async (language, expected) => {
    const { run, id, folder } = await withExport('csv', { language });
    const { exitCode, printed } = await run('verify', id, '--export', join(folder, 'gone.csv'));
    expect([exitCode, printed.at(-1)]).toEqual([1, expect.stringContaining(expected)]);
  });

  it('says what to do with a list without names, and with another file', async () => {
    const { run, id, folder } = await withExport('csv');
    const { printed } = await run('export', id, 'participants', '--format', 'CSV', '--out', folder, '--without-personal-data');
    const nameless = await run('verify', id, '--export', printed[0] ?? '');
    expect([nameless.exitCode, nameless.printed.at(-1)]).toEqual([1, expect.stringContaining('holds no names')]);
    const other = await run('verify', id, '--export', belgradeList);
    expect([other.exitCode, other.printed.at(-1)]).toEqual([1, expect.stringContaining('is not an attendance table of this kit')]);
  });

  it('says that the programme is gone, which tells what the minutes should be', async () => {
    const { run, id, folder, file } = await withExport('csv');
    rmSync(join(folder, 'data', 'trainings', id, 'programme'), { recursive: true });
    const { exitCode, printed } = await run('verify', id, '--export', file);
    expect([exitCode, printed.at(-1)]).toEqual([
      1,
      expect.stringContaining('This training can’t be read: programme: the file or folder is not there'),
    ]);
  });
});
