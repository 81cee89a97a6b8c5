/**
 * Files in a ZIP, with a manifest that names each with its size and hash. What is in one is a stranger's: it is bounded before it is unpacked,
 * unpacked no further than it says of itself, and nothing of it is used unless all of it agrees with the manifest.
 */
import type { UnzipFileInfo, Zippable } from 'fflate';
import type { WallTime } from '../../domain/kernel/time';
import { Turns } from '../in-turns';
import { sha256 } from '../store/sha256';

const manifestName = 'manifest.json';
/** The most bytes of a manifest; 5,000 files need that. */
const mostManifestBytes = 4_000_000;

export interface PackedFile {
  /** With `/` on every system. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** `other`: it is no such file at all. */
export type PackedFault = 'other' | 'damaged' | 'newer' | 'large';

export interface Bounds {
  readonly files: number;
  /** The bytes of all together, unpacked. */
  readonly bytes: number;
}

export type Opened<Manifest> =
  | { readonly kind: 'files'; readonly manifest: Manifest; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'fault'; readonly fault: PackedFault };

type Files = ReadonlyMap<string, Uint8Array>;

const faulty = (fault: PackedFault): { readonly kind: 'fault'; readonly fault: PackedFault } => ({ kind: 'fault', fault });

/** It is a manifest of something else. */
export const isOtherFormat = (value: unknown, format: string): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string' && value.format !== format;

/** Lists the files for a manifest. */
export const listed = (files: Files): readonly PackedFile[] =>
  [...files].map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) }));

/** They are packed in themselves: packing them again takes seconds and saves nothing. */
const isDense = (name: string): boolean => /\.(?:png|jpe?g|mp4|webm|ogg|mp3|pdf|epub|docx|pptx|odt|odp)$/iu.test(name);

export async function pack(manifest: { readonly files: readonly PackedFile[] }, files: Files, made: WallTime): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const content: Zippable = { [manifestName]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const [name, bytes] of files) content[name] = [bytes, { level: isDense(name) ? 0 : 6 }];
  return zipSync(content, { mtime: made });
}

/** `read`: a manifest, of which the names are known to be harmless, or what is wrong with it. */
export async function unpack<Manifest extends { readonly files: readonly PackedFile[] }>(
  bytes: Uint8Array,
  bounds: Bounds,
  read: (value: unknown) => Manifest | PackedFault,
): Promise<Opened<Manifest>> {
  try {
    const found = await entriesOf(bytes);
    if (!found.some(({ name }) => name === manifestName)) return faulty('other');
    const size = found.reduce((sum, { originalSize }) => sum + originalSize, 0);
    if (found.length > bounds.files || size > bounds.bytes) return faulty('large');
    const manifest = read(JSON.parse(new TextDecoder().decode(await manifestIn(bytes))));
    if (typeof manifest === 'string') return faulty(manifest);
    if (!agreeing(manifest.files, found)) return faulty('damaged');
    const files = await unpacked(bytes, manifest.files);
    return files ? { kind: 'files', manifest, files } : faulty('damaged');
  } catch {
    /* The archive is damaged, in one of many ways; for the person there are two: it never was one, or it is not whole. */
    return faulty(beginsAsArchive(bytes) ? 'damaged' : 'other');
  }
}

const beginsAsArchive = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

/** What the archive's directory says. Throws when there is none. */
async function entriesOf(bytes: Uint8Array): Promise<readonly UnzipFileInfo[]> {
  const { unzipSync } = await import('fflate');
  const found: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (file) => {
      found.push(file);
      return false;
    },
  });
  return found;
}

/** The archive holds what the manifest names and nothing else; two names that some systems take for one are not two. */
function agreeing(files: readonly PackedFile[], found: readonly UnzipFileInfo[]): boolean {
  const sizes = new Map(files.map(({ name, size }) => [name, size]));
  const distinct = new Set(found.map(({ name }) => name.normalize('NFC').toLowerCase()));
  const named = found.filter(({ name }) => name !== manifestName);
  return (
    distinct.size === found.length &&
    sizes.size === named.length &&
    named.every(({ name, originalSize }) => sizes.get(name) === originalSize)
  );
}

/** The bytes of one entry as they come. One that unpacks to more than was said ends the reading with a `RangeError`. */
class Unpacking {
  readonly #room: Uint8Array;
  #length = 0;

  constructor(most: number) {
    this.#room = new Uint8Array(most);
  }

  take(bytes: Uint8Array): void {
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }
}

/** The bytes of the archive in one piece: so many unpack to 33 MB at most. */
const pieceBytes = 32_000;

/**
 * The archive once from its beginning to its end, so that no part of it is unpacked twice whatever its directory says; others have their turns
 * meanwhile. `into`: undefined for what isn't wanted. Rejects where it can't be read.
 */
async function readThrough(bytes: Uint8Array, into: (name: string) => Unpacking | undefined): Promise<void> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const turns = new Turns();
  const unzip = new Unzip((file) => {
    const unpacking = into(file.name);
    if (!unpacking) return;
    file.ondata = (error, piece) => {
      if (error) throw error;
      unpacking.take(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    if (turns.isOver) await turns.next();
  }
}

async function manifestIn(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  let manifest: Unpacking | undefined;
  await readThrough(bytes, (name) => {
    if (name !== manifestName || manifest) return undefined;
    manifest = new Unpacking(mostManifestBytes);
    return manifest;
  });
  return manifest?.bytes;
}

/** Undefined when something is not what the manifest says of it. */
async function unpacked(bytes: Uint8Array, files: readonly PackedFile[]): Promise<Files | undefined> {
  const sizes = new Map(files.map(({ name, size }) => [name, size]));
  const unpacking = new Map<string, Unpacking>();
  let isStrange = false;
  await readThrough(bytes, (name) => {
    const size = sizes.get(name);
    if (size === undefined || unpacking.has(name)) {
      isStrange ||= name !== manifestName;
      return undefined;
    }
    const one = new Unpacking(size);
    unpacking.set(name, one);
    return one;
  });
  const taken = new Map<string, Uint8Array>();
  const turns = new Turns();
  for (const { name, size, sha256: hash } of files) {
    const one = unpacking.get(name)?.bytes;
    if (!one || one.length !== size || sha256(one) !== hash) return undefined;
    taken.set(name, one);
    if (turns.isOver) await turns.next();
  }
  return isStrange ? undefined : taken;
}
