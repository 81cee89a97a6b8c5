/**
 * The times of the files in a ZIP, set to one that doesn't come from this computer's clock: writers of workbooks and documents put there the
 * second in which they ran, and the same data would never come to the same bytes.
 */
import type { Moment } from '../../domain/kernel/time';

const ofFile = 0x04034b50;
const ofEntry = 0x02014b50;
const ofEnd = 0x06054b50;
/** Bytes of the last record, without the archive's comment. */
const endLength = 22;
const entryLength = 46;

/** The first moment that a ZIP can name: 1 January 1980. */
const first = Date.UTC(1980, 0, 1);

/** As DOS wrote it: two bytes of time, with every other second, and two of the date. */
function zipTimeOf({ wall, offset }: Pick<Moment, 'wall' | 'offset'>): number {
  const at = new Date(Math.max(first, wall + offset * 60_000));
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return ((day << 16) | time) >>> 0;
}

/** Of an archive without a comment, as the kit's writers make them. */
export function withZipTimes(
  archive: Uint8Array,
  moment: Pick<Moment, 'wall' | 'offset'> = { wall: first as Moment['wall'], offset: 0 },
): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  const wrong = (what: string): Error => new Error(`This is no ZIP that the kit made: ${what}`);
  if (end < 0 || view.getUint32(end, true) !== ofEnd) throw wrong('it has no end');
  const time = zipTimeOf(moment);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ofEntry) throw wrong(`no entry at ${at}`);
    const file = view.getUint32(at + 42, true);
    if (view.getUint32(file, true) !== ofFile) throw wrong(`no file at ${file}`);
    view.setUint32(at + 12, time, true);
    view.setUint32(file + 10, time, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
