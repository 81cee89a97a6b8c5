/** Papers of the programme as PDF, A4 upright: text that flows over pages, or cards to be cut out. */
import { inLanguage, type Language } from '../../domain/kernel/language';
import { withOrganiser } from '../../domain/programme/organiser-places';
import { bodyOfPaper, type Paper } from '../../domain/programme/paper';
import type { Programme } from '../../domain/programme/programme';
import { sourceLines } from '../../domain/programme/slide-text';
import { type Translate, translateIn } from '../translate';
import type { Block } from '../typeset/block';
import type { Press } from '../typeset/fonts';
import { type Opened, openDocument, setPages } from '../typeset/typeset';
import { evaluationBlocks, testBlocks } from './form-parts';
import { literatureBlocks } from './literature-parts';
import { blocksOfPaper } from './paper-blocks';
import { drawCards } from './paper-cards';
import type { Modules } from './square-code';

/** In which words a paper is set. */
interface Printing {
  readonly programme: Programme;
  readonly language: Language;
  readonly translate: Translate;
  readonly encode: (address: string) => Modules;
}

function sourceText({ sources }: Paper, { programme, language, translate }: Printing): string {
  const names = sourceLines(programme, sources, language).map(({ name, year, secondHand }) => {
    const source = `${name}, ${year === 'n.d.' ? translate('audience:no-date') : year}`;
    return secondHand ? translate('audience:second-hand', { source }) : source;
  });
  return names.length === 0 ? '' : translate('audience:source', { sources: names.join(' · ') });
}

/** Title, content note, text and sources. */
function writtenBlocks(paper: Paper, printing: Printing): readonly Block[] {
  const { language, translate } = printing;
  const sources = sourceText(paper, printing);
  return [
    { kind: 'title', text: inLanguage(paper.title, language) },
    ...(paper.contentNote ? [{ kind: 'note', text: translate('papers:content-note') } as const] : []),
    ...blocksOfPaper(bodyOfPaper(paper, language), inLanguage(paper.title, language)),
    ...(sources === '' ? [] : [{ kind: 'paragraph', text: sources, small: true } as const]),
  ];
}

/** Nothing where the programme names no literature: then there is no such paper either. */
function blocksOf(paper: Paper, printing: Printing): readonly Block[] {
  const { programme, language, translate, encode } = printing;
  switch (paper.kind) {
    case 'test':
      return testBlocks({ forms: programme.forms, language, translate });
    case 'evaluation':
      return evaluationBlocks({ forms: programme.forms, language, translate });
    case 'literature': {
      if (!programme.literature) return [];
      const title: Block = { kind: 'title', text: inLanguage(paper.title, language) };
      return [title, ...literatureBlocks(programme.literature, { language, encode })];
    }
    case 'cards':
    case 'handout':
    case 'guide':
    case 'notice':
    case 'list':
      return writtenBlocks(paper, printing);
  }
}

function drawPaper(document: Opened, paper: Paper, printing: Printing, letterhead: Press['letterhead']): void {
  const { programme, language, translate } = printing;
  const title = inLanguage(paper.title, language);
  if (paper.kind === 'cards') {
    const note = paper.contentNote ? translate('papers:content-note') : '';
    const foot = [title, note, sourceText(paper, printing)].filter((text) => text !== '').join(' · ');
    drawCards(document, { title, cards: bodyOfPaper(paper, language), onPage: paper.cardsOnPage, foot });
    return;
  }
  const foot = {
    layout: 'portrait',
    footer: [`${inLanguage(programme.shortTitle, language)} · ${title}`],
    pageOf: (page: number, pages: number) => translate('attendance:page-of', { page, pages }),
    letterhead,
  } as const;
  setPages(document, foot, blocksOf(paper, printing));
}

/** All papers in one file, in the order given; each begins on a page of its own. */
export async function papersPdf(papers: readonly Paper[], programme: Programme, language: Language, press: Press): Promise<Uint8Array> {
  const { encode } = await import('uqr');
  const [first] = papers;
  const document = await openDocument({
    language,
    title: inLanguage(papers.length === 1 && first ? first.title : programme.title, language),
    created: press.created,
    layout: 'portrait',
    fonts: press,
  });
  const printing: Printing = {
    programme,
    language,
    translate: translateIn(language),
    encode: (address) => encode(address, { ecc: 'M', border: 0 }).data,
  };
  for (const paper of papers) drawPaper(document, withOrganiser(paper, press.letterhead), printing, press.letterhead);
  return document.finish();
}

/** The name of a paper as a part of a file's name: letters, digits and hyphens of any script. */
export const fileNameOf = (paper: Paper, language: Language): string =>
  inLanguage(paper.title, language)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/gu, '');
