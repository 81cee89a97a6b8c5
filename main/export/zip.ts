/** Files in a ZIP as they are, without compressing: PDFs and workbooks are compressed already. The same files and the same moment come to the same bytes. */
import { setImmediate as breath } from 'node:timers/promises';
import type { Moment } from '../../domain/kernel/time';
import { withZipTimes } from './zip-times';

export interface NamedFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes that are added at once: who presents meanwhile must not notice. */
const atOnce = 1_000_000;

/** In the order given. */
export async function zipOf(files: readonly NamedFile[], moment: Moment): Promise<Uint8Array> {
  const { Zip, ZipPassThrough } = await import('fflate');
  const pieces: Uint8Array[] = [];
  const failed: Error[] = [];
  const archive = new Zip((error, piece) => {
    if (error) failed.push(error);
    else pieces.push(piece);
  });
  for (const { name, bytes } of files) {
    const file = new ZipPassThrough(name);
    archive.add(file);
    for (let from = 0; from === 0 || from < bytes.length; from += atOnce) {
      file.push(bytes.slice(from, from + atOnce), from + atOnce >= bytes.length);
      await breath();
    }
  }
  archive.end();
  const [error] = failed;
  if (error) throw error;
  return withZipTimes(Buffer.concat(pieces), moment);
}
