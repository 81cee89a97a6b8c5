/** What Settings does with the organisation's key and known signers, over a whole kit. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { madeKey } from '../../../../../main/certificate-code/key-file';
import { signedSigner, signerFile } from '../../../../../main/certificate-code/signer-file';
import { type Bench, desk, emptyFolder, openInFolder } from '../open-in-folder';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'lipa reka sova kamen';
const typed = { passphrase, again: passphrase };

async function laptop(): Promise<Bench> {
  const bench = await openInFolder(emptyFolder());
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function chosenSigner(bench: Bench, name: string) {
  const file = join(emptyFolder(), 'signer');
  writeFileSync(file, signerFile(signedSigner(name, madeKey())));
  bench.choose = file;
  const chosen = await bench.kit.requests['choose-signer']();
  if (!chosen || isRefusal(chosen)) throw new Error(JSON.stringify(chosen));
  return chosen;
}

test('a signer that was only looked at is not known, and another file in its place is not added under its name', async () => {
  const bench = await laptop();
  const first = await chosenSigner(bench, 'First');
  expect(desk(bench).keys.signers).toEqual([]);
  await chosenSigner(bench, 'Second');
  expect(await bench.kit.requests['add-signer'](first.chosen)).toMatchObject({ refused: 'key-not-chosen' });
  expect(desk(bench).keys.signers).toEqual([]);
});

test('a damaged list is set aside by a person alone; the own key is known at once, and nothing is lost', async () => {
  const bench = await laptop();
  const { requests } = bench.kit;
  expect(await requests['make-key']('Civic', typed, null)).toEqual({ done: true });
  const path = join(bench.folder, 'signers.json');
  writeFileSync(path, '{"known":[{');
  const other = await chosenSigner(bench, 'Other');
  expect(await requests['add-signer'](other.chosen)).toMatchObject({ refused: 'signers-damaged-first' });
  expect(readFileSync(path, 'utf8')).toBe('{"known":[{');
  expect(await requests['set-signers-aside']()).toEqual({ done: true });
  expect(desk(bench).keys.signers).toMatchObject([{ name: 'Civic', isOwn: true }]);
  const [aside = ''] = readdirSync(join(bench.folder, 'set-aside'));
  expect(readFileSync(join(bench.folder, 'set-aside', aside), 'utf8')).toBe('{"known":[{');
  expect(await requests['add-signer'](other.chosen)).toEqual({ done: true });
  expect(desk(bench).keys.signers).toMatchObject([{ name: 'Civic' }, { name: 'Other', isOwn: false }]);
});

test('who makes a key types the passphrase twice alike, and nothing of it stands in what the window is shown', async () => {
  const bench = await laptop();
  const { requests } = bench.kit;
  expect(await requests['make-key']('Civic', { passphrase, again: 'lipa' }, null)).toMatchObject({ refused: 'passphrases-differ' });
  expect(desk(bench).keys.own).toEqual({ kind: 'none' });
  await requests['make-key']('Civic', typed, null);
  expect(Object.keys(desk(bench).keys.own).toSorted()).toEqual(['fingerprint', 'kind', 'name']);
  expect(await requests['lock-key']()).toEqual({ done: true });
  expect(desk(bench).keys.own.kind).toBe('locked');
  expect(await requests['unlock-key'](passphrase)).toEqual({ done: true });
  expect(desk(bench).keys.own.kind).toBe('unlocked');
});
