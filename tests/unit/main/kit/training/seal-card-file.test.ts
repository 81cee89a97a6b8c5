import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lineOf } from '../../../pdf-reader';
import { readBack } from '../../typeset/read-back';
import { emptyFolder } from '../open-in-folder';
import { granted, laptopWithTraining } from './laptops';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'lipa reka sova kamen';

test('a card says what it opens and names nobody; the passphrase stands on it on wish alone', async () => {
  const { bench, id } = await laptopWithTraining('shipped');
  const saved = async (...asked: Parameters<(typeof bench.kit.requests)['save-seal-card']>): Promise<string> => {
    bench.choose = join(emptyFolder(), 'card.pdf');
    expect(granted(await bench.kit.requests['save-seal-card'](...asked))).toEqual({ files: ['card.pdf'] });
    return bench.choose;
  };
  const files = [await saved(id, null), await saved(null, passphrase)];
  const [ofBundle = '', ofPlace = ''] = await Promise.all(files.map((file) => lineOf(readFileSync(file))));
  expect(ofBundle).toContain('the sealed bundle of Beograd');
  expect(ofBundle).toContain('Without the passphrase nobody can open what was sealed');
  expect(ofPlace).toContain('the sealed copies in the second place');
  expect(ofPlace).toContain(passphrase);
  for (const word of [passphrase, 'Anić', 'Mirić', 'Perić']) expect(ofBundle).not.toContain(word);
});

test('a card has the letterhead of the training that it opens, or of the laptop', async () => {
  const { bench, id } = await laptopWithTraining('shipped');
  granted(await bench.kit.requests['change-settings']({ letterhead: { name: 'Centre for Youth' } }));
  await bench.kit.requests['open-training'](id);
  granted(await bench.kit.requests['own-letterhead']());
  granted(await bench.kit.requests.dispatch({ kind: 'change-letterhead', change: { name: 'Kuća nade' } }));
  const headOf = async (opens: Parameters<(typeof bench.kit.requests)['save-seal-card']>[0]): Promise<string> => {
    bench.choose = join(emptyFolder(), 'card.pdf');
    granted(await bench.kit.requests['save-seal-card'](opens, null));
    return (await readBack(readFileSync(bench.choose))).drawn[0] ?? '';
  };
  expect(await headOf(id)).toContain('Kuća nade');
  for (const opens of [null, 'key'] as const) expect(await headOf(opens)).toContain('Centre for Youth');
});

test('a card never holds another sign in place of one that can’t be printed', async () => {
  const { bench } = await laptopWithTraining('shipped');
  bench.choose = join(emptyFolder(), 'card.pdf');
  for (const unprintable of ['lipa reka sova 🗝 kamen', 'lipa reka\u200bsova kamen'])
    expect(await bench.kit.requests['save-seal-card'](null, unprintable)).toEqual({ refused: 'card-lacks-letters' });
  expect(existsSync(bench.choose)).toBe(false);
  granted(await bench.kit.requests['save-seal-card'](null, 'šljiva đak ћирилица ñ'.normalize('NFD')));
  expect(existsSync(bench.choose)).toBe(true);
});

test('a card for a training that is not here is refused', async () => {
  const { bench } = await laptopWithTraining();
  const other = 'another' as Parameters<(typeof bench.kit.requests)['save-seal-card']>[0];
  expect(await bench.kit.requests['save-seal-card'](other, null)).toMatchObject({ refused: expect.any(String) });
});
