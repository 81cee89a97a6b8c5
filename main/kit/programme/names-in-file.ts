/** The names of a programme in its file: others are written into it, and every other sign stays. */
import type { ProgrammeNames } from '../../../domain/programme/shelf';

/** It can't be changed, since it has a mistake. */
export class NoNames extends Error {}

/** `id`: another one; undefined where it stays. Rejects with {@link NoNames}. */
export async function withNames(bytes: Uint8Array, names: ProgrammeNames, id?: string): Promise<Uint8Array> {
  const { withProgrammeNames } = await import('../../content/editing/programme-names');
  const text = withProgrammeNames(new TextDecoder().decode(bytes), names, id);
  if (text === undefined) throw new NoNames();
  return new TextEncoder().encode(text);
}
