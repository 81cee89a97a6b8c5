/** Tells films and sounds by how a file begins, whatever it is called. */

export type FilmKind = 'mp4' | 'webm' | 'ogg' | 'mp3' | 'wav';

/** So many bytes tell it. */
export const filmBeginning = 16;

const text = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** A sound of this kind begins with its tags, or at once with its first frame. */
const isMp3 = (bytes: Uint8Array): boolean =>
  text(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 && ((bytes[1] ?? 0) & 0x06) !== 0);

export function filmKindOf(bytes: Uint8Array): FilmKind | undefined {
  if (text(bytes, 4, 8) === 'ftyp') return 'mp4';
  if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3) return 'webm';
  if (text(bytes, 0, 4) === 'OggS') return 'ogg';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WAVE') return 'wav';
  return isMp3(bytes) ? 'mp3' : undefined;
}
