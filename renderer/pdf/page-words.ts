/** What a page of a PDF says: its title, by the size of the letters, and its words, to be found by them. */
import type { PDFPageProxy } from 'pdfjs-dist';

const longestTitle = 80;
const longestWords = 600;

const tidy = (texts: readonly string[], longest: number): string => texts.join(' ').replace(/\s+/gu, ' ').trim().slice(0, longest).trim();

export async function wordsOf(page: PDFPageProxy): Promise<{ readonly title: string; readonly words: string }> {
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, height: item.height }] : []));
  const largest = Math.max(0, ...texts.map(({ height }) => height));
  const title = texts.filter(({ height }) => height >= largest * 0.95);
  const words = (each: readonly { readonly text: string }[]): readonly string[] => each.map(({ text }) => text);
  return { title: tidy(words(title), longestTitle), words: tidy(words(texts), longestWords) };
}
