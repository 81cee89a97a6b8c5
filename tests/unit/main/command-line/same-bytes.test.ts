/** Documents of the same data, made at different times, are the same to the last byte where SOURCE_DATE_EPOCH says when they were made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { allExportForms, type ExportForm } from '../../../../domain/export/forms';
import { belgradeList, newTraining, type Terminal, terminal } from './terminal';

const sourceDate = '1700000000';

afterEach(() => {
  vi.useRealTimers();
});

/** A day passes on every clock but the system's up-time, on which nothing here leans. */
const aDayLater = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60_000 });
};

async function made({ run, folder }: Terminal, id: string, as: ExportForm, into: string): Promise<readonly Buffer[]> {
  const { exitCode, printed, told } = await run('export', id, '--as', as, '--out', join(folder, into));
  expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
  return printed.map((path) => readFileSync(path));
}

/* There is none of them to be made of this training. */
const unheld: readonly ExportForm[] = ['certificates', 'signed-sheets', 'action-plans'];

test.each(allExportForms.filter((form) => !unheld.includes(form)))('%s', async (form) => {
  const shell = terminal({ sourceDate });
  const id = await newTraining(shell);
  await shell.run('import-list', id, belgradeList);
  const once = await made(shell, id, form, 'once');
  aDayLater();
  const again = await made(shell, id, form, 'again');
  expect(once.length).toBeGreaterThan(0);
  for (const [index, bytes] of once.entries()) expect(again[index]?.equals(bytes)).toBe(true);
});

test.each(['attendance', 'xlsx'] as const)('%s tells its own day where nothing else is said', async (form) => {
  const shell = terminal();
  const id = await newTraining(shell);
  const [once] = await made(shell, id, form, 'once');
  aDayLater();
  const [again] = await made(shell, id, form, 'again');
  expect(once && again?.equals(once)).toBe(false);
});

test('a date that is no number of seconds is refused in a sentence, and nothing is made', async () => {
  for (const wrong of ['', 'yesterday', '-1', '1700000000.5', '99999999999']) {
    const { run } = terminal({ sourceDate: wrong });
    const { exitCode, told } = await run('list');
    expect([exitCode, told]).toEqual([1, expect.stringContaining(`SOURCE_DATE_EPOCH=${wrong}, which is no number of seconds`)]);
  }
});
