/**
 * Turns the bytes of a text file into text. How its letters are kept is told by a mark at its beginning, else guessed by what reads
 * most like lists of the region do: Serbian letters, their pairs, names and places. A person may say otherwise.
 */

import { fold } from '../../domain/kernel/cyrillic';
import { type Encoding, encodings } from '../../domain/register/encodings';
import { strangeLettersIn } from '../../domain/register/region-letters';

export interface DecodedText {
  readonly text: string;
  /** Undefined where it makes no difference. */
  readonly encoding: Encoding | undefined;
}

/** So many bytes tell how letters are kept. */
const bytesToJudge = 50_000;
/** No word of a list is longer, and what is longer says nothing. */
const longestWord = 60;

/** The library's names of the encodings. */
const libraryNames: Readonly<Partial<Record<Encoding, string>>> = {
  'mac-latin': 'maccenteuro',
  'mac-croatian': 'maccroatian',
  'mac-cyrillic': 'maccyrillic',
};
const codePages = encodings.filter((encoding) => !encoding.startsWith('utf'));

const serbianLatin = /[čćđšž]/giu;
const accentedPair = /(?=[^\p{ASCII}\P{Script=Latin}]{2})(?![čćđšž]{2})/giu;
const serbianCyrillic = /[абвгдђежзијклљмнњопрстћуфхцчџш]/giu;
const otherCyrillic = /(?![абвгдђежзијклљмнњопрстћуфхцчџш])\p{Script=Cyrillic}/giu;
const lastName = /(?:ић|ić)$/iu;
const capitalInside = /\p{Ll}\p{Lu}/u;
/** How names, places and headings of lists begin, folded: most of them have letters that a wrong guess spoils. */
const known =
  /^(?:zeljk|zivk|zivo|zark|djordj|djur|djok|sasa|milos|uros|dusan|snez|bozid|nebojs|stev|cedo|scep|nis$|cack|cacak|sabac|uzic|vrsac|vrnj|krusev|pozar|pozeg|becej|smeder|leskov|bujan|presev|skol|ucit|ucesni|opstin|mest|prezim|ime$|ustanov|vaspit|gimnaz|strucn)/u;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How much a word with other letters than English ones looks like one of the region's; below 0 where it looks like none. */
function likeness(word: string): number {
  const cyrillic = countOf(word, serbianCyrillic);
  const latin = countOf(word, serbianLatin);
  const isMixed = /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
  return (
    2 * latin +
    cyrillic -
    countOf(word, otherCyrillic) -
    4 * strangeLettersIn(word).length -
    2 * countOf(word, accentedPair) -
    (isMixed ? 4 : 0) -
    (capitalInside.test(word) ? 3 : 0) +
    (lastName.test(word) ? 3 : 0) +
    (known.test(fold(word)) ? 5 : 0)
  );
}

const betweenWords = /[\s;,|"()]+/u;
const wordsOf = (text: string): readonly string[] =>
  text.split(betweenWords).filter((word) => word.length <= longestWord && /[^\p{ASCII}]/u.test(word));

const likenessOf = (text: string): number => wordsOf(text).reduce((sum, word) => sum + likeness(word), 0);

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markedAs = (bytes: Uint8Array): Encoding | undefined =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** Every second byte of most letters is 0, or that of Cyrillic; which one tells the order. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, bytesToJudge);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || Math.min(even, odd) > 0) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // That bytes aren't UTF-8 is an answer here: another encoding is tried.
    return false;
  }
}

const tab = 0x09;
const carriageReturn = 0x0d;
const space = 0x20;
/** What DOS ends a text with. */
const endOfText = 0x1a;

/** Control characters but for tabs and ends of lines: no list holds them, pictures and programs do. */
const looksBinary = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < tab || (code > carriageReturn && code < space)) return true;
  }
  return false;
};

const withoutEnd = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === endOfText ? bytes.subarray(0, -1) : bytes);

/** Undefined when the bytes aren't text. */
export async function textOf(given: Uint8Array, chosen?: Encoding): Promise<DecodedText | undefined> {
  const { default: iconv } = await import('iconv-lite');
  const bytes = withoutEnd(given);
  const read = (encoding: Encoding, from = bytes): string => iconv.decode(from, libraryNames[encoding] ?? encoding);
  const guessed = (): Encoding => {
    const start = bytes.subarray(0, bytesToJudge);
    const judged = codePages.map((encoding) => ({ encoding, likeness: likenessOf(read(encoding, start)) }));
    /* With a byte or two that are damaged it is UTF-8 all the same; each of those counts as a strange letter. */
    const damaged = { encoding: 'utf-8' as const, likeness: likenessOf(read('utf-8', start)) };
    return [damaged, ...judged].reduce((best, other) => (other.likeness > best.likeness ? other : best)).encoding;
  };
  const told = chosen ?? markedAs(bytes) ?? (bytes.includes(0) ? unmarkedUtf16(bytes) : isUtf8(bytes) ? 'utf-8' : guessed());
  if (told === undefined) return undefined;
  const text = read(told);
  if (looksBinary(text)) return undefined;
  return { text, encoding: /[^\p{ASCII}]/u.test(text) ? told : undefined };
}

const mostSamples = 6;

/** Words by which a person sees whether the letters are right; never numbers. */
export function sampleOf(text: string): string {
  const words = new Set(
    wordsOf(text.slice(0, bytesToJudge)).flatMap(
      (word) => word.match(/[\p{L}\p{M}\p{S}\p{No}\p{Cc}]*[^\p{ASCII}][\p{L}\p{M}\p{S}\p{No}\p{Cc}]*/gu) ?? [],
    ),
  );
  return [...words].slice(0, mostSamples).join(', ');
}
