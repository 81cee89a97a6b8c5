import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeKey } from '../../../../main/certificate-code/key-file';
import { isSignerCode, readSignerCode, signerCode } from '../../../../main/certificate-code/signer-code';
import { signedSigner } from '../../../../main/certificate-code/signer-file';

const key = madeKey();
const signer = signedSigner('Грађанска иницијатива', key);

test('a public part comes back from its code as it was, typed in small letters, too', () => {
  expect(readSignerCode(signerCode(signer))).toEqual(signer);
  expect(readSignerCode(signerCode(signer).toLowerCase())).toEqual(signer);
  const longest = signedSigner('Ж'.repeat(120), key);
  expect(readSignerCode(signerCode(longest))).toEqual(longest);
});

test('no letter of the code can be another one', () => {
  const code = signerCode(signer);
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWX'), (at, letter) => {
      fc.pre(code[at] !== letter);
      expect(typeof readSignerCode(code.slice(0, at) + letter + code.slice(at + 1))).toBe('string');
    }),
  );
});

test('what is none, and what a newer kit made, is told apart', () => {
  expect(isSignerCode('FKC0123')).toBe(false);
  expect(readSignerCode('https://example.org')).toBe('not-a-signer');
  expect(readSignerCode('FKS')).toBe('signer-damaged');
  expect(readSignerCode(signerCode(signer).slice(0, -20))).toBe('signer-damaged');
  expect(readSignerCode('FKS08')).toBe('signer-newer');
  expect(readSignerCode(`FKS${'0'.repeat(5000)}`)).toBe('not-a-signer');
});
