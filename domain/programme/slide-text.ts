/** A slide's text in a language: Serbian Cyrillic is derived word by word, and what is marked Latin stays. */

import { toCyrillic } from '../kernel/cyrillic';
import { inLanguage, type Language, written } from '../kernel/language';
import { withTexts } from './figure/figure';
import { inlineToCyrillic, plainText } from './plain-text';
import { withoutEmptyPlaces } from './preparation';
import type { Programme } from './programme';
import type { Slide, SlideText, TextBlock } from './slide';
import type { SourceLine } from './source-name';

function blockToCyrillic(block: TextBlock): TextBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, content: block.content.map(inlineToCyrillic) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(inlineToCyrillic)) };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => cell.map(inlineToCyrillic)),
        rows: block.rows.map((row) => row.map((cell) => cell.map(inlineToCyrillic))),
      };
    case 'columns':
      return { ...block, columns: block.columns.map((column) => column.map(blockToCyrillic)) };
    case 'picture':
    case 'film':
      return { ...block, alt: toCyrillic(block.alt), caption: toCyrillic(block.caption) };
    case 'figure':
      return block.figure.latin ? block : { ...block, figure: withTexts(block.figure, toCyrillic) };
  }
}

/** A slide is read anew each time that anything on the desk changes: the same text, so that what is reckoned from it can be kept, too. */
const known = new WeakMap<readonly TextBlock[], readonly TextBlock[]>();

function textToCyrillic(latin: readonly TextBlock[]): readonly TextBlock[] {
  const cyrillic = known.get(latin) ?? latin.map(blockToCyrillic);
  known.set(latin, cyrillic);
  return cyrillic;
}

const textIn = ({ text: { en, sr } }: Slide, part: keyof SlideText, language: Language): readonly TextBlock[] =>
  written({ en: en[part], sr: sr[part] }, language, textToCyrillic);

export const bodyOf = (slide: Slide, language: Language): readonly TextBlock[] => textIn(slide, 'body', language);
export const notesOf = (slide: Slide, language: Language): readonly TextBlock[] => withoutEmptyPlaces(textIn(slide, 'notes', language));

export function headingOf(slide: Slide, language: Language): string {
  const heading = bodyOf(slide, language).find((block) => block.kind === 'heading');
  return heading ? plainText(heading.content) : '';
}

export const sourceLines = (programme: Programme, keys: readonly string[], language: Language): readonly SourceLine[] =>
  keys.flatMap((key) => {
    const source = programme.sources.get(key);
    if (!source) return [];
    const { name, key: _, ...line } = source;
    return [{ ...line, name: inLanguage(name, language) }];
  });
