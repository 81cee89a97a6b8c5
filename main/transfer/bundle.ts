/** One file for a stick: a training's text, packed with a manifest. */
import { z } from 'zod';
import type { WallTime } from '../../domain/kernel/time';
import { formatVersion } from '../store/format-version';
import { type Bounds, isOtherFormat, listed, type PackedFault, pack, unpack } from './packed';
import { isKnownPlace, isPlaceOfNewerKit, isTrainingId, type Parcel } from './parcel';

export const bundleEnding = 'facilitator-kit';

/** The most megabytes of the file; the largest training is far from it, and a film chosen by mistake is beyond. */
export const mostBundleMegabytes = 100;
const bounds: Bounds = { files: 5_000, bytes: 400_000_000 };

const formatName = 'facilitator-kit-bundle';

const versionSchema = z.looseObject({ format: z.literal(formatName), version: z.int() });
export const manifestSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.int().min(1).max(formatVersion),
  training: z.string().refine(isTrainingId),
  /** The version of the kit that made the bundle. */
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

const faults: Readonly<Record<PackedFault, BundleFault>> = {
  other: 'not-a-bundle',
  damaged: 'bundle-damaged',
  newer: 'bundle-newer',
  large: 'bundle-too-large',
};

export const packBundle = ({ training, files }: Parcel, kit: string, made: WallTime): Promise<Uint8Array> => {
  const manifest: Manifest = { format: formatName, version: formatVersion, training, kit, files: [...listed(files)] };
  return pack(manifest, files, made);
};

export async function openBundle(bytes: Uint8Array): Promise<OpenedBundle> {
  const opened = await unpack(bytes, bounds, readManifest);
  if (opened.kind === 'fault') return { kind: 'fault', fault: faults[opened.fault] };
  const { training } = opened.manifest;
  return isTrainingId(training)
    ? { kind: 'parcel', parcel: { training, files: opened.files } }
    : { kind: 'fault', fault: 'bundle-damaged' };
}

function readManifest(value: unknown): Manifest | PackedFault {
  const version = versionSchema.safeParse(value);
  if (version.success && version.data.version > formatVersion) return 'newer';
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (isOtherFormat(value, formatName)) return 'other';
  return newerManifestSchema.safeParse(value).success ? 'newer' : 'damaged';
}
