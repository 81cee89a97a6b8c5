/** Serbian script by letter rules: Latin to Cyrillic for content, and names as they are compared. */

import { digraphs, letters, toLatin } from './latin';
import { latinName } from './latin-names';

export { toLatin } from './latin';

/** Words in which n+j or d+ž are two letters, by their stem; those that begin with it have a mark. */
const twoLetters =
  /((?<!\p{L})an(?=jon)|in(?=jekc|jekt|jicir|junk)|kon(?=jekt|jug(?!ov)|junk)|(?<!\p{L})od(?=žal|živ|žval)|pod(?=žanr|žbun|žup)|(?:pre|na)d(?=žet|živ|žnj|ždrel)|tan(?=jug)|van(?=jez))/giu;

/** Addresses, and words with letters that Serbian lacks, stay as they are; so do Roman numbers. */
const staysLatin = new RegExp(
  [
    latinName,
    String.raw`\bPS(?= \d)`,
    String.raw`\b(?:programme\.yaml|device\.json)\b`,
    String.raw`https?:\/\/\S+|www\.\S+|[\w.+\-]+@[\w.\-]+\w`,
    String.raw`\b[\w\-]+(?:\.[\w\-]+)*\.(?:rs|org|com|net|eu|int)\b(?:\/\S*)?`,
    String.raw`\p{L}*[qwxyQWXY]\p{L}*`,
    String.raw`\b[IVX]{2,}\b`,
  ].join('|'),
  'gu',
);

const latinToCyrillic = (text: string): string =>
  text
    .replace(twoLetters, '$1\u200b')
    .replace(/lj|nj|dž|[a-zčćđšž]/giu, (found) => {
      const small = found.toLowerCase();
      const mapped = digraphs[small] ?? letters[small] ?? found;
      return found.charAt(0) === small.charAt(0) ? mapped : mapped.toUpperCase();
    })
    .replaceAll('\u200b', '');

/** A name in Latin letters has a Cyrillic ending behind a hyphen: Facebook-у. */
const nameInCyrillic = (found: string, ending = ''): string =>
  ending === '' ? found : `${found.slice(0, -ending.length)}-${latinToCyrillic(ending)}`;

/** Serbian Latin text in Cyrillic. Addresses and words with q, w, x or y stay Latin. */
export function toCyrillic(text: string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(staysLatin)) {
    result += latinToCyrillic(text.slice(from, match.index)) + nameInCyrillic(match[0], match.groups?.ending);
    from = match.index + match[0].length;
  }
  return result + latinToCyrillic(text.slice(from));
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
