/** Letters as a person counts them. */

/** Made when a text is first measured: the system's tables for it take longer to load than this whole module. */
let graphemes: Intl.Segmenter | undefined;

/** Each with its accents. */
export function lettersOf(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
