/** The words of the page for telephones in all three scripts. */

import type { Language } from '../../domain/kernel/language';
import { cyrillicText } from '../../domain/kernel/words-in';
import { type PageWords, telephonePage } from '../../words/telephone-page';

export function wordsOfPage(): Readonly<Record<Language, PageWords>> {
  const { en, sr } = telephonePage;
  const cyrillic = Object.fromEntries(Object.entries(sr).map(([key, text]) => [key, cyrillicText(text)]));
  return { en, 'sr-Latn': sr, 'sr-Cyrl': { ...sr, ...cyrillic } };
}
