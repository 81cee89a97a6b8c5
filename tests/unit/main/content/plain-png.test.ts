import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfPlainPng } from '../../../../main/content/plain-png';
import { jpegOf, pngOf, rgbPngOf } from '../export/pictures';

const plain = rgbPngOf(7, 5);

test('a picture that the kit drew is known with its size, and no other kind is', () => {
  expect(sizeOfPlainPng(plain)).toEqual({ width: 7, height: 5 });
  for (const other of [pngOf(7, 5), jpegOf(7, 5), new Uint8Array(), plain.subarray(0, 8)]) expect(sizeOfPlainPng(other)).toBeUndefined();
});

test('any byte that is another, left out or added is seen', () => {
  fc.assert(
    fc.property(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Uint8Array.from(plain, (byte, index) => (index === at ? byte ^ by : byte));
      expect(sizeOfPlainPng(changed)).toBeUndefined();
      expect(sizeOfPlainPng(plain.subarray(0, at))).toBeUndefined();
      expect(sizeOfPlainPng(Buffer.concat([plain, Uint8Array.of(by)]))).toBeUndefined();
    }),
  );
});
