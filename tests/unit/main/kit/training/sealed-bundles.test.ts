import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { flipped } from '../../store/log-text';
import { type Bench, cards, emptyFolder, training } from '../open-in-folder';
import { laptop, laptopWithTraining } from './laptops';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'lipa reka sova kamen';

async function savedSealed(): Promise<{ readonly bench: Bench; readonly file: string }> {
  const { bench, id } = await laptopWithTraining();
  const file = join(emptyFolder(), 'carried.facilitator-kit');
  bench.choose = file;
  const saved = await bench.kit.requests['save-sealed-bundle'](id, { passphrase, again: passphrase });
  expect(saved).toEqual({ file: 'carried.facilitator-kit', foreign: [] });
  return { bench, file };
}

async function sealedName(bench: Bench, file: string): Promise<string> {
  bench.choose = file;
  const chosen = await bench.kit.requests['preview-bundle']();
  if (chosen === undefined || isRefusal(chosen) || !('sealed' in chosen)) throw new Error(JSON.stringify(chosen));
  expect(chosen.file).toBe('carried.facilitator-kit');
  return chosen.sealed;
}

test('a sealed bundle holds no name to be found, and opens with its passphrase after any number of wrong ones', async () => {
  const { file } = await savedSealed();
  const bytes = readFileSync(file);
  for (const word of ['Anić', 'Beograd', 'manifest.json', 'PK\u0003\u0004', passphrase]) expect(bytes.includes(word), word).toBe(false);

  const other = await laptop();
  const sealed = await sealedName(other, file);
  for (const wrong of ['', 'Lipa reka sova kamen']) {
    expect(await other.kit.requests['unseal-bundle'](sealed, wrong)).toEqual({ refused: 'not-unsealed', field: 'passphrase' });
  }
  expect(await cards(other)).toEqual([]);
  const preview = await other.kit.requests['unseal-bundle'](sealed, ` ${passphrase} `);
  if (isRefusal(preview)) throw new Error(preview.refused);
  expect(preview).toMatchObject({ from: 'carried.facilitator-kit', place: 'Beograd', isHere: false, participants: 1 });
  expect(await cards(other)).toEqual([]);
  await other.kit.requests['take-in'](preview.preview, '');
  expect(await cards(other)).toMatchObject([{ place: 'Beograd', participants: 1 }]);
  expect(await other.kit.requests['unseal-bundle']('another', passphrase)).toEqual({ refused: 'wrong-message' });
});

test('one that was changed or cut off anywhere is refused before anything of it is used', async () => {
  const { bench, file } = await savedSealed();
  const bytes = readFileSync(file);
  for (const changed of [flipped(bytes, bytes.length - 1, 0), flipped(bytes, 200, 3), bytes.subarray(0, -1000)]) {
    writeFileSync(file, changed);
    expect(await bench.kit.requests['unseal-bundle'](await sealedName(bench, file), passphrase)).toMatchObject({ refused: 'not-unsealed' });
  }
  writeFileSync(file, flipped(bytes, 25, 6));
  expect(await bench.kit.requests['preview-bundle']()).toMatchObject({ refused: 'bundle-damaged' });
  writeFileSync(file, flipped(bytes, 23, 1));
  expect(await bench.kit.requests['preview-bundle']()).toMatchObject({ refused: 'bundle-newer' });
});

test('a passphrase that is too short, or not the same twice, is refused before anything is written', async () => {
  const { bench, file } = await savedSealed();
  const { id } = training(bench);
  bench.choose = `${file}-2`;
  expect(await bench.kit.requests['save-sealed-bundle'](id, { passphrase: 'lipa', again: 'lipa' })).toMatchObject({
    refused: 'passphrase-short',
  });
  expect(await bench.kit.requests['save-sealed-bundle'](id, { passphrase, again: '' })).toMatchObject({ refused: 'passphrases-differ' });
  expect(existsSync(`${file}-2`)).toBe(false);
});
