import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CertificateClaims } from '../../../../domain/certificates/claims';
import { toCyrillic } from '../../../../domain/kernel/cyrillic';
import type { LocalDate } from '../../../../domain/kernel/time';
import { certificateCode, readCode } from '../../../../main/certificate-code/code';
import { bytesOfLetters, lettersOf } from '../../../../main/certificate-code/letters';
import { publicKeyOf } from '../../../../main/certificate-code/public-key';
import { longClaims, usualClaims } from './sample-claims';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = publicKeyOf(privateKey);
const other = publicKeyOf(generateKeyPairSync('ed25519').privateKey);

function codeOf(claims: CertificateClaims): string {
  const code = certificateCode(claims, privateKey);
  if (code === undefined) throw new Error('These claims make no code');
  return code;
}

/** What a code proves; undefined for nothing. */
function provenBy(typed: string): CertificateClaims | undefined {
  const code = readCode(typed);
  return typeof code !== 'string' && code.isSignedBy(publicKey) ? code.claims() : undefined;
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);
const claims: fc.Arbitrary<CertificateClaims> = fc.record({
  number: word,
  name: word,
  programme: word.map((text) => toCyrillic(text)),
  days: fc.tuple(day, day),
  hours: fc.oneof(fc.nat(1000), fc.constantFrom(7.5, 11.25, 0.1, null)),
  issuer: fc.oneof(word, fc.constant('')),
});

test('what a certificate says comes back as it was signed, in either script', () => {
  for (const said of [usualClaims, longClaims]) expect(provenBy(codeOf(said))).toEqual(said);
  fc.assert(
    fc.property(claims, (said) => {
      const code = certificateCode(said, privateKey);
      fc.pre(code !== undefined);
      expect(provenBy(code)).toEqual(said);
    }),
    { numRuns: 50 },
  );
});

test('each bit flipped is refused', () => {
  const [mark, letters] = [codeOf(usualClaims).slice(0, 3), codeOf(usualClaims).slice(3)];
  const bytes = bytesOfLetters(letters);
  if (!bytes) throw new Error('The code is none of letters');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Uint8Array.from(bytes, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(provenBy(mark + lettersOf(flipped)), `bit ${bit}`).toBeUndefined();
  }
  expect(provenBy(mark + letters)).toEqual(usualClaims);
});

test('a code that lost, gained or changed letters is refused', () => {
  const code = codeOf(usualClaims);
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWXŠ'), (at, letter) => {
      const [before, after] = [code.slice(0, at), code.slice(at + 1)];
      expect(provenBy(before + after)).toBeUndefined();
      expect(provenBy(before + letter + code.slice(at))).toBeUndefined();
      if (letter !== code[at]) expect(provenBy(before + letter + after)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test('a scanner may type it in small letters, with gaps, on a Cyrillic keyboard, or with O for 0', () => {
  const code = codeOf(usualClaims);
  const keys: Readonly<Record<string, string>> = {
    ...{ A: 'а', B: 'б', C: 'ц', D: 'д', E: 'е', F: 'ф', G: 'г', H: 'х', J: 'ј', K: 'к', L: 'л', M: 'м', N: 'н', P: 'п' },
    ...{ Q: 'љ', R: 'р', S: 'с', T: 'т', U: 'у', V: 'в', W: 'њ', X: 'џ' },
  };
  const typed = [
    code.toLowerCase(),
    ` ${code.replace(/(.{60})/gu, '$1\r\n')}\n`,
    Array.from(code, (letter) => keys[letter] ?? letter).join(''),
    code.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('l', 'i'),
  ];
  for (const each of typed) expect(provenBy(each)).toEqual(usualClaims);
});

test('another key proves nothing', () => {
  const code = readCode(codeOf(usualClaims));
  if (typeof code === 'string') throw new Error(code);
  expect(code.isSignedBy(other)).toBe(false);
  expect(code.claims()).toEqual(usualClaims);
});

test('fields that are empty, and too many letters for 20 mm, make no code', () => {
  expect(certificateCode({ ...usualClaims, name: '' }, privateKey)).toBeUndefined();
  expect(certificateCode({ ...usualClaims, programme: 'š'.repeat(200), issuer: 'č'.repeat(200) }, privateKey)).toBeUndefined();
});

test('texts from outside are told apart: none of ours, of a newer kit, damaged', () => {
  const code = codeOf(usualClaims);
  const bytes = bytesOfLetters(code.slice(3)) ?? new Uint8Array();
  const withVersion = (version: number) => `FKC${lettersOf(Uint8Array.from(bytes, (byte, index) => (index === 0 ? version : byte)))}`;
  expect(readCode('')).toBe('code-not-ours');
  expect(readCode('https://example.org')).toBe('code-not-ours');
  expect(readCode('FKC'.repeat(100_000))).toBe('code-not-ours');
  expect(readCode(withVersion(2))).toBe('code-newer');
  expect(readCode(withVersion(0))).toBe('code-damaged');
  expect(readCode('FKC')).toBe('code-damaged');
  expect(readCode(code.slice(0, 40))).toBe('code-damaged');
});
