/**
 * A paper of the programme for Word, for those who adapt it: headings, points and tables in styles that are changed at one place. The same
 * paper makes the same bytes.
 */
import type { FileChild, ParagraphChild } from 'docx';
import type { Language } from '../../domain/kernel/language';
import type { PaperBlock } from '../../domain/programme/paper';
import type { Inline, Paragraph } from '../../domain/programme/slide';
import type { Stationery } from '../typeset/fonts';
import { breakable, line, shade, softInk, textWidth, usualStyles, wordFonts } from './word-look';
import { wordPage } from './word-page';

type Docx = typeof import('docx');
type TextBlock = Exclude<PaperBlock, { readonly kind: 'part' | 'paper' }>;
type TableBlock = Extract<PaperBlock, { readonly kind: 'table' }>;

/** What it says, put together where it is known. */
export interface PaperForWord {
  readonly title: string;
  readonly language: Language;
  /** Empty where there is none. */
  readonly note: string;
  readonly blocks: readonly TextBlock[];
  /** In a line; empty where there are none. */
  readonly sources: string;
  readonly footer: string;
  readonly words: { readonly page: string; readonly of: string };
  /** The programme's owner, never a person. */
  readonly owner: string;
}

export interface PaperOrder {
  readonly paper: PaperForWord;
  readonly stationery: Stationery;
}

export interface WrittenPaper {
  readonly bytes: Uint8Array;
}

export type WritePaper = (order: PaperOrder) => Promise<WrittenPaper>;

/** Twentieths of a point that a line for a pen takes: 8 mm. */
const penLine = 454;
const references = { point: 'points', number: 'numbers', box: 'boxes' } as const;

class Writer {
  readonly #docx: Docx;
  /** Lists with numbers begin anew. */
  #lists = 0;

  constructor(docx: Docx) {
    this.#docx = docx;
  }

  runs(content: Paragraph, look: { readonly bold?: boolean; readonly italics?: boolean } = {}): readonly ParagraphChild[] {
    return content.flatMap((each) => this.#run(each, look));
  }

  #run(each: Inline, look: { readonly bold?: boolean; readonly italics?: boolean }): readonly ParagraphChild[] {
    switch (each.kind) {
      case 'text':
        return [new this.#docx.TextRun({ text: breakable(each.text), ...look })];
      /* Filled in or left out before anybody reads it; a line is for the pen. */
      case 'local':
        return each.line ? [new this.#docx.TextRun({ text: '\t', underline: {} })] : [];
      case 'strong':
        return this.runs(each.content, { ...look, bold: true });
      case 'emphasis':
        return this.runs(each.content, { ...look, italics: true });
    }
  }

  /** A page begins with what stands on it: a break of its own would leave an empty page where the one before is just full. */
  blocks(blocks: readonly TextBlock[]): readonly FileChild[] {
    return blocks.flatMap((block, index) => {
      const place = { pageBreakBefore: blocks[index - 1]?.kind === 'new-page', keepNext: index === blocks.length - 1 };
      return this.#block(block, place);
    });
  }

  /** `keepNext`: so that sources don't stand on a page alone. */
  #block(
    block: TextBlock,
    { pageBreakBefore, keepNext }: { readonly pageBreakBefore: boolean; readonly keepNext: boolean },
  ): readonly FileChild[] {
    const { Paragraph: WordParagraph } = this.#docx;
    switch (block.kind) {
      case 'heading': {
        const heading = block.level === 1 ? 'Heading1' : 'Heading2';
        return [new WordParagraph({ heading, pageBreakBefore, children: [...this.runs(block.content)] })];
      }
      case 'paragraph':
        return [new WordParagraph({ pageBreakBefore, keepNext, children: [...this.runs(block.content)] })];
      case 'list': {
        this.#lists += 1;
        const numbering = { reference: references[block.marker], level: 0, instance: this.#lists };
        return block.items.map(
          (item, index) =>
            new WordParagraph({
              numbering,
              pageBreakBefore: pageBreakBefore && index === 0,
              keepNext: keepNext && index === block.items.length - 1,
              children: [...this.runs(item)],
            }),
        );
      }
      case 'new-page':
        return [];
      case 'table': {
        const gap = (isPageBreak: boolean) => new WordParagraph({ style: 'PaperGap', pageBreakBefore: isPageBreak, children: [] });
        return [...(pageBreakBefore ? [gap(true)] : []), this.#table(block), gap(false)];
      }
    }
  }

  #table({ head, rows, leastLines, byHand }: TableBlock): FileChild {
    const { Table, TableRow, BorderStyle } = this.#docx;
    const edge = { style: BorderStyle.SINGLE, size: 4, color: line };
    const widths = widthsOf(head, rows, byHand?.shares);
    const isForm = leastLines !== undefined || byHand !== undefined;
    const high = Math.max(leastLines ?? 0, byHand?.lines ?? 0) * penLine;
    const rowOf = (cells: readonly Paragraph[], isHead: boolean) =>
      new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        ...(isForm && !isHead ? { height: { value: high, rule: 'atLeast' as const } } : {}),
        children: widths.map((width, column) => this.#cell(cells[column] ?? [], width, isHead)),
      });
    const all = head.some((cell) => cell.length > 0) ? [rowOf(head, true)] : [];
    return new Table({
      columnWidths: [...widths],
      width: { size: textWidth, type: 'dxa' },
      layout: 'fixed',
      borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
      rows: [...all, ...rows.map((row) => rowOf(row, false))],
    });
  }

  #cell(content: Paragraph, width: number, isHead: boolean): InstanceType<Docx['TableCell']> {
    const { TableCell, Paragraph: WordParagraph } = this.#docx;
    return new TableCell({
      width: { size: width, type: 'dxa' },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(isHead ? { shading: { type: 'clear', color: 'auto', fill: shade } } : {}),
      children: [new WordParagraph({ style: 'PaperCell', children: [...this.runs(content, isHead ? { bold: true } : {})] })],
    });
  }
}

const lettersIn = (content: Paragraph): number =>
  content.reduce((sum, each) => sum + (each.kind === 'text' ? each.text.length : each.kind === 'local' ? 10 : lettersIn(each.content)), 0);

/** In the shares that the paper asks for, or as much as the longest cells need; none is narrower than a third of an even share. */
function widthsOf(
  head: readonly Paragraph[],
  rows: readonly (readonly Paragraph[])[],
  shares: readonly number[] | undefined,
): readonly number[] {
  const all = [head, ...rows];
  const count = Math.max(1, ...all.map((row) => row.length));
  const letters = Array.from({ length: count }, (_, column) =>
    Math.min(60, Math.max(8, ...all.map((row) => lettersIn(row[column] ?? [])))),
  );
  const least = letters.reduce((sum, each) => sum + each, 0) / count / 3;
  const wanted = shares ?? letters.map((each) => Math.max(each, least));
  const whole = wanted.reduce((sum, each) => sum + each, 0);
  return Array.from({ length: count }, (_, column) => Math.round((textWidth * (wanted[column] ?? whole / count)) / whole));
}

const stylesFor = (language: Language): import('docx').IStylesOptions => {
  const own = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;
  return {
    default: usualStyles(language),
    paragraphStyles: [
      { ...own, id: 'PaperNote', name: 'Paper note', run: { color: softInk }, paragraph: { spacing: { after: 200 } } },
      {
        ...own,
        id: 'PaperSources',
        name: 'Paper sources',
        run: { size: 16, color: softInk },
        paragraph: { spacing: { before: 200, line: 240 }, keepLines: true },
      },
      { ...own, id: 'PaperCell', name: 'Paper cell', run: { size: 18 }, paragraph: { spacing: { before: 0, after: 0, line: 240 } } },
      { ...own, id: 'PaperGap', name: 'Paper gap', run: { size: 8 }, paragraph: { spacing: { before: 0, after: 60, line: 160 } } },
    ],
  };
};

/** Word and LibreOffice have it, whatever the text is set in; ours has no box. */
const signs = 'Wingdings';
const emptyBox = '\uf0a8';

const level = (format: 'bullet' | 'decimal', text: string, font?: string) => [
  {
    level: 0,
    format,
    text,
    alignment: 'left' as const,
    style: { ...(font === undefined ? {} : { run: { font } }), paragraph: { indent: { left: 426, hanging: 426 }, spacing: { after: 60 } } },
  },
];

export async function paperDocx({ paper, stationery }: PaperOrder): Promise<WrittenPaper> {
  const docx = await import('docx');
  const { Document, Paragraph: WordParagraph } = docx;
  const writer = new Writer(docx);
  const { title, language, note, blocks, sources, footer: said, words, owner } = paper;
  const document = new Document({
    title,
    creator: owner,
    lastModifiedBy: owner,
    description: said,
    styles: stylesFor(language),
    ...wordFonts(stationery),
    numbering: {
      config: [
        { reference: references.point, levels: level('bullet', '•') },
        { reference: references.number, levels: level('decimal', '%1.') },
        { reference: references.box, levels: level('bullet', emptyBox, signs) },
      ],
    },
    sections: [
      {
        ...wordPage(docx, { footer: said, words, language, letterhead: stationery.letterhead }),
        children: [
          new WordParagraph({ text: title, heading: 'Title' }),
          ...(note === '' ? [] : [new WordParagraph({ text: note, style: 'PaperNote' })]),
          ...writer.blocks(blocks),
          ...(sources === '' ? [] : [new WordParagraph({ text: sources, style: 'PaperSources' })]),
        ],
      },
    ],
  });
  return { bytes: await docx.Packer.toBuffer(document) };
}
