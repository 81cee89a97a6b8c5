/** Papers of the programme as PDF, A4 upright: text that flows over pages, or cards to be cut out. */
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { GuidedTraining } from '../../domain/programme/guide/guide';
import { withOrganiser } from '../../domain/programme/organiser-places';
import { bodyOfPaper, cardsOf, hasLargePrint, type Paper } from '../../domain/programme/paper';
import { plainText } from '../../domain/programme/plain-text';
import type { Programme } from '../../domain/programme/programme';
import { sourceLines } from '../../domain/programme/slide-text';
import { sourceName } from '../../domain/programme/source-name';
import { type Translate, translateIn } from '../translate';
import type { Block } from '../typeset/block';
import type { Press } from '../typeset/fonts';
import { colours, denseStyles, largeStyles, posterStyles } from '../typeset/style';
import { type Opened, openDocument, setPages } from '../typeset/typeset';
import { evaluationBlocks, testBlocks } from './form-parts';
import { guideBlocks } from './guide/guide-blocks';
import { MarkedPages } from './guide/marked-pages';
import { literatureBlocks } from './literature-parts';
import { blocksOfPaper } from './paper-blocks';
import { drawCards } from './paper-cards';
import type { Modules } from './square-code';

/** In which words a paper is told. */
interface Telling {
  readonly programme: Programme;
  readonly language: Language;
  readonly translate: Translate;
}

interface Printing extends Telling {
  readonly encode: (address: string) => Modules;
  readonly training: GuidedTraining | undefined;
}

export function sourceText({ sources }: Paper, { programme, language, translate }: Telling): string {
  const names = sourceLines(programme, sources, language).map((line) => sourceName(line, language));
  return names.length === 0
    ? ''
    : translate(names.length === 1 ? 'audience:source' : 'audience:sources-named', { sources: names.join(' · ') });
}

function sourceBlocks(paper: Paper, printing: Printing): readonly Block[] {
  const sources = sourceText(paper, printing);
  return sources === '' ? [] : [{ kind: 'paragraph', text: sources, small: true }];
}

/** Empty for a paper without one. */
export const noteOf = ({ contentNote }: Paper, { programme, language, translate }: Telling): string => {
  const own = programme.contentNote?.paper;
  if (!contentNote) return '';
  return own ? inLanguage(own, language) : translate('papers:content-note');
};

const headBlocks = (paper: Paper, printing: Printing): readonly Block[] => [
  { kind: 'title', text: inLanguage(paper.title, printing.language) },
  ...(paper.contentNote ? [{ kind: 'note', text: noteOf(paper, printing) } as const] : []),
];

/** Title, content note, text and sources. */
function writtenBlocks(paper: Paper, printing: Printing): readonly Block[] {
  const { language } = printing;
  return [
    ...headBlocks(paper, printing),
    ...blocksOfPaper(bodyOfPaper(paper, language), inLanguage(paper.title, language)),
    ...sourceBlocks(paper, printing),
  ];
}

/** What is made of the programme stands where the guide says so; a cover has the title. */
function guideInParts(paper: Paper, printing: Printing, marked: MarkedPages, press: Press): readonly Block[] {
  const { programme, language, translate, training } = printing;
  const title = inLanguage(paper.title, language);
  const cover = { title: paper.title, review: paper.review, contentNote: noteOf(paper, printing) };
  const body = bodyOfPaper(paper, language);
  const blocks = body.flatMap((block): readonly Block[] => {
    if (block.kind === 'part') return guideBlocks(block.part, cover, { programme, training, language, translate, marked });
    if (block.kind === 'paper') {
      const other = programme.papers.find(({ id }) => id === block.paper);
      const own = other && bodyOfPaper(withOrganiser(other, press.letterhead), language);
      return own ? blocksOfPaper(own, inLanguage(other.title, language), 3) : [];
    }
    const [set] = blocksOfPaper([block], title);
    if (!set) return [];
    return [
      set.kind === 'heading' && set.level === 2 ? marked.heading(set, plainText(block.kind === 'heading' ? block.content : [])) : set,
    ];
  });
  const hasCover = body.some((block) => block.kind === 'part' && block.part === 'cover');
  return [...(hasCover ? [] : headBlocks(paper, printing)), ...blocks, ...sourceBlocks(paper, printing)];
}

const isGuide = ({ body }: Paper): boolean => body.en.some(({ kind }) => kind === 'part' || kind === 'paper');

/** Returns the paper's blocks; none where the programme names no literature: then there is no such paper either. */
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
      return cardBlocks(paper, printing);
    case 'handout':
    case 'guide':
    case 'notice':
    case 'list':
    case 'poster':
      return writtenBlocks(paper, printing);
  }
}

function drawPaper(document: Opened, paper: Paper, printing: Printing, press: Press, isAlone: boolean): void {
  const { letterhead, isLargePrint } = press;
  const { programme, language, translate } = printing;
  const title = inLanguage(paper.title, language);
  const unconfirmed = paper.review ? translate('papers:not-confirmed') : '';
  const isLarge = isLargePrint === true && hasLargePrint(paper);
  if (paper.kind === 'cards' && !isLarge) {
    const foot = [unconfirmed, title, noteOf(paper, printing), sourceText(paper, printing)].filter((text) => text !== '').join(' · ');
    drawCards(document, { title, cards: bodyOfPaper(paper, language), onPage: paper.cardsOnPage, foot });
    return;
  }
  const foot = {
    layout: 'portrait',
    footer: [[unconfirmed, inLanguage(programme.shortTitle, language), title].filter((text) => text !== '').join(' · ')],
    pageOf: (page: number, pages: number) => translate('attendance:page-of', { page, pages }),
    letterhead,
  } as const;
  const { galley, canvas } = document;
  const usual = paper.kind === 'poster' ? posterStyles : isGuide(paper) ? denseStyles : galley.styles;
  const styles = isLarge ? largeStyles : usual;
  const pages = { ...document, galley: { ...galley, styles } };
  if (!isGuide(paper)) {
    setPages(pages, foot, blocksOf(paper, printing));
    return;
  }
  const marked = new MarkedPages(canvas);
  setPages(pages, { ...foot, headOf: (page) => marked.headOf(page) }, guideInParts(paper, printing, marked, press));
  marked.finish(canvas, isAlone ? undefined : title);
}

/**
 * All papers in one file, in the order given; each begins on a page of its own. `training`: for which a trainers' guide is made, unless it is
 * of the programme alone.
 */
export async function papersPdf(
  papers: readonly Paper[],
  programme: Programme,
  language: Language,
  press: Press,
  training?: GuidedTraining,
): Promise<Uint8Array> {
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
    training,
    encode: (address) => encode(address, { ecc: 'M', border: 0 }).data,
  };
  for (const paper of papers) drawPaper(document, withOrganiser(paper, press.letterhead), printing, press, papers.length === 1);
  return document.finish();
}

/** To be cut along, below a card. */
const cut: Block = {
  kind: 'figure',
  alt: undefined,
  height: 24,
  draw: (canvas, { x, top, width, height }) => {
    const y = top + height / 2;
    canvas.rule([x, y], [x + width, y], { colour: colours.strongRule, width: 0.5, dash: 4 });
  },
};

/** Cards below each other, each whole: larger letters have no room beside. */
function cardBlocks(paper: Paper, printing: Printing): readonly Block[] {
  const title = inLanguage(paper.title, printing.language);
  return [
    ...headBlocks(paper, printing),
    ...cardsOf(bodyOfPaper(paper, printing.language)).map(
      (card): Block => ({ kind: 'together', blocks: [...blocksOfPaper(card, title), cut] }),
    ),
    ...sourceBlocks(paper, printing),
  ];
}

/** What a paper is, for its file's name. */
export const paperName = (paper: Paper, language: Language, isLargePrint = false): string =>
  `${inLanguage(paper.title, language)}${isLargePrint && hasLargePrint(paper) ? ` ${translateIn(language)('papers:file-large-print')}` : ''}`;
