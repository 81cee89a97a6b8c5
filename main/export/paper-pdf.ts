/** Papers of the programme as PDF, A4 upright: text that flows over pages, or cards to be cut out. Lengths are points from the lower left corner. */
import type { PDFDocument, PDFPage } from 'pdf-lib';
import { assertNever } from '../../domain/kernel/assert-never';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { bodyOfPaper, type Paper } from '../../domain/programme/paper';
import type { Programme } from '../../domain/programme/programme';
import { sourceLines } from '../../domain/programme/slide-text';
import { type Translate, translateIn } from '../translate';
import type { Press } from '../typeset/fonts';
import { embedTypefaces } from './embedded-typefaces';
import { evaluationParts, type FormSetting, testParts } from './form-parts';
import { type Links, literatureParts } from './literature-parts';
import { drawCards } from './paper-cards';
import { cardStyles, type Part, type Pen, paperStyles, partsOf, textPart } from './paper-parts';
import { drawParagraph, linesOfParagraph, plainParagraph, type TextStyle } from './paper-type';

/** A4 upright. */
export const paperPage: [number, number] = [595.28, 841.89];
const margin = 54;
const width = paperPage[0] - 2 * margin;
const footerRoom = 26;
const small: TextStyle = { size: 8.5, leading: 11.5, isBold: false };
const titleStyle: TextStyle = { size: 20, leading: 26, isBold: true };

/** In which words a paper is set. */
interface Printing {
  readonly programme: Programme;
  readonly language: Language;
  readonly translate: Translate;
  readonly pen: Pen;
  readonly links: Links;
}

function sourceText({ sources }: Paper, { programme, language, translate }: Printing): string {
  const names = sourceLines(programme, sources, language).map(({ name, year, secondHand }) => {
    const source = `${name}, ${year === 'n.d.' ? translate('audience:no-date') : year}`;
    return secondHand ? translate('audience:second-hand', { source }) : source;
  });
  return names.length === 0 ? '' : translate('audience:source', { sources: names.join(' · ') });
}

/** Title, content note, text and sources. */
function partsOfPaper(paper: Paper, printing: Printing): readonly Part[] {
  const { language, translate, pen } = printing;
  const set = (text: string, style: TextStyle, above: number, below: number, keepsNext: boolean): readonly Part[] => {
    const lines = linesOfParagraph(plainParagraph(text), width, style, pen);
    return lines.length === 0 ? [] : [textPart(lines, style, above, below, keepsNext)];
  };
  return [
    ...set(inLanguage(paper.title, language), titleStyle, 0, 10, true),
    ...set(paper.contentNote ? translate('papers:content-note') : '', paperStyles.body, 0, 8, true),
    ...partsOf(bodyOfPaper(paper, language), width, paperStyles, pen),
    ...set(sourceText(paper, printing), small, 8, 0, false),
  ];
}

/** Nothing where the programme names no literature: then there is no such paper either. */
function literaturePaperParts(paper: Paper, printing: Printing): readonly Part[] {
  const { programme, language, pen, links } = printing;
  if (!programme.literature) return [];
  const title = linesOfParagraph(plainParagraph(inLanguage(paper.title, language)), width, titleStyle, pen);
  return [textPart(title, titleStyle, 0, 10, true), ...literatureParts(programme.literature, { language, pen, links, width })];
}

/** Parts by page; what keeps the next part goes to the next page with it. */
function paginate(parts: readonly Part[], room: number): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let isOpen = false;
  for (const part of parts) {
    if (isOpen) groups.at(-1)?.push(part);
    else groups.push([part]);
    isOpen = part.keepsNext;
  }
  const pages: Part[][] = [[]];
  let left = room;
  for (const group of groups) {
    const height = group.reduce((sum, part) => sum + part.height, 0);
    if (height > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(...group);
    left -= height;
  }
  return pages;
}

function drawFrame(sheet: PDFPage, paper: Paper, number: string, { programme, language, pen }: Printing): void {
  const left = `${inLanguage(programme.shortTitle, language)} · ${inLanguage(paper.title, language)}`;
  const numberWidth = pen.regular.width(number) * small.size;
  drawParagraph(sheet, linesOfParagraph(plainParagraph(left), width - numberWidth - 12, small, pen).slice(0, 1), margin, margin, small);
  drawParagraph(sheet, linesOfParagraph(plainParagraph(number), width, small, pen), margin + width - numberWidth, margin, small);
}

function drawFlowing(document: PDFDocument, paper: Paper, parts: readonly Part[], printing: Printing): void {
  const pages = paginate(parts, paperPage[1] - 2 * margin - footerRoom);
  for (const [index, onPage] of pages.entries()) {
    const sheet = document.addPage(paperPage);
    let top = paperPage[1] - margin;
    for (const part of onPage) {
      part.draw(sheet, margin, top);
      top -= part.height;
    }
    drawFrame(sheet, paper, printing.translate('attendance:page-of', { page: index + 1, pages: pages.length }), printing);
  }
}

const formSetting = ({ programme, language, translate, pen }: Printing): FormSetting => ({
  language,
  translate,
  pen,
  forms: programme.forms,
  width,
});

function drawPaper(document: PDFDocument, paper: Paper, printing: Printing): void {
  switch (paper.kind) {
    case 'cards': {
      const note = paper.contentNote ? printing.translate('papers:content-note') : '';
      const foot = [inLanguage(paper.title, printing.language), note, sourceText(paper, printing)]
        .filter((text) => text !== '')
        .join(' · ');
      drawCards(
        document,
        { page: paperPage, cards: bodyOfPaper(paper, printing.language), onPage: paper.cardsOnPage, foot, styles: cardStyles },
        printing.pen,
      );
      return;
    }
    case 'handout':
    case 'guide':
    case 'notice':
    case 'list':
      drawFlowing(document, paper, partsOfPaper(paper, printing), printing);
      return;
    case 'test':
      drawFlowing(document, paper, testParts(formSetting(printing)), printing);
      return;
    case 'evaluation':
      drawFlowing(document, paper, evaluationParts(formSetting(printing)), printing);
      return;
    case 'literature':
      drawFlowing(document, paper, literaturePaperParts(paper, printing), printing);
      return;
    default:
      assertNever(paper.kind, 'kind of paper');
  }
}

/** All papers in one file, in the order given; each begins on a page of its own. */
export async function papersPdf(
  papers: readonly Paper[],
  programme: Programme,
  language: Language,
  sheetFonts: Press,
): Promise<Uint8Array> {
  const [{ PDFDocument, PDFString, grayscale }, { encode }] = await Promise.all([import('pdf-lib'), import('uqr')]);
  const document = await PDFDocument.create({ updateMetadata: false });
  const [first] = papers;
  document.setTitle(inLanguage(papers.length === 1 && first ? first.title : programme.title, language));
  document.setLanguage(language);
  document.setCreator('Facilitator Kit');
  const printing: Printing = {
    programme,
    language,
    translate: translateIn(language),
    links: { encode: (address) => encode(address, { ecc: 'M', border: 0 }).data, textOf: (address) => PDFString.of(address) },
    pen: { ...(await embedTypefaces(document, sheetFonts)), ink: grayscale(0.25) },
  };
  for (const paper of papers) drawPaper(document, paper, printing);
  return document.save();
}

/** The name of a paper as a part of a file's name: letters, digits and hyphens of any script. */
export const fileNameOf = (paper: Paper, language: Language): string =>
  inLanguage(paper.title, language)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/gu, '');
