/** Serbian script by letter rules: Latin to Cyrillic for content, Cyrillic to Latin for comparing names. */

const digraphs: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' };
const letters: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
};

/** Words in which n+j or d+ž are two letters, by their stem. */
const twoLetters = /(in(?=jekc|junk)|kon(?=jug|junk)|nad(?=živ|žnj)|tan(?=jug))/giu;

/** Addresses, names of keys as they stand on the keyboard, of file formats and programs and of a donor’s indicators, and words with letters that Serbian lacks stay as they are. */
const staysLatin =
  /\b(?:Adobe Reader|Please wait|programme\.yaml|CSV|PDF|ZIP|UTF|ISO|DOS|Mac|Unicode|LibreOffice|PNG|JPEG|SVG|HTML|MP3|MP4|Ogg|Ctrl|Shift|Alt|Tab|Enter|Esc)(?:\+\w+)*\b|\bPS(?= \d)|https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+\w|\b[\w-]+(?:\.[\w-]+)*\.(?:rs|org|com|net|eu|int)\b(?:\/\S*)?|\p{L}*[qwxyQWXY]\p{L}*|\b[IVX]{2,}\b/gu;

const latinToCyrillic = (text: string): string =>
  text
    .replace(twoLetters, '$1\u200b')
    .replace(/lj|nj|dž|[a-zčćđšž]/giu, (found) => {
      const small = found.toLowerCase();
      const mapped = digraphs[small] ?? letters[small] ?? found;
      return found.charAt(0) === small.charAt(0) ? mapped : mapped.toUpperCase();
    })
    .replaceAll('\u200b', '');

/** Serbian Latin text in Cyrillic. Addresses and words with q, w, x or y stay Latin. */
export function toCyrillic(text: string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(staysLatin)) {
    result += latinToCyrillic(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + latinToCyrillic(text.slice(from));
}

const cyrillicToLatin: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(letters).map(([latin, cyrillic]) => [cyrillic, latin]),
  ...Object.entries(digraphs).map(([latin, cyrillic]) => [cyrillic, latin]),
]);

/** Serbian Cyrillic text in Latin; other characters stay. */
export function toLatin(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = letter.toLowerCase();
    const mapped = cyrillicToLatin[small] ?? letter;
    return letter === small ? mapped : mapped.charAt(0).toUpperCase() + mapped.slice(1);
  });
}

/**
 * The form in which names are compared and searched: Latin, small, without diacritics, đ as dj, single spaces.
 * "Žikić", "ЖИКИЋ" and "zikic" are the same; "Đorđe", "Ђорђе" and "Djordje" are the same.
 */
export function fold(text: string): string {
  return toLatin(text)
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}@.+]+/gu, ' ')
    .trim();
}

/** Folded, for a search: who types without diacritics writes đ as dj or as d. */
export const foldLoosely = (text: string): string => fold(text).replaceAll('dj', 'd');
