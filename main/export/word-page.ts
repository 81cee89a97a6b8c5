/** The page of a Word document: its paper and margins, the letterhead on the first page alone, and at its foot what it is and which page. */
import type { ISectionOptions } from 'docx';
import type { Language } from '../../domain/kernel/language';
import type { LetterheadOnPaper } from '../typeset/fonts';
import { reportHead } from './report/report-head';
import { margin, paperSize, softInk, textWidth } from './word-look';

interface Page {
  readonly footer: string;
  readonly words: { readonly page: string; readonly of: string };
  readonly language: Language;
  readonly letterhead: LetterheadOnPaper | undefined;
}

export function wordPage(
  docx: typeof import('docx'),
  { footer: said, words, language, letterhead }: Page,
): Omit<ISectionOptions, 'children'> {
  const { Footer, Header, PageNumber, Paragraph, TextRun } = docx;
  const small = { size: 17, color: softInk };
  const footer = (): InstanceType<typeof Footer> =>
    new Footer({
      children: [
        new Paragraph({
          tabStops: [{ type: 'right', position: textWidth }],
          children: [
            new TextRun({ text: said, ...small }),
            new TextRun({ ...small, children: [`\t${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    });
  return {
    properties: {
      ...(letterhead ? { titlePage: true } : {}),
      page: { size: paperSize, margin: { top: margin, bottom: margin, left: margin, right: margin } },
    },
    ...(letterhead
      ? {
          headers: { first: new Header({ children: [...reportHead(docx, letterhead, language, textWidth)] }) },
          footers: { default: footer(), first: footer() },
        }
      : { footers: { default: footer() } }),
  };
}
