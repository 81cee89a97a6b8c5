/** How typed text is kept: what the person meant, in one form. */

/** The most characters that a field may hold. */
export const longestText = 200;

/** Spaces folded, one Unicode form. */
export const tidyText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
