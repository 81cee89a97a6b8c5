/** Packs files into a ZIP as they are, without compressing: PDFs and workbooks are compressed already. */
import { setImmediate as breath } from 'node:timers/promises';
import type { Moment } from '../../domain/kernel/time';

export interface NamedFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes that are added at once: who presents meanwhile must not notice. */
const atOnce = 1_000_000;

/** The first moment that a ZIP can name: 1 January 1980. */
const first = Date.UTC(1980, 0, 1);

/** Returns what a clock showed at a moment as a date of this computer's zone: times in a ZIP have no zone of their own. */
function shownAt({ wall, offset }: Moment): Date {
  const at = new Date(Math.max(first, wall + offset * 60_000));
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds());
}

/** Packs the files in the order given; the archive says that all are of that moment. */
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
    file.mtime = shownAt(moment);
    archive.add(file);
    for (let from = 0; from === 0 || from < bytes.length; from += atOnce) {
      file.push(bytes.slice(from, from + atOnce), from + atOnce >= bytes.length);
      await breath();
    }
  }
  archive.end();
  const [error] = failed;
  if (error) throw error;
  return Buffer.concat(pieces);
}
