/** Files of a programme that somebody wrote by hand, to do harm or by mistake: their manifest agrees with what is in them, whatever that is. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string | Uint8Array>>;

interface Planted {
  readonly version?: number;
  readonly listed?: Parts;
  /** In the archive, and not in the manifest. */
  readonly smuggled?: Parts;
  /** More fields of the manifest. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const bytesOf = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);

export function planted({ version = 1, listed = {}, smuggled = {}, more = {} }: Planted): Uint8Array {
  const entries = Object.entries(listed).map(([name, part]) => ({
    name,
    size: bytesOf(part).length,
    sha256: createHash('sha256').update(bytesOf(part)).digest('hex'),
  }));
  const manifest = { format: 'facilitator-kit-programme', version, kit: '1', files: entries, ...more };
  const bytes = Object.entries({ ...listed, ...smuggled }).map(([name, part]) => [name, bytesOf(part)] as const);
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...Object.fromEntries(bytes) });
}

/** Changes the size that the archive tells in its list at the end for its last file when it is unpacked. */
export function saying(archive: Uint8Array, size: number): Uint8Array {
  const said = Buffer.from(archive);
  said.writeUInt32LE(size, said.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  return said;
}
