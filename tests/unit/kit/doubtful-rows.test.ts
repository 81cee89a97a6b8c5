import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isRefusal } from '../../../domain/refusal';
import { belgrade, openInFolder } from './open-in-folder';

it('a doubtful row comes in only when its line was named', async () => {
  const bench = await openInFolder();
  const { requests } = bench.kit;
  await requests['create-training'](belgrade);
  await requests['answer-room'](false);
  bench.choose = join(bench.folder, 'list.csv');
  writeFileSync(bench.choose, 'Ime;Prezime;Ustanova;Mesto\nAna;Anić;Gimnazija;Niš\nAna;Anić;;\nAna;Anić;Tehnička škola;Pirot\n');
  const previewOf = async (): Promise<string> => {
    const preview = await requests['preview-list']();
    if (!preview || isRefusal(preview)) throw new Error('no preview');
    expect(preview.rows.map(({ line, reason }) => [line, reason])).toContainEqual([3, 'same-name']);
    return preview.preview;
  };
  expect(await requests['import-list'](await previewOf(), [])).toMatchObject({ imported: expect.any(Number) });
  const before = bench.kit.deskView().training?.register.rows.length ?? 0;
  await requests.dispatch({ kind: 'undo', place: 'register' });
  expect(await requests['import-list'](await previewOf(), [3])).toEqual({ imported: before + 1 });
});
