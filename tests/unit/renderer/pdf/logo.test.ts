/** What becomes of a logo's pixels in the window that draws it, as main finds it. */
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfPlainPng } from '../../../../main/content/plain-png';
import { inkedRegion } from '../../../../renderer/pdf/logo';
import { opaquePng } from '../../../../renderer/pdf/opaque-png';

/** Pixels as a canvas has them: each by its three colours. */
const pixels = (width: number, height: number, colourAt: (x: number, y: number) => readonly [number, number, number]) => ({
  width,
  height,
  colorSpace: 'srgb' as const,
  data: Uint8ClampedArray.from(
    Array.from({ length: width * height }, (_, at) => [...colourAt(at % width, Math.floor(at / width)), 255]).flat(),
  ),
});

/** The three colours of each pixel, row by row, by the one filter that is used. */
function readBack(png: Uint8Array, width: number): readonly number[] {
  const bytes = Buffer.from(png);
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const length = width * 3;
  const colours: number[] = [];
  for (let at = 0; at < rows.length; at += length + 1) {
    for (let index = 0; index < length; index += 1) {
      colours.push(((rows[at + 1 + index] ?? 0) + (colours[colours.length - length] ?? 0)) % 256);
    }
  }
  return colours;
}

test('is a PNG that papers take in as it is, with each colour as it was', async () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const picture = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.array(byte, { minLength: 108, maxLength: 108 }),
  );
  await fc.assert(
    fc.asyncProperty(picture, async ([width, height, colours]) => {
      const at = (x: number, y: number): number => (y * width + x) * 3;
      const drawn = pixels(width, height, (x, y) => [colours[at(x, y)] ?? 0, colours[at(x, y) + 1] ?? 0, colours[at(x, y) + 2] ?? 0]);
      const png = await opaquePng(drawn);
      expect(sizeOfPlainPng(png)).toEqual({ width, height });
      expect(readBack(png, width)).toEqual(colours.slice(0, width * height * 3));
    }),
  );
});

test('loses the white around it, and of one that is white all over nothing is left', () => {
  const ink = (x: number, y: number) => (x >= 3 && x <= 5 && y >= 2 && y <= 6 ? ([200, 40, 40] as const) : ([253, 255, 251] as const));
  expect(inkedRegion(pixels(9, 9, ink))).toEqual({ x: 3, y: 2, width: 3, height: 5 });
  expect(inkedRegion(pixels(9, 9, () => [255, 252, 251]))).toBeUndefined();
});
