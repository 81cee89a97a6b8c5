/**
 * A text as a workbook holds it (ECMA-376-1, 22.9.2.19): what XML 1.0 can't say, or what a reader of XML would change, stands there as
 * `_x` and four hexadecimal digits and `_`, for each of its units of UTF-16. Spreadsheets turn it back; half a letter becomes the sign for
 * a letter that is missing.
 */

/**
 * Not a `Char` of XML 1.0 (2.2), or one that it discourages; the sign for a missing letter, which the writer drops; a return, which a
 * reader of XML makes the end of a line (2.11); and an underscore that would begin such an escape.
 */
const unsaid = /(?![\t\n\x85])\p{Cc}|\p{Noncharacter_Code_Point}|\ufffd|_(?=x[0-9A-Fa-f]{4}_)/gu;

const escaped = (letters: string): string =>
  Array.from({ length: letters.length }, (_, at) => `_x${letters.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`).join('');

export function workbookText(text: string): string {
  const written = text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(unsaid, escaped);
  /* The writer looks texts up in an object, where “constructor” and its like are there already. */
  return written in {} ? `${escaped(written.charAt(0))}${written.slice(1)}` : written;
}
