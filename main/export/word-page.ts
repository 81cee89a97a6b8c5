/** The page of a Word document: its paper and margins, the letterhead on the first page alone, and at its foot what it is and which page. */
import type { ISectionOptions } from 'docx';
import type { Language } from '../../domain/kernel/language';
import type { LetterheadOnPaper } from '../typeset/fonts';
import { reportHead } from './report/report-head';
import { line, margin, paperSize, softInk, textWidth } from './word-look';

type Docx = typeof import('docx');

interface Page {
  readonly footer: string;
  readonly words: { readonly page: string; readonly of: string };
  readonly language: Language;
  readonly letterhead: LetterheadOnPaper | undefined;
}

/** The share of the width for what it is; the rest is for the page, which never breaks. */
const saidShare = 0.86;

function footOf(docx: Docx, said: string, words: Page['words']): InstanceType<Docx['Footer']> {
  const { BorderStyle, Footer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } = docx;
  const small = { size: 16, color: softInk };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = [Math.round(textWidth * saidShare), Math.round(textWidth * (1 - saidShare))] as const;
  const cell = (width: number, alignment: 'left' | 'right', run: InstanceType<Docx['TextRun']>) =>
    new TableCell({
      width: { size: width, type: 'dxa' },
      margins: { top: 80, bottom: 0, left: 0, right: 0 },
      children: [new Paragraph({ alignment, spacing: { before: 0, after: 0, line: 240 }, children: [run] })],
    });
  const row = new TableRow({
    cantSplit: true,
    children: [
      cell(widths[0], 'left', new TextRun({ text: said, ...small })),
      cell(
        widths[1],
        'right',
        new TextRun({ ...small, children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] }),
      ),
    ],
  });
  const table = new Table({
    columnWidths: [...widths],
    width: { size: textWidth, type: 'dxa' },
    layout: 'fixed',
    borders: {
      top: { style: BorderStyle.SINGLE, size: 4, color: line },
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [row],
  });
  /* What ends a foot is a paragraph. */
  return new Footer({ children: [table, new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [] })] });
}

export function wordPage(
  docx: typeof import('docx'),
  { footer: said, words, language, letterhead }: Page,
): Omit<ISectionOptions, 'children'> {
  const { Header } = docx;
  const footer = () => footOf(docx, said, words);
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
