import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { wallTime } from '../../../../domain/kernel/time';
import { openBundle, packBundle } from '../../../../main/transfer/bundle';
import { isKnownPlace, type Parcel } from '../../../../main/transfer/parcel';
import { trainingId } from '../../builders';
import { fileOf, flipped, logLines } from '../store/log-text';

vi.setConfig({ testTimeout: 30_000 });

const parcel: Parcel = {
  training: trainingId,
  files: new Map([
    ['programme/programme.yaml', strToU8('id: small\n')],
    ['programme/slides/uvod žćš.md', strToU8('# Uvod\n')],
    ['logs/laptop-first.ndjson', fileOf(logLines([['Anić']]))],
  ]),
};

const pack = (): Promise<Uint8Array> => packBundle(parcel, '1.0.0', wallTime(Date.parse('2026-11-25T09:00:00Z')));

async function faultOf(bytes: Uint8Array): Promise<string> {
  const opened = await openBundle(bytes);
  return opened.kind === 'fault' ? opened.fault : 'none';
}

interface Planted {
  readonly version?: number;
  readonly training?: string;
  /** Named in the manifest, and in the archive under the same name. */
  readonly files?: Readonly<Record<string, string>>;
  /** In the manifest, beside what this version writes. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Only in the archive. */
  readonly smuggled?: Readonly<Record<string, string>>;
}

/** The position at which an entry of an archive's directory says how large the file will be. */
const unpackedSizeAt = 24;

/** An archive whose manifest agrees with itself. */
function planted({ version = 1, training = 'some-id', files = {}, more = {}, smuggled = {} }: Planted): Uint8Array {
  const bytesOf = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  const listed = Object.entries(files).map(([name, text]) => ({
    name,
    size: strToU8(text).length,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const manifest = { format: 'facilitator-kit-bundle', version, training, kit: '1.0.0', files: listed, ...more };
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...bytesOf(files), ...bytesOf(smuggled) });
}

test('comes out as it went in', async () => {
  expect(await openBundle(await pack())).toEqual({ kind: 'parcel', parcel });
});

test('one that was torn or changed anywhere never comes out as something else', async () => {
  const bytes = await pack();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), fc.boolean(), async (at, bit, isTorn) => {
      const opened = await openBundle(isTorn ? bytes.subarray(0, at) : flipped(bytes, at, bit));
      if (opened.kind === 'parcel') expect(opened.parcel).toEqual(parcel);
    }),
    { numRuns: 1_000 },
  );
  expect(await faultOf(bytes.subarray(0, bytes.length - 100))).toBe('bundle-damaged');
});

test('another file is told from a damaged bundle', async () => {
  expect(await faultOf(strToU8('first name;last name\n'))).toBe('not-a-bundle');
  expect(await faultOf(new Uint8Array())).toBe('not-a-bundle');
  expect(await faultOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('not-a-bundle');
});

test('one of a newer kit is refused as such, whatever else is in it', async () => {
  expect(await faultOf(planted({ version: 999, files: { 'media/film': 'film' } }))).toBe('bundle-newer');
  expect(await faultOf(planted({ more: { sealed: true } }))).toBe('bundle-newer');
  for (const name of ['training.json', 'media/film.mp4', 'answers/evaluation-d3am.json']) {
    expect(await faultOf(planted({ files: { [name]: '' } }))).toBe('bundle-newer');
  }
});

test.each([
  '../evil.ndjson',
  'logs/../../evil.ndjson',
  '/etc/passwd',
  'C:/evil',
  'logs\\evil.ndjson',
  'logs/deep/evil.ndjson',
  'logs/evil.exe',
  'programme/.hidden',
  'programme/con.md',
  'programme/trailing.',
  'programme//twice',
  'programme/',
  'programme',
  'programme/line\nbreak.md',
])('a file named %j is refused', async (name) => {
  expect(isKnownPlace(name)).toBe(false);
  expect(await faultOf(planted({ files: { [name]: 'evil' } }))).toBe('bundle-damaged');
});

test('nothing may be in it that the manifest does not name, or under two names that some systems take for one', async () => {
  expect(await faultOf(planted({ smuggled: { 'logs/other-log.ndjson': '' } }))).toBe('bundle-damaged');
  expect(await faultOf(planted({ files: { 'programme/a.md': 'a', 'programme/A.md': 'b' } }))).toBe('bundle-damaged');
  expect(await faultOf(planted({ training: '../other' }))).toBe('bundle-damaged');
});

test('one that would fill the memory is refused before it is unpacked', async () => {
  const bytes = Buffer.from(planted({ files: { 'programme/zeros': '0' } }));
  const lastEntry = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  bytes.writeUInt32LE(401_000_000, lastEntry + unpackedSizeAt);
  expect(await faultOf(bytes)).toBe('bundle-too-large');
});
