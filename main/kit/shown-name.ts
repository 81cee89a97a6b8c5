/**
 * A name from a folder in which others write, for a sentence: line breaks, and signs that turn what follows, would make another sentence of
 * the one in which it stands.
 */
export const shownName = (name: string): string => name.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
