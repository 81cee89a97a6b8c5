import { encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packClaims, unpackClaims } from '../../../../main/certificate-code/packed-claims';
import { longClaims, usualClaims } from './sample-claims';

const nested = (depth: number, byte: number): Uint8Array => new Uint8Array(depth).fill(byte);

test('Cyrillic takes one byte a letter', () => {
  expect(packClaims(longClaims)?.length).toBeLessThan(250);
});

test.each([
  ['nothing', new Uint8Array()],
  ['lists in lists in lists', nested(400, 0x81)],
  ['maps in maps in maps', nested(400, 0xa1)],
  ['tags on tags on tags', nested(400, 0xc0)],
  ['a text of four thousand million letters', Uint8Array.of(0x7a, 0xff, 0xff, 0xff, 0xff)],
  ['a list of as many items as can be said', Uint8Array.of(0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
  ['a list without an end', Uint8Array.of(0x9f, 0x01)],
  ['a number that is none', Uint8Array.of(0xf9, 0x7e, 0x00)],
  ['letters that are none', Uint8Array.of(0x62, 0xff, 0xff)],
  ['the fields of something else', encode({ name: 'Jelena' })],
  ['a day before all trainings', encode(['1', 'J', 'P', [1, 2], 16, 'C'])],
  ['hours of half a life', encode(['1', 'J', 'P', [20_000, 20_001], 100_000, 'C'])],
])('%s is no certificate, and told without a fault', (_what, bytes) => {
  expect(unpackClaims(bytes)).toBeUndefined();
});

test('what is written otherwise than the kit writes it is refused: one text has one code', () => {
  const bytes = packClaims(usualClaims) ?? new Uint8Array();
  expect(unpackClaims(bytes)).toEqual(usualClaims);
  expect(unpackClaims(Buffer.concat([bytes, Uint8Array.of(0)]))).toBeUndefined();
  /* The list of six fields, its length in one byte more than it takes. */
  expect(unpackClaims(Buffer.concat([Uint8Array.of(0x98, 6), bytes.subarray(1)]))).toBeUndefined();
});

test('no bytes make the kit stumble', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void unpackClaims(bytes)));
});
