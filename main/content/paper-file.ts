/** Reads a paper of the programme, `papers/<id>.<lang>.md`, with the reader that slides have; whatever can't be printed is a problem with its line. */
import type { List, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import { z } from 'zod';
import { type CardsOnPage, cardsOf, type PaperBlock, type PaperKind, paperKinds, type Readers, readers } from '../../domain/paper';
import { plainText } from '../../domain/plain-text';
import type { ContentProblem } from './content-problem';
import { markdownOf } from './slide-file';
import { inlinesOf, type Report } from './slide-text';
import { parseYaml } from './yaml-file';

export type Written = 'en' | 'sr';

const fileName = /^papers\/(?<id>[a-z0-9-]+)\.(?<language>en|sr)\.md$/u;
/** Undefined for a file that is no paper. */
export function paperNameIn(file: string): { readonly id: string; readonly language: Written } | undefined {
  const { id, language } = fileName.exec(file)?.groups ?? {};
  return id === undefined ? undefined : { id, language: language === 'sr' ? 'sr' : 'en' };
}

const frontMatterSchema = z.strictObject({
  title: z.string('give the paper a title').trim().min(1, 'give the paper a title'),
  language: z.enum(['en', 'sr'], 'write en or sr'),
  kind: z.enum(paperKinds, `kind can only be: ${paperKinds.join(', ')}`),
  for: z.enum(readers, `for can only be: ${readers.join(', ')}`).optional(),
  note: z.literal('content', 'note can only be: content').optional(),
  'cards-on-page': z.union([z.literal(4), z.literal(8)], 'write 4 or 8').default(8),
  sources: z.array(z.string()).default([]),
  review: z.string().optional(),
});

export interface FilePaper {
  readonly title: string;
  readonly kind: PaperKind;
  readonly readers: Readers;
  readonly contentNote: boolean;
  readonly cardsOnPage: CardsOnPage;
  readonly sources: readonly string[];
  readonly review: string | undefined;
  readonly body: readonly PaperBlock[];
}

export interface PaperFile {
  /** Undefined when what stands at its beginning can't be used. */
  readonly paper: FilePaper | undefined;
  readonly problems: readonly ContentProblem[];
}

function listOf(list: List, report: Report): PaperBlock {
  const items = list.children.map((item) => {
    const [only, ...more] = item.children;
    if (only?.type === 'paragraph' && more.length === 0) return inlinesOf(only.children, report);
    report(item, 'a point of a list holds one line of text');
    return [];
  });
  const hasBoxes = list.children.some(({ checked }) => typeof checked === 'boolean');
  return { kind: 'list', marker: hasBoxes ? 'box' : list.ordered ? 'number' : 'point', items };
}

function blocksIn(nodes: readonly RootContent[], glossary: PaperBlock | undefined, report: Report): readonly PaperBlock[] {
  return nodes.flatMap((node): readonly PaperBlock[] => {
    switch (node.type) {
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3)
          report(node, 'use ## and ### for headings; the title stands at the beginning of the file');
        return [{ kind: 'heading', level: node.depth === 3 ? 2 : 1, content: inlinesOf(node.children, report) }];
      case 'paragraph':
        return [{ kind: 'paragraph', content: inlinesOf(node.children, report) }];
      case 'list':
        return [listOf(node, report)];
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => inlinesOf(cell.children, report)));
        return [{ kind: 'table', head, rows }];
      }
      case 'leafDirective':
        if (node.name === 'glossary' && glossary) return [glossary];
        report(
          node,
          node.name === 'glossary' ? 'there is no glossary.yaml' : `“::${node.name}” is not known in a paper; only ::glossary is`,
        );
        return [];
      case 'html':
        report(node, 'HTML is not allowed in a paper');
        return [];
      default:
        report(node, `this (${node.type}) is not allowed in a paper`);
        return [];
    }
  });
}

/** Letters that have room on one card. */
const mostOnCard: Readonly<Record<CardsOnPage, number>> = { 4: 700, 8: 300 };

const lettersOf = (block: PaperBlock): number => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainText(block.content).length;
    case 'list':
      return block.items.reduce((sum, item) => sum + plainText(item).length + 15, 0);
    case 'table':
      return Number.POSITIVE_INFINITY;
  }
};

function checkCards({ body, cardsOnPage }: FilePaper, complain: (message: string) => void): void {
  const [first] = body;
  if (first?.kind !== 'heading' || first.level !== 1) complain('cards begin with a heading: ## Title of the card');
  for (const card of cardsOf(body)) {
    const [heading] = card;
    const letters = card.reduce((sum, block) => sum + lettersOf(block), 0);
    const name = heading?.kind === 'heading' ? plainText(heading.content) : '';
    if (letters > mostOnCard[cardsOnPage])
      complain(`the card “${name}” holds more than ${mostOnCard[cardsOnPage]} letters, or a table; shorten it, or write cards-on-page: 4`);
  }
}

/** `glossary`: stands where the paper says `::glossary`. */
export function readPaperFile(file: string, text: string, language: Written, glossary: PaperBlock | undefined): PaperFile {
  const root: Root = markdownOf(text);
  const [front, ...content] = root.children;
  if (front?.type !== 'yaml')
    return { paper: undefined, problems: [{ file, line: 1, message: 'the file must begin with --- title: … kind: … ---' }] };
  const checked = parseYaml(file, front.value, frontMatterSchema);
  if ('problems' in checked)
    return { paper: undefined, problems: checked.problems.map((problem) => ({ ...problem, line: problem.line + 1 })) };
  const { value } = checked;
  const problems: ContentProblem[] = [];
  const complain = (message: string): void => void problems.push({ file, line: 1, message });
  if (value.language !== language) complain(`“language: ${value.language}” does not agree with the name of the file`);
  const body = blocksIn(content, glossary, (node, message) => problems.push({ file, line: node.position?.start.line ?? 1, message }));
  const paper: FilePaper = {
    title: value.title,
    kind: value.kind,
    readers: value.for ?? (value.kind === 'guide' ? 'trainers' : 'participants'),
    contentNote: value.note === 'content',
    cardsOnPage: value['cards-on-page'],
    sources: value.sources,
    review: value.review,
    body,
  };
  if (body.length === 0) complain('there is nothing in this paper');
  if (paper.kind === 'cards') checkCards(paper, complain);
  return { paper, problems };
}
