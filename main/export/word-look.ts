/** What every document for Word looks like: its page, its type, its colours, its styles, and the language that Word spells it in. */
import type { IPropertiesOptions } from 'docx';
import type { Language } from '../../domain/kernel/language';
import type { FontFiles } from '../typeset/fonts';

const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', 'sr-Latn': 'sr-Latn-RS', 'sr-Cyrl': 'sr-Cyrl-RS' };

/* Twentieths of a point: A4 with margins of 1.9 cm. */
export const paperSize = { width: 11906, height: 16838 } as const;
export const margin = 1080;
export const textWidth = paperSize.width - 2 * margin;

export const ink = '1B2433';
export const softInk = '5A6474';
export const accent = '0B5A5A';
export const line = 'C9CED6';
export const shade = 'EEF3F2';
export const font = 'Noto Sans';
const serif = 'Literata SemiBold';

/** Returns the type of the papers for the file itself, so that it looks the same on any computer, and whatever is typed there has its letters. */
export const wordFonts = ({ regular, bold, serif: titles }: FontFiles): Pick<IPropertiesOptions, 'fonts'> => ({
  fonts: [
    { name: font, data: Buffer.from(regular), bold: Buffer.from(bold) },
    { name: serif, data: Buffer.from(titles) },
  ],
});

/* An address may have as many letters, and is copied; what is longer and has no place to break it takes seconds to be laid out. */
const unbreakable = /\S{151,}/gu;
const partOfIt = /\S{50}(?=\S)/gu;
/** An invisible mark at which a line may end. */
const breakHere = '\u200b';
export const breakable = (text: string): string => text.replaceAll(unbreakable, (word) => word.replaceAll(partOfIt, `$&${breakHere}`));

/** Text, title and headings; what else a document has is based on them. */
export function usualStyles(language: Language): NonNullable<import('docx').IStylesOptions['default']> {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: serif, size, color: accent },
    paragraph: { spacing: { before, after, line: 228 }, keepNext: true, keepLines: true },
  });
  return {
    document: {
      run: { font, size: 20, color: ink, language: { value: languageTags[language] } },
      paragraph: { spacing: { after: 100, line: 254 } },
    },
    title: { run: { font: serif, size: 44, color: accent }, paragraph: { spacing: { before: 0, after: 100, line: 228 } } },
    heading1: heading(28, 300, 80),
    heading2: heading(22, 220, 60),
  };
}
