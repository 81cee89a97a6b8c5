import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { type KeyFile, keyFileBytes, madeKey, openedKey, readKeyFile, sealedKey } from '../../../../main/certificate-code/key-file';
import { keyBytes, publicKeyOf } from '../../../../main/certificate-code/public-key';
import { readSignerFile, signedSigner, signerFile } from '../../../../main/certificate-code/signer-file';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'lipa reka sova kamen';
const key = madeKey();
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
let file: KeyFile;
beforeAll(async () => {
  file = await sealedKey('Građanska inicijativa', key, passphrase);
});

test('a key opens with its passphrase alone, and its name and public part are read without', async () => {
  const read = readKeyFile(keyFileBytes(file));
  if (typeof read === 'string') throw new Error(read);
  expect(read.name).toBe('Građanska inicijativa');
  expect(keyBytes(read)).toEqual(publicKeyOf(key));
  const opened = await openedKey(read, '  lipa reka  sova kamen ');
  if (typeof opened === 'string') throw new Error(opened);
  expect(opened.equals(key)).toBe(true);
  expect(await openedKey(read, 'lipa reka sova kamem')).toBe('key-not-opened');
});

test('neither the passphrase nor the private part stands in the file', () => {
  const written = text(keyFileBytes(file));
  const part = key.export({ format: 'jwk' }).d ?? '';
  expect(part).toHaveLength(43);
  for (const secret of [
    passphrase,
    part,
    Buffer.from(part, 'base64url').toString('hex'),
    Buffer.from(part, 'base64url').toString('base64'),
  ])
    expect(written).not.toContain(secret);
});

test('no letter of the file can be another one: it is damaged, newer, or none', () => {
  const bytes = keyFileBytes(file);
  fc.assert(
    fc.property(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), (at, flipped) => {
      const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ flipped : byte));
      const read = readKeyFile(changed);
      /* White space and how a letter is escaped change nothing. */
      expect(typeof read === 'string' || text(keyFileBytes(read)) === text(bytes)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a name or a public part of another is not the key’s', async () => {
  const other = await sealedKey('Ministry', madeKey(), passphrase);
  const { name, signature } = signedSigner('Ministry', key);
  expect(readKeyFile(keyFileBytes({ ...file, name }))).toBe('key-damaged');
  expect(readKeyFile(keyFileBytes({ ...file, name, signature }))).toBe('key-damaged');
  expect(readKeyFile(keyFileBytes({ ...file, sealed: other.sealed }))).toBe('key-damaged');
  expect(readKeyFile(keyFileBytes({ ...other, sealed: file.sealed }))).toBe('key-damaged');
  /* Even where nobody looked at the signatures. */
  expect(await openedKey({ ...file, name }, passphrase)).toBe('key-not-opened');
  expect(await openedKey({ ...other, sealed: file.sealed }, passphrase)).toBe('key-not-opened');
});

test('what is no key, and what a newer kit made, is told apart', () => {
  const written = text(keyFileBytes(file));
  const read = (content: string) => readKeyFile(Buffer.from(content));
  expect(read(written.replace('"version": 1', '"version": 2'))).toBe('key-newer');
  expect(read(text(signerFile(file)))).toBe('not-a-key');
  expect(read('')).toBe('not-a-key');
  expect(read('[[['.repeat(1000))).toBe('not-a-key');
  expect(read(`${written}${' '.repeat(20_000)}`)).toBe('not-a-key');
  expect(read(written.slice(0, -40))).toBe('not-a-key');
});

test('the public part is given away without the passphrase, and a key is none', () => {
  expect(readSignerFile(signerFile(file))).toEqual({ name: 'Građanska inicijativa', key: file.key });
  expect(readSignerFile(keyFileBytes(file))).toBe('not-a-signer');
});

test.each([
  ['two lines', 'Civic\nInitiative'],
  ['a sign that turns letters around', 'Civic \u202EevitaitinI'],
  ['nothing but spaces', '   '],
  ['a sign for the terminal', '\u001b[31mCivic'],
])('a signer’s name has no %s', (_what, name) => {
  expect(readSignerFile(signerFile(signedSigner(name, key)))).toBe('not-a-signer');
});
