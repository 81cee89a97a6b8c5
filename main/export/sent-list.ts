/** A long list on its way to another process: one text takes a fraction of the time that a thousand trees of small objects take to be sent. */
import { inTurns } from '../in-turns';

/** Writes a list as JSON, which knows no functions: what knows how it is made goes without that. */
export async function sentList(list: readonly object[]): Promise<Uint8Array> {
  const texts = await inTurns(list, (each) => JSON.stringify(each));
  return Buffer.from(`[${texts.join(',')}]`);
}

/** Both ends are of the same build: what arrives is not checked again. */
export const receivedList = <Each>({ buffer, byteOffset, byteLength }: Uint8Array): readonly Each[] =>
  JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString()) as readonly Each[];
