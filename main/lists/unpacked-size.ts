/** Asks a ZIP archive how large it would be unpacked, without unpacking anything. */

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

/**
 * The sum of the uncompressed sizes that the archive's central directory states, in bytes; undefined when there is no whole
 * directory. An entry of 4 GB or more states 0xFFFFFFFF (ZIP64), which is as good as any number that is too large.
 * Source: APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return undefined;
    sum += view.getUint32(at + 24, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
