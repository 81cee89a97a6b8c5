/** A programme as one file for a stick or a mail. Nobody's name is in it but those that its own texts have. */
import { z } from 'zod';
import type { WallTime } from '../../domain/kernel/time';
import { mostProgrammeMegabytes } from '../../domain/programme/shelf';
import type { NamedFile } from '../store/side-by-side';
import { type Bounds, isOtherFormat, listed, type PackedFault, pack, unpack } from './packed';
import { isKnownPlace, programmeFolder } from './parcel';

export const programmeEnding = 'facilitator-programme';

const bounds: Bounds = { files: 2_000, bytes: 600_000_000 };

const formatName = 'facilitator-kit-programme';
const formatVersion = 1;

/** `name`: in the programme's folder. */
export const travelsAs = (name: string): boolean => isKnownPlace(`${programmeFolder}${name}`);

const versionSchema = z.looseObject({ format: z.literal(formatName), version: z.int() });
const manifestSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  /** The version of the kit that made it. */
  kit: z.string().max(100),
  files: z.array(z.strictObject({ name: z.string().refine(travelsAs), size: z.int().min(0), sha256: z.string() })),
});
type Manifest = z.output<typeof manifestSchema>;

export type ProgrammeFault = 'not-a-programme-file' | 'programme-file-damaged' | 'programme-file-newer' | 'programme-file-large';

const faults: Readonly<Record<PackedFault, ProgrammeFault>> = {
  other: 'not-a-programme-file',
  damaged: 'programme-file-damaged',
  newer: 'programme-file-newer',
  large: 'programme-file-large',
};

/** By their names in the programme's folder. */
export type ProgrammeBytes = ReadonlyMap<string, Uint8Array>;

/** Undefined for one that is too large to be opened anywhere. */
export async function packProgramme(files: AsyncIterable<NamedFile>, kit: string, made: WallTime): Promise<Uint8Array | undefined> {
  const packed = new Map<string, Uint8Array>();
  let size = 0;
  for await (const { name, bytes } of files) {
    packed.set(name, bytes);
    size += bytes.length;
    if (packed.size >= bounds.files || size > bounds.bytes) return undefined;
  }
  const manifest: Manifest = { format: formatName, version: formatVersion, kit, files: [...listed(packed)] };
  const whole = await pack(manifest, packed, made);
  return whole.length > mostProgrammeMegabytes * 1_000_000 ? undefined : whole;
}

export async function openProgramme(bytes: Uint8Array): Promise<ProgrammeBytes | ProgrammeFault> {
  const opened = await unpack(bytes, bounds, readManifest);
  return opened.kind === 'files' ? opened.files : faults[opened.fault];
}

function readManifest(value: unknown): Manifest | PackedFault {
  const version = versionSchema.safeParse(value);
  if (version.success && version.data.version > formatVersion) return 'newer';
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return isOtherFormat(value, formatName) ? 'other' : 'damaged';
}
