/** A slide's text in a language: Serbian Cyrillic is derived word by word, and what is marked Latin stays; what a trainer brought has one language. */

import { toCyrillic } from '../kernel/cyrillic';
import { inLanguage, type Language, written } from '../kernel/language';
import { toLatin } from '../kernel/latin';
import { withTexts } from './figure/figure';
import { inlineToCyrillic, inlineToLatin, plainText } from './plain-text';
import { withoutEmptyPlaces } from './preparation';
import type { Block, Programme } from './programme';
import type { Inline, OneLanguage, Slide, TextBlock } from './slide';
import type { SourceLine } from './source-name';

/** How the other script of Serbian is made. */
interface Script {
  readonly text: (text: string) => string;
  readonly inline: (inline: Inline) => Inline;
  /** A slide is read anew each time that anything on the desk changes: the same text, so that what is reckoned from it can be kept, too. */
  readonly known: WeakMap<readonly TextBlock[], readonly TextBlock[]>;
}

const cyrillic: Script = { text: toCyrillic, inline: inlineToCyrillic, known: new WeakMap() };
const latin: Script = { text: toLatin, inline: inlineToLatin, known: new WeakMap() };

function blockIn(block: TextBlock, script: Script): TextBlock {
  const { text, inline } = script;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, content: block.content.map(inline) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(inline)) };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => cell.map(inline)),
        rows: block.rows.map((row) => row.map((cell) => cell.map(inline))),
      };
    case 'columns':
      return { ...block, columns: block.columns.map((column) => column.map((each) => blockIn(each, script))) };
    case 'picture':
    case 'film':
      return { ...block, alt: text(block.alt), caption: text(block.caption) };
    case 'figure':
      return { ...block, figure: withTexts(block.figure, text) };
  }
}

function textIn(text: readonly TextBlock[], script: Script): readonly TextBlock[] {
  const made = script.known.get(text) ?? text.map((block) => blockIn(block, script));
  script.known.set(text, made);
  return made;
}

const isSerbian = (language: OneLanguage): boolean => language === 'sr-Latn' || language === 'sr-Cyrl';

/** In which its text is read where `language` is chosen. */
export const languageOf = ({ oneLanguage }: Slide, language: Language): OneLanguage =>
  oneLanguage === undefined || (isSerbian(oneLanguage) && isSerbian(language)) ? language : oneLanguage;

export function bodyOf(slide: Slide, language: Language): readonly TextBlock[] {
  const { text, oneLanguage } = slide;
  if (oneLanguage === undefined) return written({ en: text.en.body, sr: text.sr.body }, language, (sr) => textIn(sr, cyrillic));
  const shown = languageOf(slide, language);
  return shown === oneLanguage ? text.en.body : textIn(text.en.body, shown === 'sr-Cyrl' ? cyrillic : latin);
}

/** Those to what a trainer brought stand as they were typed, in whichever letters. */
export const notesOf = ({ text, oneLanguage }: Slide, language: Language): readonly TextBlock[] =>
  withoutEmptyPlaces(
    oneLanguage === undefined ? written({ en: text.en.notes, sr: text.sr.notes }, language, (sr) => textIn(sr, cyrillic)) : text.en.notes,
  );

/** Its heading and in which language that is; the block's title, where it has none. */
export function titleOf(slide: Slide, { title }: Block, language: Language): { readonly title: string; readonly lang: OneLanguage } {
  const heading = headingOf(slide, language);
  return heading === '' ? { title: inLanguage(title, language), lang: language } : { title: heading, lang: languageOf(slide, language) };
}

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
