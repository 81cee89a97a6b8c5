/** A list whose sheet, heading and columns are said in the command. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newTraining, terminal } from './terminal';

it('is read as it is said, and what isn’t there is told with what is', async () => {
  const shell = terminal();
  const id = await newTraining(shell);
  const list = join(shell.folder, 'list.csv');
  writeFileSync(list, 'Spisak;;\nKo;Odakle;Kod\nNađ Ana;Gimnazija;aa\nKiš Iva;Škola;bb\n\nDruga;;\nIme;Prezime;Škola\nEva;Lukić;OŠ\n');
  const tried = async (...said: readonly string[]): Promise<{ exitCode: number; names: readonly string[]; told: string }> => {
    const { exitCode, printed, told } = await shell.run('import-list', id, list, '--dry-run', ...said);
    return { exitCode, names: printed.map((line) => line.split('\t').slice(1, 4).join(' ')), told };
  };
  expect((await tried()).told).toContain('This file holds 2 lists');
  const columns = 'Ko=last-first; 2=school';
  expect(await tried('--sheet', '1', '--heading-row', '2', '--columns', columns)).toMatchObject({
    names: ['new Ana Nađ Gimnazija', 'new Iva Kiš Škola'],
  });
  expect((await tried('--sheet', 'A6')).names).toEqual(['new Eva Lukić OŠ']);
  expect(await tried('--sheet', 'List9')).toMatchObject({ exitCode: 2, names: [] });
  expect((await tried('--sheet', 'List9')).told).toContain('--sheet must be one of: 1 (A1), 2 (A6)');
  expect((await tried('--heading-row', '99')).told).toContain('--heading-row must be one of: none 6 7 8');
  expect((await tried('--columns', '1=surname')).told).toContain('lastName');
});
