/** Reads a paper of the programme, `papers/<id>.<lang>.md`, with the reader that slides have; whatever can't be printed is a problem with its line. */
import type { List, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { isGuidePart } from '../../domain/programme/guide/guide-parts';
import {
  type CardsOnPage,
  cardsOf,
  type PaperBlock,
  type PaperKind,
  paperKinds,
  type Readers,
  readers,
} from '../../domain/programme/paper';
import { plainText } from '../../domain/programme/plain-text';
import type { Values } from '../translate';
import { because, type ContentKey, type ContentProblem, type Report } from './content-problem';
import { readMarkdown } from './markdown';
import type { Asked, LocalPlaces } from './preparation-file';
import { localized } from './schemas';
import { inlinesOf } from './slide-text';
import { parseYaml } from './yaml-file';

export type Written = 'en' | 'sr';

const fileName = /^papers\/(?<id>[a-z0-9-]+)\.(?<language>en|sr)\.md$/u;
/** Undefined for a file that is no paper. */
export function paperNameIn(file: string): { readonly id: string; readonly language: Written } | undefined {
  const { id, language } = fileName.exec(file)?.groups ?? {};
  return id === undefined ? undefined : { id, language: language === 'sr' ? 'sr' : 'en' };
}

const frontMatterSchema = z.strictObject({
  title: z.string(because('paper-title')).trim().min(1, because('paper-title')),
  language: z.enum(['en', 'sr'], because('write-language')),
  kind: z.enum(paperKinds, because('choice')),
  for: z.enum(readers, because('choice')).optional(),
  note: z.literal('content', because('choice')).optional(),
  'cards-on-page': z.union([z.literal(4), z.literal(8)], because('four-or-eight')).default(8),
  sources: z.array(z.string()).default([]),
  review: z.string().optional(),
});

/** Both files of a paper as a person fills them in. */
export const paperFormSchema = z.strictObject({
  title: localized,
  kind: z.enum(paperKinds),
  for: z.enum(readers).optional(),
  text: localized,
  note: z.enum(['content']).optional(),
  'cards-on-page': z.int().min(4).max(8).optional(),
  sources: frontMatterSchema.shape.sources,
  review: localized.optional(),
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

function listOf(list: List, local: LocalPlaces, report: Report): PaperBlock {
  const items = list.children.map((item) => {
    const [only, ...more] = item.children;
    if (only?.type === 'paragraph' && more.length === 0) return inlinesOf(only.children, report, local);
    report(item, 'point-lines');
    return [];
  });
  const hasBoxes = list.children.some(({ checked }) => typeof checked === 'boolean');
  return { kind: 'list', marker: hasBoxes ? 'box' : list.ordered ? 'number' : 'point', items };
}

type Table = Extract<PaperBlock, { readonly kind: 'table' }>;

const byHandSchema = z.strictObject({
  lines: z
    .string()
    .regex(/^[1-9]$/u)
    .transform(Number),
  columns: z
    .string()
    .regex(/^[1-9]\d?( [1-9]\d?)*$/u)
    .transform((shares) => shares.split(' ').map(Number))
    .optional(),
});

/** What stands before a table that is written in by hand; undefined where no such line does. */
function byHandOf(before: RootContent | undefined, columns: number, report: Report): Table['byHand'] {
  if (before?.type !== 'leafDirective' || before.name !== 'by-hand') return undefined;
  const parsed = byHandSchema.safeParse(before.attributes ?? {});
  const shares = parsed.data?.columns;
  if (!parsed.success || (shares && shares.length !== columns)) {
    report(before, 'by-hand');
    return undefined;
  }
  return { lines: parsed.data.lines, shares };
}

const otherPaperSchema = z.strictObject({ name: z.string().regex(/^[a-z0-9-]+$/u) });

/** What stands in a guide alone; undefined for a line that is none of it. */
function guideBlockOf(node: LeafDirective, report: Report): readonly PaperBlock[] | undefined {
  if (isGuidePart(node.name)) return [{ kind: 'part', part: node.name }];
  if (node.name !== 'paper') return undefined;
  const parsed = otherPaperSchema.safeParse(node.attributes ?? {});
  if (parsed.success) return [{ kind: 'paper', paper: parsed.data.name }];
  report(node, 'other-paper');
  return [];
}

function blocksIn(
  nodes: readonly RootContent[],
  { kind, glossary, asked }: Insertable & Pick<FilePaper, 'kind'>,
  report: Report,
): readonly PaperBlock[] {
  const local = { asked, hasPen: true };
  return nodes.flatMap((node, index): readonly PaperBlock[] => {
    switch (node.type) {
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3) report(node, 'paper-heading');
        return [{ kind: 'heading', level: node.depth === 3 ? 2 : 1, content: inlinesOf(node.children, report, local) }];
      case 'paragraph':
        return [{ kind: 'paragraph', content: inlinesOf(node.children, report, local) }];
      case 'list':
        return [listOf(node, local, report)];
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => inlinesOf(cell.children, report, local)));
        const byHand = byHandOf(nodes[index - 1], head.length, report);
        return [{ kind: 'table', head, rows, ...(byHand && { byHand }) }];
      }
      case 'leafDirective': {
        const ofGuide = guideBlockOf(node, report);
        if (ofGuide && kind !== 'guide') report(node, 'guide-only', { directive: `::${node.name}` });
        if (ofGuide) return ofGuide;
        if (node.name === 'glossary' && glossary) return [glossary];
        if (node.name === 'new-page') return [{ kind: 'new-page' }];
        if (node.name === 'by-hand' && nodes[index + 1]?.type === 'table') return [];
        if (node.name === 'by-hand') report(node, 'by-hand');
        else if (node.name === 'glossary') report(node, 'no-glossary');
        else report(node, 'paper-directive', { directive: `::${node.name}` });
        return [];
      }
      case 'html':
        report(node, 'paper-html');
        return [];
      default:
        report(node, 'paper-part', { mark: node.type });
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
    case 'new-page':
    case 'part':
    case 'paper':
      return 0;
    case 'table':
      return Number.POSITIVE_INFINITY;
  }
};

function checkCards({ body, cardsOnPage }: FilePaper, complain: (key: ContentKey, values?: Values) => void): void {
  const [first] = body;
  if (first?.kind !== 'heading' || first.level !== 1) complain('cards-heading');
  for (const card of cardsOf(body)) {
    const [heading] = card;
    const letters = card.reduce((sum, block) => sum + lettersOf(block), 0);
    const name = heading?.kind === 'heading' ? plainText(heading.content) : '';
    if (letters > mostOnCard[cardsOnPage]) complain('card-full', { card: name, most: mostOnCard[cardsOnPage] });
  }
}

export interface Insertable {
  /** Stands where the paper says `::glossary`. */
  readonly glossary: PaperBlock | undefined;
  /** For which it may leave a place; undefined when that can't be told. */
  readonly asked: Asked | undefined;
}

export const readPaperFile = (file: string, text: string, language: Written, insertable: Insertable): PaperFile =>
  readMarkdown(
    file,
    text,
    (root) => paperIn(file, root, language, insertable),
    (problem) => ({ paper: undefined, problems: [problem] }),
  );

function paperIn(file: string, root: Root, language: Written, insertable: Insertable): PaperFile {
  const [front, ...content] = root.children;
  if (front?.type !== 'yaml')
    return { paper: undefined, problems: [{ file, line: 1, key: 'front-matter', values: { beginning: '--- title: … kind: … ---' } }] };
  const checked = parseYaml(file, front.value, frontMatterSchema);
  if ('problems' in checked)
    return { paper: undefined, problems: checked.problems.map((problem) => ({ ...problem, line: problem.line + 1 })) };
  const { value } = checked;
  const problems: ContentProblem[] = [];
  const complain = (key: ContentKey, values?: Values): void => void problems.push({ file, line: 1, key, values });
  if (value.language !== language) complain('name-of-file', { text: `language: ${value.language}` });
  const body = blocksIn(content, { ...insertable, kind: value.kind }, (node, key, values) =>
    problems.push({ file, line: node.position?.start.line ?? 1, key, values }),
  );
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
  if (body.length === 0) complain('paper-empty');
  if (paper.kind === 'cards') checkCards(paper, complain);
  return { paper, problems };
}
