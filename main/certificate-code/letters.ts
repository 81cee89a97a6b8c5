/**
 * Bytes as letters and digits, five bits each: for a square code, and for a scanner that types what it reads. I, O, Y and Z are not among
 * them: the first two look like digits, and the last two change places on the keyboards of half of Europe.
 */

const letters = '0123456789ABCDEFGHJKLMNPQRSTUVWX';
const bitsOfLetter = 5;
const bitsOfByte = 8;

/** What a scanner types on a keyboard that is set to Serbian Cyrillic, and the letters that are taken for digits. */
const likewise: Readonly<Record<string, string>> = {
  ...{ А: 'A', Б: 'B', Ц: 'C', Д: 'D', Е: 'E', Ф: 'F', Г: 'G', Х: 'H', Ј: 'J', К: 'K', Л: 'L', М: 'M', Н: 'N', П: 'P' },
  ...{ Љ: 'Q', Р: 'R', С: 'S', Т: 'T', У: 'U', В: 'V', Њ: 'W', Џ: 'X' },
  ...{ I: '1', O: '0' },
};

/** In small letters or Cyrillic ones, with gaps or without: as it would be printed. */
export const asPrinted = (typed: string): string =>
  Array.from(typed.toUpperCase().replaceAll(/\s/gu, ''), (letter) => likewise[letter] ?? letter).join('');

/** The same bits in groups of another size; the last group is filled up with zeros. */
function regrouped(
  groups: Iterable<number>,
  from: number,
  to: number,
): { readonly whole: readonly number[]; readonly rest: number; readonly bits: number } {
  const whole: number[] = [];
  let rest = 0;
  let bits = 0;
  for (const group of groups) {
    rest = (rest << from) | group;
    bits += from;
    while (bits >= to) {
      bits -= to;
      whole.push(rest >> bits);
      rest &= (1 << bits) - 1;
    }
  }
  return { whole, rest, bits };
}

export function lettersOf(bytes: Uint8Array): string {
  const { whole, rest, bits } = regrouped(bytes, bitsOfByte, bitsOfLetter);
  const all = bits === 0 ? whole : [...whole, rest << (bitsOfLetter - bits)];
  return all.map((value) => letters[value]).join('');
}

/** Returns the bytes of letters from {@link lettersOf}; undefined for others. */
export function bytesOfLetters(text: string): Uint8Array | undefined {
  const values = Array.from(text, (letter) => letters.indexOf(letter));
  if (values.includes(-1)) return undefined;
  const { whole, rest, bits } = regrouped(values, bitsOfLetter, bitsOfByte);
  return rest === 0 && bits < bitsOfLetter ? Uint8Array.from(whole) : undefined;
}
