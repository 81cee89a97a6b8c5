/**
 * Makes as many slides of ours from one slide as its words need: in their order, as large as a room can read, a picture beside the first
 * words, each further picture and each table by itself. What is written is read back: no slide says anything else than the presentation
 * did.
 */
import { layoutOf } from '../../../domain/programme/own-layout';
import { wordsOfBlocks } from '../../../domain/programme/plain-text';
import type { ReadPage, ReadPicture } from '../../../domain/programme/presentation-reading';
import type { Paragraph, TextBlock } from '../../../domain/programme/slide';
import { fitsOnSlide } from '../../../domain/programme/type/type-of-slide';
import { readOwnBody } from '../../content/own-body';
import { chartMark, type DrawnChart, drawnChart, inCommas, tableOfChart } from './drawn-chart';
import { columnsMark, groupsOf, type Hand, hands, headingMark, levelsOf, linesMark, tableMark } from './markdown';
import { type ChartTable, type Line, type Piece, plainRuns, type Run, type Runs } from './pieces';

type Of<Kind extends Piece['kind']> = Extract<Piece, { readonly kind: Kind }>;

/** What one of our slides says below its heading. */
type Part =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Line[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Runs[])[] }
  | DrawnChart;

interface Draft {
  readonly part: Part | undefined;
  /** The same with numbers as Serbian writes them. */
  readonly withComma?: Part | undefined;
  readonly picture: ReadPicture | undefined;
}

/* ————— in the order of reading ————— */

/** The largest distance, as a share of the slide's height, at which two things stand in one row. */
const row = 0.08;

const inReadingOrder = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.toSorted((one, other) => {
    const rows = Math.round(one.place.y / row) - Math.round(other.place.y / row);
    return rows === 0 ? one.place.x - other.place.x : rows;
  });

/** A title that nobody marked as one: the first short line at the head of the slide, or of the few that stand on it alone. */
const longestTitle = 90;
const titleAbove = 0.3;
const fewLines = 3;

function firstLine(pieces: readonly Piece[]): { readonly line: Line | undefined; readonly rest: readonly Piece[] } {
  const [first, ...others] = pieces;
  if (first?.kind !== 'text') return { line: undefined, rest: pieces };
  const [line, ...below] = first.lines;
  if (texts(pieces).length === pieces.length && texts(pieces).flatMap(({ lines }) => lines).length <= fewLines)
    return { line, rest: below.length === 0 ? others : [{ ...first, lines: below }, ...others] };
  return first.place.y < titleAbove && below.length === 0 ? { line, rest: others } : { line: undefined, rest: pieces };
}

function withoutTitle(title: string, pieces: readonly Piece[]): { readonly title: string; readonly rest: readonly Piece[] } {
  if (title !== '') return { title, rest: pieces };
  const [only, ...more] = pieces;
  if (only?.kind === 'chart' && more.length === 0) return { title: only.chart.title, rest: pieces };
  const { line, rest } = firstLine(pieces);
  const found = line?.kind === 'paragraph' ? plainRuns(line.runs) : '';
  return found === '' || found.length > longestTitle ? { title, rest: pieces } : { title: found, rest };
}

const texts = (pieces: readonly Piece[]): readonly Of<'text'>[] => pieces.filter((piece) => piece.kind === 'text');

/** All stand at the left or at the right, and some of both beside each other. */
function columnsIn(pieces: readonly Of<'text'>[]): readonly (readonly Line[])[] | undefined {
  const middle = 0.5;
  const give = 0.06;
  const isLeft = ({ place }: Of<'text'>): boolean => place.x + place.width <= middle + give;
  const isRight = ({ place }: Of<'text'>): boolean => place.x >= middle - give;
  const [left, right] = [pieces.filter(isLeft), pieces.filter((piece) => isRight(piece) && !isLeft(piece))];
  if (left.length === 0 || right.length === 0 || left.length + right.length < pieces.length) return undefined;
  const isBeside = left.some((one) =>
    right.some((other) => one.place.y < other.place.y + other.place.height && other.place.y < one.place.y + one.place.height),
  );
  return isBeside ? [left, right].map((side) => side.flatMap(({ lines }) => lines)) : undefined;
}

/* ————— as much as fits ————— */

const paragraphOf = (runs: Runs): Paragraph => [{ kind: 'text', text: plainRuns(runs) }];

function blocksOf(lines: readonly Line[]): readonly TextBlock[] {
  return groupsOf(lines).map((group): TextBlock => {
    const points = group.filter((line) => line.kind === 'point');
    const [first] = group;
    if (!first || points.length === 0) return { kind: 'paragraph', content: paragraphOf(first?.runs ?? []) };
    const ordered = first.kind === 'point' && first.isOrdered;
    return { kind: 'list', ordered, items: points.map(({ runs }) => paragraphOf(runs)), levels: levelsOf(points) };
  });
}

function blocksOfPart(part: Part): readonly TextBlock[] {
  switch (part.kind) {
    case 'lines':
      return blocksOf(part.lines);
    case 'columns':
      return [{ kind: 'columns', columns: part.columns.map(blocksOf) }];
    case 'chart':
      return [{ kind: 'figure', figure: part.figure }];
    case 'table': {
      const [head = [], ...rows] = part.rows.map((cells) => cells.map(paragraphOf));
      return [{ kind: 'table', head, rows }];
    }
  }
}

function fits(title: string, part: Part, hasPicture: boolean): boolean {
  const heading: readonly TextBlock[] = title === '' ? [] : [{ kind: 'heading', level: 1, content: [{ kind: 'text', text: title }] }];
  const picture: readonly TextBlock[] = hasPicture ? [{ kind: 'picture', file: '', alt: '', caption: '', place: 'right' }] : [];
  const body = [...heading, ...blocksOfPart(part), ...picture];
  return fitsOnSlide({ layout: layoutOf(body), body, beside: hasPicture ? 'half' : undefined });
}

/** How many of the first go together; one at least. `fitsWith`: as many of them. */
function mostOf(count: number, fitsWith: (count: number) => boolean): number {
  if (fitsWith(count)) return count;
  let [fitting, tooMany] = [1, count];
  while (tooMany - fitting > 1) {
    const tried = Math.floor((fitting + tooMany) / 2);
    if (fitsWith(tried)) fitting = tried;
    else tooMany = tried;
  }
  return fitting;
}

/** At the end of a sentence near the middle, or of a word. */
function halved(text: string): readonly [string, string] | undefined {
  const middle = text.length / 2;
  const nearest = (pattern: RegExp): number | undefined => {
    const ends = [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length);
    const inside = ends.filter((end) => end > text.length * 0.25 && end < text.length * 0.75);
    return inside.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  };
  const at = nearest(/[.!?…]["”’»]?\s/gu) ?? nearest(/[,;:)–]\s/gu) ?? nearest(/\s/gu);
  return at === undefined ? undefined : [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
}

/** One that is longer than a slide becomes two; what has no space in it stays whole. */
function inParts(title: string, line: Line, hasPicture: boolean): readonly Line[] {
  if (fits(title, { kind: 'lines', lines: [line] }, hasPicture)) return [line];
  const two = halved(plainRuns(line.runs));
  if (!two) return [line];
  const plain = (text: string): Line => ({ kind: 'paragraph', runs: [{ text, isStrong: false, isEmphasis: false } satisfies Run] });
  return two.flatMap((text) => inParts(title, plain(text), hasPicture));
}

/** Numbers go on where another slide begins in the midst of a list. */
function withNumbers(lines: readonly Line[], before: readonly Line[]): readonly Line[] {
  const [first] = lines;
  const counted = groupsOf([...before, ...lines]).find((group) => first !== undefined && group.includes(first)) ?? [];
  if (first?.kind !== 'point' || !first.isOrdered || counted[0] === first) return lines;
  return lines.map((line): Line => {
    const number = counted.filter((each) => each.kind === 'point' && each.level === 0).indexOf(line) + 1;
    if (number === 0) return line;
    return { kind: 'paragraph', runs: [{ text: `${number}. `, isStrong: false, isEmphasis: false }, ...line.runs] };
  });
}

function pagesOfLines(title: string, all: readonly Line[], picture: ReadPicture | undefined): readonly Draft[] {
  const drafts: Draft[] = [];
  let left = all.flatMap((line) => inParts(title, line, picture !== undefined));
  const done: Line[] = [];
  while (left.length > 0) {
    const beside = drafts.length === 0 ? picture : undefined;
    const shown = withNumbers(left, done);
    const count = mostOf(left.length, (tried) => fits(title, { kind: 'lines', lines: shown.slice(0, tried) }, beside !== undefined));
    drafts.push({ part: { kind: 'lines', lines: shown.slice(0, count) }, picture: beside });
    done.push(...left.slice(0, count));
    left = left.slice(count);
  }
  return drafts;
}

/** Each with its head again. */
function pagesOfTable(title: string, [head = [], ...rows]: readonly (readonly Runs[])[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let left = rows;
  do {
    const count = mostOf(left.length, (tried) => fits(title, { kind: 'table', rows: [head, ...left.slice(0, tried)] }, false));
    drafts.push({ part: { kind: 'table', rows: [head, ...left.slice(0, count)] }, picture: undefined });
    left = left.slice(count);
  } while (left.length > 0);
  return drafts;
}

/** Its numbers as a chart of ours, or, where there are more of them than that has room for, as a table. */
function pagesOfChart(title: string, chart: ChartTable): readonly Draft[] {
  const drawn = drawnChart(title, chart);
  if (drawn) return [{ part: drawn, picture: undefined }];
  const other = pagesOfTable(title, tableOfChart(title, inCommas(chart)));
  return pagesOfTable(title, tableOfChart(title, chart)).map((draft, index) => ({ ...draft, withComma: other[index]?.part }));
}

function draftsOf(title: string, pieces: readonly Piece[]): readonly Draft[] {
  const words = texts(pieces);
  const pictures = pieces
    .filter((piece) => piece.kind === 'picture')
    .toSorted((one, other) => other.place.width * other.place.height - one.place.width * one.place.height)
    .map(({ part, alt, crop }): ReadPicture => ({ part, alt, crop }));
  const tables = pieces.filter((piece) => piece.kind === 'table');
  const columns = pictures.length === 0 ? columnsIn(words) : undefined;
  const beside = columns && fits(title, { kind: 'columns', columns }, false) ? columns : undefined;
  const first: readonly Draft[] = beside
    ? [{ part: { kind: 'columns', columns: beside }, picture: undefined }]
    : pagesOfLines(
        title,
        words.flatMap(({ lines }) => lines),
        pictures[0],
      );
  const others = words.length === 0 ? pictures : pictures.slice(1);
  const all = [
    ...first,
    ...tables.flatMap(({ rows }) => pagesOfTable(title, rows)),
    ...pieces.flatMap((piece) => (piece.kind === 'chart' ? pagesOfChart(title, piece.chart) : [])),
    ...others.map((picture): Draft => ({ part: undefined, picture })),
  ];
  return all.length === 0 ? [{ part: undefined, picture: undefined }] : all;
}

/* ————— as Markdown ————— */

function partMark(part: Part, hand: Hand): string {
  switch (part.kind) {
    case 'lines':
      return linesMark(part.lines, hand);
    case 'columns':
      return columnsMark(part.columns, hand);
    case 'table':
      return tableMark(part.rows, hand);
    case 'chart':
      return chartMark(part, hand);
  }
}

const lettersOf = (text: string): string => text.replaceAll(/\s+/gu, '');

function bodyOf(title: string, part: Part | undefined): string {
  const write = (hand: Hand): string =>
    [...(title === '' ? [] : [headingMark(title, hand)]), ...(part ? [partMark(part, hand)] : [])].join('\n\n');
  const meant = lettersOf(title + wordsOfBlocks(part ? blocksOfPart(part) : []));
  const isReadBack = (written: string): boolean => {
    const { blocks, problems } = readOwnBody(written);
    return problems.length === 0 && lettersOf(wordsOfBlocks(blocks)) === meant;
  };
  return hands.map(write).find(isReadBack) ?? write('careful');
}

function textOf(title: string, part: Part | undefined): Pick<ReadPage, 'body' | 'words'> {
  const words = [title, ...(part ? [wordsOfBlocks(blocksOfPart(part))] : [])].filter((text) => text !== '').join(' ');
  return { body: bodyOf(title, part), words };
}

const pageOf = (title: string, { part, withComma, picture }: Draft): ReadPage => ({
  ...textOf(title, part),
  picture,
  ...(withComma && { withComma: textOf(title, withComma) }),
});

export interface Pages {
  readonly title: string;
  readonly pages: readonly ReadPage[];
}

/** `marked`: the title, empty where the slide marks none. */
export function pagesOf(marked: string, pieces: readonly Piece[]): Pages {
  const { title, rest } = withoutTitle(marked, inReadingOrder(pieces));
  return { title, pages: draftsOf(title, rest).map((draft) => pageOf(title, draft)) };
}
