/**
 * One file for a stick: a training's text in a ZIP, with a manifest that names each file with its size and hash. Its content is a
 * stranger's: it is bounded before it is unpacked, and nothing of it is used unless all of it agrees with the manifest.
 */
import { createHash } from 'node:crypto';
import type { UnzipFileInfo } from 'fflate';
import { z } from 'zod';
import type { WallTime } from '../../domain/kernel/time';
import { formatVersion } from '../store/format-version';
import { isKnownPlace, isPlaceOfNewerKit, isTrainingId, type Parcel } from './parcel';

export const bundleEnding = 'facilitator-kit';

/** Of the file; the largest training is far from it, and a film chosen by mistake is beyond. */
export const mostBundleMegabytes = 100;
const mostUnpackedBytes = 400_000_000;
const mostFiles = 5_000;

const formatName = 'facilitator-kit-bundle';
const manifestName = 'manifest.json';

const versionSchema = z.looseObject({ format: z.literal(formatName), version: z.int() });
export const manifestSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.int().min(1).max(formatVersion),
  training: z.string().refine(isTrainingId),
  /** Of the kit that made the bundle. */
  kit: z.string(),
  files: z.array(z.strictObject({ name: z.string().refine(isKnownPlace), size: z.int().min(0), sha256: z.string() })),
});
/** The same with fields and places that only a newer kit knows. */
const newerManifestSchema = z.object({
  ...manifestSchema.shape,
  files: z.array(z.object({ name: z.string().refine((name) => isKnownPlace(name) || isPlaceOfNewerKit(name)), size: z.int().min(0) })),
});
type Manifest = z.output<typeof manifestSchema>;

export type BundleFault = 'not-a-bundle' | 'bundle-damaged' | 'bundle-newer' | 'bundle-too-large';
export type OpenedBundle = { readonly kind: 'parcel'; readonly parcel: Parcel } | { readonly kind: 'fault'; readonly fault: BundleFault };

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const faulty = (fault: BundleFault): OpenedBundle => ({ kind: 'fault', fault });

export async function packBundle({ training, files }: Parcel, kit: string, made: WallTime): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const manifest: Manifest = {
    format: formatName,
    version: formatVersion,
    training,
    kit,
    files: [...files].map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
  };
  const content = { [manifestName]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...Object.fromEntries(files) };
  return zipSync(content, { mtime: made });
}

export async function openBundle(bytes: Uint8Array): Promise<OpenedBundle> {
  const { unzipSync } = await import('fflate');
  const unzip = (filter: (file: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> => unzipSync(bytes, { filter });
  try {
    const listed: UnzipFileInfo[] = [];
    unzip((file) => {
      listed.push(file);
      return false;
    });
    const names = listed.map(({ name }) => name);
    if (!names.includes(manifestName)) return faulty('not-a-bundle');
    if (listed.length > mostFiles || listed.reduce((sum, { originalSize }) => sum + originalSize, 0) > mostUnpackedBytes) {
      return faulty('bundle-too-large');
    }
    const manifest = readManifest(unzip(({ name }) => name === manifestName)[manifestName]);
    if (manifest === 'bundle-newer' || manifest === 'bundle-damaged') return faulty(manifest);
    return agreeing(manifest, names)
      ? checked(
          manifest,
          unzip(({ name }) => name !== manifestName),
        )
      : faulty('bundle-damaged');
  } catch {
    /* The archive is damaged, in one of many ways; for the person there are two: it never was one, or it is not whole. */
    return faulty(beginsAsArchive(bytes) ? 'bundle-damaged' : 'not-a-bundle');
  }
}

const beginsAsArchive = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

function readManifest(bytes: Uint8Array | undefined): Manifest | 'bundle-newer' | 'bundle-damaged' {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const version = versionSchema.safeParse(value);
  if (version.success && version.data.version > formatVersion) return 'bundle-newer';
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return newerManifestSchema.safeParse(value).success ? 'bundle-newer' : 'bundle-damaged';
}

/** The archive holds what the manifest names and nothing else; two names that some systems take for one are not two. */
function agreeing({ files }: Manifest, names: readonly string[]): boolean {
  const inManifest = new Set([manifestName, ...files.map(({ name }) => name)]);
  const distinct = new Set(names.map((name) => name.normalize('NFC').toLowerCase()));
  return distinct.size === names.length && inManifest.size === names.length && names.every((name) => inManifest.has(name));
}

function checked({ training, files }: Manifest, content: Readonly<Record<string, Uint8Array>>): OpenedBundle {
  const taken = new Map<string, Uint8Array>();
  for (const { name, size, sha256: hash } of files) {
    const bytes = content[name];
    if (!bytes || bytes.length !== size || sha256(bytes) !== hash) return faulty('bundle-damaged');
    taken.set(name, bytes);
  }
  return isTrainingId(training) ? { kind: 'parcel', parcel: { training, files: taken } } : faulty('bundle-damaged');
}
