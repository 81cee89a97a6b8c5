import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { isSealed, keyOf, newKey, type SealKey, seal, sealHeaderLength, sealHeaderOf, unseal } from '../../../../main/transfer/seal';
import { flipped } from '../store/log-text';

vi.setConfig({ testTimeout: 30_000 });

/** The least that a header may ask for. */
const cheap = { logN: 14, r: 8, p: 1 };
const passphrase = 'lipa reka sova kamen';
let key: SealKey;
beforeAll(async () => {
  key = await newKey(passphrase, cheap);
});

const bytes = fc.uint8Array({ maxLength: 3_000, size: 'max' });

test('what was sealed comes out as it went in, under its own name and with its passphrase alone', async () => {
  const other = await newKey('another passphrase', cheap);
  await fc.assert(
    fc.asyncProperty(bytes, fc.string(), fc.string(), async (content, name, otherName) => {
      const sealed = await seal(content, key, name);
      expect(await unseal(sealed, key, name)).toEqual(content);
      expect(await unseal(sealed, other, name)).toBeUndefined();
      expect(await unseal(sealed, { ...other, salt: key.salt }, name)).toBeUndefined();
      if (name !== otherName) expect(await unseal(sealed, key, otherName)).toBeUndefined();
    }),
  );
});

test('the key is made of the header and the passphrase, however a system writes its letters and its spaces', async () => {
  const typed = ' Čvorak  na grani ';
  const made = await newKey(typed, cheap);
  const sealed = await seal(strToU8('Anić'), made, 'bundle');
  const header = sealHeaderOf(sealed);
  if (typeof header === 'string') throw new Error(header);
  expect(header).toEqual({ salt: made.salt, cost: cheap, nonce: expect.any(Uint8Array) });
  for (const same of [typed, 'Čvorak na grani', 'Čvorak na grani'.normalize('NFD')])
    expect((await keyOf(same, header)).key).toEqual(made.key);
  for (const other of ['čvorak na grani', 'Cvorak na grani', 'Čvorak nagrani']) {
    expect((await keyOf(other, header)).key).not.toEqual(made.key);
  }
});

test('no byte may change and none be missing: it opens whole or not at all', async () => {
  const sealed = await seal(strToU8('Ana Anić, OŠ „Vuk”, ana@example.org'), key, 'bundle');
  for (let at = 0; at < sealed.length; at += 1) {
    for (const bit of [0, 7]) expect(await unseal(flipped(sealed, at, bit), key, 'bundle'), `bit ${bit} of byte ${at}`).toBeUndefined();
    expect(await unseal(sealed.subarray(0, at), key, 'bundle'), `cut at ${at}`).toBeUndefined();
  }
  expect(await unseal(Buffer.concat([sealed, Buffer.from([0])]), key, 'bundle')).toBeUndefined();
});

test('nothing of it can be found in the sealed bytes, and the same twice is not the same', async () => {
  const content = strToU8('Ana Anić '.repeat(100));
  const [one, two] = [await seal(content, key, 'bundle'), await seal(content, key, 'bundle')];
  for (const sealed of [one, two]) {
    for (const word of ['Ana Anić', passphrase, Buffer.from(key.key)]) expect(Buffer.from(sealed).includes(word)).toBe(false);
  }
  expect(Buffer.compare(one.subarray(sealHeaderLength), two.subarray(sealHeaderLength))).not.toBe(0);
});

test('a header that was forged can’t ask for more memory or time than sealing takes, and a newer one is told as such', async () => {
  const sealed = await seal(strToU8('Anić'), key, 'bundle');
  const at = (offset: number, value: number): Uint8Array => sealed.map((byte, index) => (index === offset ? value : byte));
  const [version, kind, logN, r, p] = [23, 24, 25, 26, 27];
  expect([version, kind, logN, r, p].map((offset) => sealed[offset])).toEqual([1, 1, 14, 8, 1]);
  for (const [offset, values] of [
    [version, [0]],
    [kind, [0, 2, 255]],
    [logN, [0, 1, 13, 19, 30, 63, 255]],
    [r, [0, 1, 7, 9, 255]],
    [p, [0, 3, 255]],
  ] as const) {
    for (const value of values) expect(sealHeaderOf(at(offset, value)), `${value} at ${offset}`).toBe('damaged');
  }
  expect(sealHeaderOf(at(version, 2))).toBe('newer');
  expect(sealHeaderOf(sealed.subarray(0, sealHeaderLength + 15))).toBe('damaged');
  await fc.assert(
    fc.asyncProperty(bytes, async (any) => {
      const forged = Buffer.concat([sealed.subarray(0, version), any]);
      const header = sealHeaderOf(forged);
      if (typeof header !== 'string') expect(header.cost.logN).toBeLessThanOrEqual(18);
      expect(await unseal(any, key, 'bundle')).toBeUndefined();
      expect(isSealed(any)).toBe(false);
    }),
  );
});
