/**
 * Serbian letters in both scripts, and Cyrillic to Latin. Telephones of 2018 run this as well: no regular expression here has what
 * came later.
 */

export const digraphs: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' };
export const letters: Readonly<Record<string, string>> = {
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

const cyrillicToLatin: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(letters).map(([latin, cyrillic]) => [cyrillic, latin]),
  ...Object.entries(digraphs).map(([latin, cyrillic]) => [cyrillic, latin]),
]);

/** Serbian Cyrillic text in Latin; other characters stay. */
export function toLatin(text: string): string {
  return text.replace(/[\u0400-\u04ff]/gu, (letter) => {
    const small = letter.toLowerCase();
    const mapped = cyrillicToLatin[small] ?? letter;
    return letter === small ? mapped : mapped.charAt(0).toUpperCase() + mapped.slice(1);
  });
}
