/** Dashes and dots between words, held by the word before them: a line may end with one, and none begins with it. */
export const heldSigns = (text: string): string => text.replaceAll(/ (?=[–—·] )/gu, '\u00a0');
