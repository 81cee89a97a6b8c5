/** Letters as a person counts them, and where a word that is too wide for its line is broken between them. */

/** Made when a text is first measured: the system's tables for it take longer to load than this whole module. */
let graphemes: Intl.Segmenter | undefined;

/** Each with its accents. */
export function lettersOf(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

const hyphen = /^[-–—/]$/u;

/** So many of a word's letters stay on a line that holds no more of them: up to its last hyphen or stroke, as double names have, else all. */
export function letterCountBeforeBreak(letters: readonly string[]): number {
  const last = letters.findLastIndex((letter, index) => index > 0 && hyphen.test(letter));
  return last > 0 ? last + 1 : letters.length;
}
