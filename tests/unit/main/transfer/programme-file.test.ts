/** A programme's file from outside: comes out as it went in, or not at all; names that lead outside, sizes that lie and what was smuggled in are told apart. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { wallTime } from '../../../../domain/kernel/time';
import { openProgramme, packProgramme } from '../../../../main/transfer/programme-file';
import { planted, saying } from '../../../made-files/programme-files';
import { flipped } from '../store/log-text';

vi.setConfig({ testTimeout: 30_000 });

const files = new Map([
  ['programme.yaml', strToU8('id: small\n')],
  ['slides/uvod žćš.md', strToU8('# Uvod\n')],
  ['media/one.png', new Uint8Array([1, 2, 3])],
]);
async function packed(more: ReadonlyMap<string, Uint8Array> = files): Promise<Uint8Array> {
  async function* each() {
    for (const [name, bytes] of more) yield { name, bytes };
  }
  const bytes = await packProgramme(each(), '1.0.0', wallTime(Date.parse('2026-11-25T09:00:00Z')));
  if (!bytes) throw new Error('too large');
  return bytes;
}

test('comes out as it went in', async () => {
  expect(await openProgramme(await packed())).toEqual(files);
});

test('one that was torn or changed anywhere never comes out as something else', async () => {
  const bytes = await packed();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), fc.boolean(), async (at, bit, isTorn) => {
      const opened = await openProgramme(isTorn ? bytes.subarray(0, at) : flipped(bytes, at, bit));
      if (typeof opened !== 'string') expect(opened).toEqual(files);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '../outside.yaml',
  '/etc/passwd',
  'slides/../../x.md',
  'C:\\x.md',
  'con.md',
  '.hidden',
  'a/b/c/d/e/f/g/h.md',
  'slides/',
  'slides/\u202Edm.exe',
  'slides/a\u0000.md',
])('a name that leads elsewhere is nothing: %s', async (name) => {
  expect(await openProgramme(planted({ listed: { [name]: 'x' } }))).toBe('programme-file-damaged');
});

test('what the manifest does not name, names twice, or says otherwise', async () => {
  expect(await openProgramme(planted({ listed: { 'a.md': 'x' }, smuggled: { 'b.md': 'y' } }))).toBe('programme-file-damaged');
  expect(await openProgramme(planted({ listed: { 'a.md': 'x', 'A.md': 'y' } }))).toBe('programme-file-damaged');
  expect(await openProgramme(planted({ listed: { 'a.md': 'x' }, more: { files: [] } }))).toBe('programme-file-damaged');
  expect(await openProgramme(planted({ version: 2 }))).toBe('programme-file-newer');
  expect(await openProgramme(zipSync({ 'a.txt': strToU8('x') }))).toBe('not-a-programme-file');
  expect(await openProgramme(planted({ more: { format: 'facilitator-kit-bundle' } }))).toBe('not-a-programme-file');
  expect(await openProgramme(planted({ more: { version: 'one' } }))).toBe('programme-file-damaged');
  expect(await openProgramme(strToU8('no archive'))).toBe('not-a-programme-file');
});

test('more than any laptop would open is not packed', async () => {
  const many = new Map(Array.from({ length: 2_000 }, (_, index) => [`slides/${index}.md`, new Uint8Array()]));
  await expect(packed(many)).rejects.toThrow('too large');
});

test('a bomb is refused before it is unpacked, whatever it says of its size', async () => {
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`slides/${index}.md`, '']));
  expect(await openProgramme(planted({ listed: many }))).toBe('programme-file-large');
  const bomb = planted({ listed: { 'a.md': 'x'.repeat(1_000_000) } });
  expect(await openProgramme(saying(bomb, 700_000_000))).toBe('programme-file-large');
  expect(await openProgramme(saying(bomb, 10))).toBe('programme-file-damaged');
});
