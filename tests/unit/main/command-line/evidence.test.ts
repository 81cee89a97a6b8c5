/** The evidence file from a terminal: what is missing counts as not done. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentWithEvidence, smallContent, writeSmallContent } from '../content/small-content';
import { belgradeList, newTraining, type Terminal, terminal } from './terminal';

async function withPeople(content = contentWithEvidence): Promise<Terminal & { readonly id: string; readonly out: string }> {
  const shell = terminal({ sourceDate: '1700000000' });
  writeSmallContent(join(shell.folder, 'content'), content);
  const id = await newTraining(shell);
  expect((await shell.run('import-list', id, belgradeList)).exitCode).toBe(0);
  return { ...shell, id, out: join(shell.folder, 'evidence') };
}

describe('kit evidence', () => {
  it('says what is missing, makes the rest, and is not done', async () => {
    const { run, id, out } = await withPeople();
    const { exitCode, printed, told } = await run('evidence', id, '--out', out);
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: [out] });
    expect(told.split('\n')).toEqual([
      expect.stringContaining('Attendance, day 1: nobody noted on day 1'),
      expect.stringContaining('Attendance, day 2: nobody noted on day 2'),
      expect.stringContaining('Table of participants: nobody noted on day 1'),
      expect.stringContaining('Table of participants, without personal data: nobody noted on day 1'),
    ]);
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['00-beograd-2023-10-11-sadržaj.pdf', '02-beograd-2023-10-11-prisustvo-1-dan.pdf', 'SHA256SUMS']),
    );
  });

  it('is done where it was told that something may be missing', async () => {
    const { run, id, out } = await withPeople();
    const { exitCode, printed } = await run('evidence', id, '--out', out, '--accept-missing', '--language', 'en', '--zip', '--json');
    expect(exitCode).toBe(0);
    const told: { readonly path: string; readonly files: readonly string[] } = JSON.parse(printed[0] ?? '');
    expect(told.path).toBe(join(out, 'beograd-2023-10-11-evidence-file.zip'));
    expect(told.files).toEqual(
      expect.arrayContaining(['00-beograd-2023-10-11-table-of-contents.pdf', '02-beograd-2023-10-11-attendance-day-1.pdf', 'SHA256SUMS']),
    );
    const again = await run('evidence', id, '--out', out, '--accept-missing', '--language', 'en', '--zip');
    expect(again.printed).toEqual([join(out, 'beograd-2023-10-11-evidence-file (2).zip')]);
  });

  it('looks only, and writes nothing, when that is asked for', async () => {
    const { run, id, out } = await withPeople();
    const { exitCode, printed } = await run('evidence', id, '--dry-run');
    expect(exitCode).toBe(1);
    expect(printed[0]).toBe('1\tagenda\tPDF\tready\t');
    expect(printed[1]).toBe('2\tattendance-1\tPDF\tnot whole\tnobody noted on day 1');
    expect(existsSync(out)).toBe(false);
  });

  it('works for a programme without a list, as those of trainings that were made before there were any', async () => {
    const { run, id, out } = await withPeople(smallContent);
    const { exitCode, printed } = await run('evidence', id, '--out', out, '--accept-missing');
    expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: [out] });
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['01-beograd-2023-10-11-agenda-za-učesnike.pdf']));
  });
});
