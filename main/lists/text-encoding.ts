/** Turns the bytes of a text file into text: UTF-8, UTF-16 with its mark, or the two code pages of Serbian Windows. */

/** Letters that tell that a code page was guessed right; in the wrong one they become others. */
const latinLetters = /[šđčćž]/giu;
const cyrillicWord = /(?<!\p{L})[абвгдђежзијклљмнњопрстћуфхцчџш]+(?!\p{L})/giu;

/** So many bytes tell which code page it is. */
const bytesToJudge = 100_000;

const charactersOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].reduce((sum, [found]) => sum + found.length, 0);

const hasMark = (bytes: Uint8Array, first: number, second: number): boolean => bytes[0] === first && bytes[1] === second;

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // That bytes aren't UTF-8 is an answer here: another encoding is tried.
    return undefined;
  }
}

const tab = 0x09;
const carriageReturn = 0x0d;
const space = 0x20;

/** Control characters but for tabs and ends of lines: no list holds them, pictures and programs do. */
const looksBinary = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < tab || (byte > carriageReturn && byte < space));

/** Undefined when the bytes aren't text. */
export async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  const { default: iconv } = await import('iconv-lite');
  if (hasMark(bytes, 0xff, 0xfe)) return iconv.decode(bytes, 'utf-16le');
  if (hasMark(bytes, 0xfe, 0xff)) return iconv.decode(bytes, 'utf-16be');
  if (bytes.includes(0)) return undefined;
  const unicode = utf8(bytes);
  if (unicode !== undefined) return unicode;
  if (looksBinary(bytes)) return undefined;
  const start = bytes.subarray(0, bytesToJudge);
  const latin = charactersOf(iconv.decode(start, 'windows-1250'), latinLetters);
  const cyrillic = charactersOf(iconv.decode(start, 'windows-1251'), cyrillicWord);
  return iconv.decode(bytes, cyrillic > latin ? 'windows-1251' : 'windows-1250');
}
