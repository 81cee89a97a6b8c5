import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { allExportForms, exportForms } from '../../../../domain/export/forms';
import { contentWithLogo, writeSmallContent } from '../content/small-content';
import { belgradeList, newTraining, nothingDrawn, type Terminal, terminal } from './terminal';

describe('an export from the command line', () => {
  const [, ...people] = readFileSync(belgradeList, 'utf8')
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(';')[1] ?? '');

  async function withPeople(): Promise<Terminal & { readonly id: string; readonly out: string }> {
    const shell = terminal();
    const id = await newTraining(shell);
    expect((await shell.run('import-list', id, belgradeList)).exitCode).toBe(0);
    return { ...shell, id, out: join(shell.folder, 'lists') };
  }

  it('writes one file for a table', async () => {
    const { run, id, out } = await withPeople();
    const { exitCode, printed, told } = await run('export', id, '--as', 'xlsx', '--out', out);
    expect({ exitCode, printed, told }).toEqual({ exitCode: 0, printed: [join(out, 'beograd-2023-10-11-prisustvo.xlsx')], told: '' });
    const [table] = await readSheets(readFileSync(printed[0] ?? ''));
    expect(table?.data).toHaveLength(14);
  });

  it('writes the sheets of both days, or of one', async () => {
    const { run, id, out } = await withPeople();
    const both = await run('export', id, '--as', 'attendance', '--out', out);
    expect(both).toMatchObject({ exitCode: 0, told: '' });
    expect(both.printed).toEqual(['2023-10-11', '2023-10-12'].map((date) => join(out, `beograd-${date}-lista-prisutnih.pdf`)));
    const one = await run('export', id, '--as', 'blank-attendance', '--out', out, '--day', '2', '--json');
    const file = join(out, 'beograd-2023-10-12-prazna-lista-prisutnih.pdf');
    expect(JSON.parse(one.printed[0] ?? '')).toEqual([{ file, rows: 13 }]);
    for (const path of [...both.printed, file]) expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe('%PDF');
  });

  it('names the blocks there are when slides of another are asked for', async () => {
    const shell = terminal({ drawer: () => nothingDrawn });
    const id = await newTraining(shell);
    const slidesOf = (block: string) =>
      shell.run('export', id, '--as', 'presentation', '--block', block, '--out', join(shell.folder, 'slides'));
    expect(await slidesOf('three')).toMatchObject({ exitCode: 2, told: expect.stringContaining('--block must be one of: one two.') });
    expect(existsSync(join(shell.folder, 'slides'))).toBe(false);
    expect((await slidesOf('one')).exitCode).toBe(0);
  });

  it('writes a run sheet for each day, and one agenda for both', async () => {
    const { run, id, out } = await withPeople();
    const sheets = await run('export', id, '--as', 'run-sheet', '--out', out);
    expect(sheets.printed).toEqual(['2023-10-11', '2023-10-12'].map((date) => join(out, `beograd-${date}-plan-vođenja.pdf`)));
    const agenda = await run('export', id, '--as', 'agenda', '--out', out, '--language', 'sr-Cyrl');
    expect(agenda).toMatchObject({ exitCode: 0, printed: [join(out, 'beograd-2023-10-11-агенда.pdf')] });
    for (const path of [...sheets.printed, ...agenda.printed]) expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe('%PDF');
    expect((await run('export', id, '--as', 'agenda', '--out', out, '--day', '1')).exitCode).toBe(2);
  });

  it.each(allExportForms.filter((form) => !['certificates', 'signed-sheets', 'action-plans'].includes(form)))(
    'knows the form %s, as the window does',
    async (form) => {
      const { run, id, out } = await withPeople();
      const { exitCode, printed, told } = await run('export', id, '--as', form, '--out', out);
      expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
      const { format, ofDay } = exportForms[form];
      expect(printed.map((path) => path.split('.').at(-1))).toEqual(Array(ofDay ? 2 : 1).fill(format.toLowerCase()));
      for (const path of printed) expect(readFileSync(path).length).toBeGreaterThan(50);
    },
  );

  it('says that no certificate was issued and no signed sheet attached, and leaves no file', async () => {
    const { run, id, out } = await withPeople();
    const { exitCode, told } = await run('export', id, '--as', 'certificates', '--out', out);
    expect({ exitCode, told }).toEqual({ exitCode: 1, told: expect.stringMatching(/No certificate was issued/u) });
    expect(existsSync(join(out, 'beograd-2023-10-11-certificates.pdf'))).toBe(false);
    const sheets = await run('export', id, '--as', 'signed-sheets', '--out', out);
    expect(sheets).toMatchObject({ exitCode: 1, told: expect.stringMatching(/Attach them in Register first/u) });
  });

  it('names nobody without personal data, under a name that says so', async () => {
    const { run, id, out } = await withPeople();
    const { printed } = await run('export', id, '--as', 'csv', '--out', out, '--without-personal-data');
    expect(printed).toEqual([join(out, 'beograd-2023-10-11-prisustvo-bez-podataka-o-ličnosti.csv')]);
    const text = readFileSync(printed[0] ?? '', 'utf8');
    expect(people).toHaveLength(13);
    expect(people.filter((name) => text.includes(name))).toEqual([]);
    expect(text).toContain('Svi učesnici;;13\r\n');
  });

  it('refuses to leave out what a form is made of, or what it never holds', async () => {
    const { run, id, out } = await withPeople();
    for (const [as, option] of [
      ['attendance', '--without-personal-data'],
      ['follow-up-csv', '--without-personal-data'],
      ['times', '--without-personal-data'],
      ['csv', '--without-contacts'],
    ] as const) {
      const { exitCode, told } = await run('export', id, '--as', as, '--out', out, option);
      expect([exitCode, told]).toEqual([2, expect.stringContaining(`${option} only goes with: --as `)]);
    }
    const { printed } = await run('export', id, '--as', 'follow-up-csv', '--out', out, '--without-contacts');
    expect(printed).toEqual([join(out, 'beograd-2023-10-11-nastavak-obuke-bez-kontakata.csv')]);
  });

  it('replaces a file of that name whole', async () => {
    const { run, id, out } = await withPeople();
    const file = join(out, 'beograd-2023-10-11-prisustvo.csv');
    mkdirSync(out);
    writeFileSync(file, 'before '.repeat(10_000));
    expect((await run('export', id, '--as', 'csv', '--out', out)).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('before');
  });

  it('tells of a logo that is missing, and makes the sheet all the same', async () => {
    const shell = terminal();
    writeSmallContent(join(shell.folder, 'content'), contentWithLogo('ours.png'));
    const id = await newTraining(shell);
    const { exitCode, printed, told } = await shell.run('export', id, '--as', 'attendance', '--out', shell.folder, '--day', '1');
    expect(exitCode).toBe(0);
    expect(existsSync(printed[0] ?? '')).toBe(true);
    expect(told).toContain(join(shell.folder, 'data', 'trainings', id, 'programme', 'ours.png'));
  });
});
