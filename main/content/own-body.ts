/**
 * The text of a slide that a trainer brought: the same Markdown as a programme's slides, with points below points, and without their bounds,
 * since it is the trainer's own.
 */
import type { List, ListItem, Nodes, Root, RootContent } from 'mdast';
import { leastRooms, type Rooms, roomsBelowText, roomsBeside, tooFullIn } from '../../domain/programme/figure/rooms';
import { layoutOf } from '../../domain/programme/own-layout';
import { plainText } from '../../domain/programme/plain-text';
import type { Picture, TextBlock } from '../../domain/programme/slide';
import type { ContentProblem, Report } from './content-problem';
import { readMarkdown } from './markdown';
import { type ChartBlock, chartIn, isChart } from './own-chart';
import { mediaFolder } from './picture-name';
import { type Body, readBody } from './slide-body';

/** It stands in no file. */
const nowhere = '';

export interface OwnBody {
  readonly blocks: readonly TextBlock[];
  /** `line`: of the text, from 1. */
  readonly problems: readonly ContentProblem[];
}

interface Flat {
  readonly list: List;
  readonly levels: readonly number[];
}

/** Points below a point follow it in the same list. */
function flat(list: List): Flat {
  const items: ListItem[] = [];
  const levels: number[] = [];
  const walk = ({ children }: List, level: number): void => {
    for (const item of children) {
      items.push({ ...item, children: item.children.filter(({ type }) => type !== 'list') });
      levels.push(level);
      for (const below of item.children) if (below.type === 'list') walk(below, level + 1);
    }
  };
  walk(list, 0);
  return { list: { ...list, children: items }, levels };
}

/** In the order in which they are read. */
function withFlatLists(nodes: readonly RootContent[], levels: (readonly number[])[]): readonly RootContent[] {
  return nodes.map((node): RootContent => {
    if (node.type === 'list') {
      const made = flat(node);
      levels.push(made.levels);
      return made.list;
    }
    if (node.type !== 'containerDirective') return node;
    return { ...node, children: [...withFlatLists(node.children, levels)] as typeof node.children };
  });
}

/** `levels`: of the lists that are still to come. */
function finished(blocks: readonly TextBlock[], levels: (readonly number[])[], place: Picture['place']): readonly TextBlock[] {
  return blocks.map((block): TextBlock => {
    switch (block.kind) {
      case 'list': {
        const own = levels.shift() ?? [];
        return own.some((level) => level > 0) ? { ...block, levels: own } : block;
      }
      case 'columns':
        return { ...block, columns: block.columns.map((column) => finished(column, levels, place)) };
      case 'picture':
        return { ...block, place };
      default:
        return block;
    }
  });
}

const isBeside = (block: TextBlock): boolean => block.kind !== 'picture' && !(block.kind === 'heading' && block.level === 1);

/** `pictures`: names of those that it may show; any, where that is left out. */
export const readOwnBody = (text: string, pictures?: ReadonlySet<string>): OwnBody =>
  readMarkdown(
    nowhere,
    text,
    (root) => bodyIn(root, pictures),
    (problem) => ({ blocks: [], problems: [problem] }),
  );

function bodyIn({ children }: Root, pictures: ReadonlySet<string> | undefined): OwnBody {
  const problems: ContentProblem[] = [];
  const report: Report = (node: Pick<Nodes, 'position'>, key, values) =>
    problems.push({ file: nowhere, line: node.position?.start.line ?? 1, key, values });
  const levels: (readonly number[])[] = [];
  const at = children.findIndex(isChart);
  const [before, after] = at < 0 ? [children, []] : [children.slice(0, at), children.slice(at + 1)];
  const part = (nodes: readonly RootContent[]): Body =>
    readBody(withFlatLists(nodes, levels), { buildsLists: false, picturePlace: 'full', poster: undefined }, report);
  const [above, below] = [part(before), part(after)];
  const chart = chartOf(children[at], above.blocks, report);
  const [named, films] = [
    [...above.pictures, ...below.pictures],
    [...above.films, ...below.films],
  ];
  const blocks = [...above.blocks, ...(chart ? [chart] : []), ...below.blocks];
  for (const { name, line } of named)
    if (pictures?.has(name) === false)
      problems.push({ file: nowhere, line, key: 'own-picture', values: { picture: `${mediaFolder}/${name}` } });
  for (const { line } of films) problems.push({ file: nowhere, line, key: 'own-film' });
  if (named.length > 0 && chart) problems.push({ file: nowhere, line: named[0]?.line ?? 1, key: 'own-chart-picture' });
  if (named.length > 1) problems.push({ file: nowhere, line: named[1]?.line ?? 1, key: 'own-pictures-many' });
  const node = children[at];
  if (node && chart && tooFullIn(roomsFor(blocks), () => chart.figure)) report(node, 'own-chart-full');
  const place = blocks.some(isBeside) ? 'right' : 'full';
  return { blocks: finished(blocks, levels, place), problems };
}

/** That its layout leaves a chart. */
function roomsFor(blocks: readonly TextBlock[]): Rooms {
  if (layoutOf(blocks) === 'text') return roomsBeside;
  return blocks.some(({ kind }) => kind === 'paragraph') ? roomsBelowText : leastRooms;
}

function chartOf(node: RootContent | undefined, above: readonly TextBlock[], report: Report): ChartBlock | undefined {
  if (!node || !isChart(node)) return undefined;
  const heading = above.find((block) => block.kind === 'heading');
  return chartIn(node, heading?.kind === 'heading' ? plainText(heading.content) : '', report);
}

/** What the room sees of it. A slide is asked for each time that anything changes, and read once. */
const known = new Map<string, readonly TextBlock[]>();
const mostKnown = 1_000;

export function blocksOfOwnBody(text: string): readonly TextBlock[] {
  const found = known.get(text) ?? readOwnBody(text).blocks;
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}
