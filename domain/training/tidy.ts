/** How typed text is kept: what the person meant, in one form. */

/** The most characters that a field may hold. */
export const longestText = 200;

/**
 * Soft hyphens, spaces without width, control characters, halves of letters, and marks that turn the direction of what is written: they come
 * along from web pages, nobody sees them, and a name that holds one is found by no search.
 */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Cs}]|(?!\s)\p{Cc}/gu;

/** Spaces folded, one Unicode form, and nothing in it that can't be seen. */
export const tidyText = (text: string): string => text.replace(unseen, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
