/** What a stranger packed is unpacked no further than its own list says, however its directory lies, and nothing waits for it meanwhile. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Bounds, type Opened, type PackedFile, unpack } from '../../../../main/transfer/packed';

interface Manifest {
  readonly files: readonly PackedFile[];
}
const bounds: Bounds = { files: 100, bytes: 1_000_000 };
const open = (bytes: Uint8Array): Promise<Opened<Manifest>> => unpack(bytes, bounds, (value) => value as Manifest);

const entryOf = (name: string, bytes: Uint8Array, size = bytes.length): PackedFile => ({
  name,
  size,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
const withManifest = (files: readonly PackedFile[], content: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ 'manifest.json': strToU8(JSON.stringify({ files })), ...content });

const headMark = 'PK\u0003\u0004';
const directoryMark = 'PK\u0001\u0002';
const endMark = 'PK\u0005\u0006';

/** The last entry unpacks to this, whatever its heads say of its size. */
function withLastEntry(archive: Uint8Array, packed: Uint8Array): Buffer {
  const bytes = Buffer.from(archive);
  const head = bytes.lastIndexOf(headMark, undefined, 'latin1');
  const directory = bytes.indexOf(directoryMark, 0, 'latin1');
  const [start, length] = [head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28), bytes.readUInt32LE(head + 18)];
  expect(start + length).toBe(directory);
  const whole = Buffer.concat([bytes.subarray(0, start), packed, bytes.subarray(directory)]);
  whole.writeUInt32LE(packed.length, head + 18);
  whole.writeUInt32LE(packed.length, whole.lastIndexOf(directoryMark, undefined, 'latin1') + 20);
  const end = whole.lastIndexOf(endMark, undefined, 'latin1');
  whole.writeUInt32LE(start + packed.length, end + 16);
  return whole;
}

test('one that unpacks to a hundred times what it says is given up at what it says', async () => {
  const said = strToU8('x'.repeat(2_000));
  const archive = withManifest([entryOf('a.md', said)], { 'a.md': said });
  expect(await open(archive)).toMatchObject({ kind: 'files' });
  const bomb = withLastEntry(archive, deflateRawSync(Buffer.alloc(200_000_000)));
  const before = process.memoryUsage().arrayBuffers;
  expect(await open(bomb)).toEqual({ kind: 'fault', fault: 'damaged' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000);
});

test('a list that is itself a bomb is given up, too', async () => {
  const archive = zipSync({ 'manifest.json': strToU8('{}') });
  expect(await open(withLastEntry(archive, deflateRawSync(Buffer.alloc(200_000_000))))).toEqual({ kind: 'fault', fault: 'damaged' });
});

test('more than there may be, and a list that lies about a size', async () => {
  const one = strToU8('one');
  const large = new Uint8Array(1_000_000);
  expect(await open(withManifest([entryOf('a.md', large)], { 'a.md': large }))).toEqual({ kind: 'fault', fault: 'large' });
  for (const size of [2, 4, 2_000_000]) {
    expect(await open(withManifest([entryOf('a.md', one, size)], { 'a.md': one }))).toEqual({ kind: 'fault', fault: 'damaged' });
  }
});

test('a directory under which one piece stands as many files opens none of them twice', async () => {
  const one = strToU8('same');
  const names = ['a.md', 'b.md'] as const;
  const archive = Buffer.from(
    withManifest(
      names.map((name) => entryOf(name, one)),
      { 'a.md': one, 'b.md': one },
    ),
  );
  const second = archive.lastIndexOf(directoryMark, undefined, 'latin1');
  const first = archive.lastIndexOf(directoryMark, second - 1, 'latin1');
  archive.copyWithin(second + 42, first + 42, first + 46);
  /* The entry itself is another one then. */
  archive.write('c.md', archive.lastIndexOf(headMark, undefined, 'latin1') + 30, 'latin1');
  expect(await open(archive)).toEqual({ kind: 'fault', fault: 'damaged' });
});

test('a link is a file with its address in it, and no way out', async () => {
  const address = strToU8('/etc/passwd');
  const archive = zipSync({
    'manifest.json': strToU8(JSON.stringify({ files: [entryOf('slides/a.md', address)] })),
    'slides/a.md': [address, { os: 3, attrs: 0o120777 << 16 }],
  });
  expect(await open(archive)).toMatchObject({ kind: 'files', files: new Map([['slides/a.md', address]]) });
});
