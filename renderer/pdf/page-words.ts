/** What a page of a PDF says: its title, by the size of the letters, and its words, to be found by them. */
import type { PDFPageProxy } from 'pdfjs-dist';

const longestTitle = 80;
const longestWords = 600;

const tidy = (texts: readonly string[], longest: number): string => texts.join(' ').replace(/\s+/gu, ' ').trim().slice(0, longest).trim();

/** Words that stand together. */
export interface TextOnPage {
  readonly text: string;
  readonly height: number;
  /** The font's name in pdf.js. */
  readonly font: string;
  /** What the system has instead: `serif` and its like. */
  readonly kind: string;
}

export async function textsOf(page: PDFPageProxy): Promise<readonly TextOnPage[]> {
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, height: item.height, font: item.fontName, kind: styles[item.fontName]?.fontFamily ?? 'sans-serif' }]
      : [],
  );
}

/**
 * Makes a text readable, as one would type it: without signs that no word has in it, and with the letters of which a shape is made, as “fi”
 * of “ﬁ”.
 */
const readable = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[\uFB00-\uFDFF\uFE70-\uFEFC]/gu, (shape) => shape.normalize('NFKC'));

export function wordsOf(texts: readonly TextOnPage[]): { readonly title: string; readonly words: string } {
  const largest = Math.max(0, ...texts.map(({ height }) => height));
  const title = texts.filter(({ height }) => height >= largest * 0.95);
  const words = (each: readonly TextOnPage[]): readonly string[] => each.map(({ text }) => readable(text));
  return { title: tidy(words(title), longestTitle), words: tidy(words(texts), longestWords) };
}
