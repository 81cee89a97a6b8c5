import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { certificateCode } from '../../../../main/certificate-code/code';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';
import { longClaims, usualClaims } from '../certificate-code/sample-claims';
import { type Copying, copied, pngOf, sheetWith } from './paper';

const { privateKey } = generateKeyPairSync('ed25519');
const asPrinted: Copying = { turned: 0, blur: 0, noise: 0, black: 0, seed: 1 };

test.each([
  ['a usual certificate', usualClaims],
  ['a certificate of long Cyrillic words', longClaims],
])('the code of %s is read at 20 mm, printed and photocopied', async (_what, claims) => {
  const code = certificateCode(claims, privateKey) ?? '';
  const sheet = sheetWith(code, 20);
  const copies: readonly Copying[] = [
    asPrinted,
    { turned: 3, blur: 0.8, noise: 40, black: 50, seed: 7 },
    { turned: 177, blur: 0.8, noise: 40, black: 50, seed: 8 },
  ];
  for (const how of copies) expect(await readSquareCodes({ picture: pngOf(copied(sheet, how)) }), JSON.stringify(how)).toEqual([code]);
});

test('a picture without a code has none, and neither has what is no picture', async () => {
  const png = pngOf({ width: 200, height: 200, grey: new Uint8Array(40_000).fill(255) });
  for (const picture of [
    png,
    new Uint8Array(),
    Buffer.from('no picture'),
    png.subarray(0, 60),
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
  ])
    expect(await readSquareCodes({ picture })).toEqual([]);
});
