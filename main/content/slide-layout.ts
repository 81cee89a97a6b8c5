/** What a slide of each layout must hold, and the most that it may hold before it stops being readable from ten metres. */
import { stepsOfBody } from '../../domain/programme/build-steps';
import { labelledPoint } from '../../domain/programme/labelled-point';
import { plainText } from '../../domain/programme/plain-text';
import { besideFigures, type Layout, type Paragraph, type TextBlock } from '../../domain/programme/slide';
import type { Values } from '../translate';
import type { ContentKey } from './content-problem';

type Complain = (key: ContentKey, values?: Values) => void;

const limits = {
  heading: 45,
  point: 60,
  points: 5,
  paragraph: 150,
  quote: 200,
  caption: 90,
  columns: 5,
  tableLines: 13,
  lettersAcross: 54,
  besideFigure: 90,
};

/** Limits of headings that are what the slide is for. */
const headingLimits: Partial<Readonly<Record<Layout, number>>> = { question: 80, sentence: 110 };

/** Rules for a list that its layout draws in a way of its own. */
interface ListRules {
  readonly least: number;
  readonly most: number;
  /** Letters of a point. */
  readonly longest: number;
  /** What each point begins with, as it is written. */
  readonly begins?: '**…**' | '**…:**';
}
const listRules: Partial<Readonly<Record<Layout, ListRules>>> = {
  diagram: { least: 3, most: 6, longest: 40 },
  stations: { least: 3, most: 8, longest: 45 },
  cards: { least: 3, most: 6, longest: 80, begins: '**…**' },
  timeline: { least: 3, most: 6, longest: 70, begins: '**…**' },
  dialogue: { least: 2, most: 6, longest: 90, begins: '**…:**' },
};

const isLonger = (content: Paragraph, limit: number): boolean => plainText(content).length > limit;

const beginsWith = (item: Paragraph, begins: NonNullable<ListRules['begins']>): boolean => {
  const { label } = labelledPoint(item) ?? {};
  return label !== undefined && (begins === '**…**' || plainText(label).trimEnd().endsWith(':'));
};

function checkList({ items }: Extract<TextBlock, { readonly kind: 'list' }>, layout: Layout, complain: Complain): void {
  const rules = listRules[layout];
  const longest = rules?.longest ?? limits.point;
  if (!rules && items.length > limits.points) complain('points-many', { most: limits.points });
  if (rules && (items.length < rules.least || items.length > rules.most))
    complain('points-between', { layout: layoutMark(layout), least: rules.least, most: rules.most });
  if (items.some((item) => isLonger(item, longest))) complain('point-long', { most: longest });
  const begins = rules?.begins;
  if (begins && !items.every((item) => beginsWith(item, begins)))
    complain('points-begin', { layout: layoutMark(layout), pointMark: begins });
}

/** Tables were not bounded before there was a layout for them. */
function checkTable({ head, rows }: Extract<TextBlock, { readonly kind: 'table' }>, layout: Layout, complain: Complain): void {
  if (layout !== 'table') return;
  if (head.length > limits.columns) complain('table-wide', { most: limits.columns });
  if (linesOf([head, ...rows]) > limits.tableLines) complain('table-full');
}

/** About so many lines does a table take on a narrow screen, where a column is as wide as its longest cell demands. */
function linesOf(rows: readonly (readonly Paragraph[])[]): number {
  const lengths = rows.map((row) => row.map((cell) => plainText(cell).length));
  const longest = (lengths[0] ?? []).map((_, column) => Math.max(1, ...lengths.map((row) => row[column] ?? 0)));
  const all = longest.reduce((sum, length) => sum + length, 0);
  const shortened = Math.max(1, all / limits.lettersAcross);
  const rowLines = lengths.map((row) =>
    Math.max(1, ...row.map((length, column) => Math.ceil((length * shortened) / (longest[column] ?? length)))),
  );
  return rowLines.reduce((sum, lines) => sum + lines, 0);
}

function checkHeading(content: Paragraph, layout: Layout, complain: Complain): void {
  const most = headingLimits[layout] ?? limits.heading;
  if (isLonger(content, most)) complain('heading-long', { most });
}

function checkLength(blocks: readonly TextBlock[], layout: Layout, complain: Complain): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        checkHeading(block.content, layout, complain);
        break;
      case 'paragraph':
        if (isLonger(block.content, limits.paragraph)) complain('paragraph-long', { most: limits.paragraph });
        break;
      case 'quote':
        if (isLonger(block.content, limits.quote)) complain('quote-long', { most: limits.quote });
        break;
      case 'list':
        checkList(block, layout, complain);
        break;
      case 'columns':
        for (const column of block.columns) checkLength(column, layout, complain);
        break;
      case 'film':
      case 'picture':
        if (block.caption.length > limits.caption) complain('caption-long', { most: limits.caption });
        break;
      case 'table':
        checkTable(block, layout, complain);
        break;
    }
  }
}

/** Writes the layout as it stands in a file. */
const layoutMark = (layout: Layout): string => `layout=${layout}`;
export const layoutMarks = (layouts: readonly Layout[]): string => layouts.map(layoutMark).join(', ');

/** A part that stands once on slides of its layout; `elsewhere`: what to say where it must not stand. */
interface OwnPart {
  readonly layout: Layout;
  readonly kind: TextBlock['kind'];
  readonly missing: ContentKey;
  readonly elsewhere: ContentKey | undefined;
}
const ownParts: readonly OwnPart[] = [
  { layout: 'quote', kind: 'quote', missing: 'needs-quote', elsewhere: 'no-quote-here' },
  { layout: 'image', kind: 'picture', missing: 'needs-picture', elsewhere: 'no-picture-here' },
  { layout: 'film', kind: 'film', missing: 'needs-film', elsewhere: undefined },
  { layout: 'table', kind: 'table', missing: 'needs-table', elsewhere: undefined },
  ...(['diagram', 'stations', 'cards', 'timeline', 'dialogue'] as const).map(
    (layout): OwnPart => ({ layout, kind: 'list', missing: 'needs-list', elsewhere: undefined }),
  ),
];

function checkOwnParts(body: readonly TextBlock[], layout: Layout, complain: Complain): void {
  const all = body.flatMap((block) => (block.kind === 'columns' ? [block, ...block.columns.flat()] : [block]));
  for (const { layout: own, kind, missing, elsewhere } of ownParts) {
    const count = all.filter((block) => block.kind === kind).length;
    if (layout === own && count !== 1) complain(missing, { layout: layoutMark(own) });
    if (layout !== own && count > 0 && elsewhere) complain(elsewhere, { layout: layoutMark(own) });
  }
}

/** A sound needs no room, so it may stand on any slide; a film is to be seen. */
function checkFilm(body: readonly TextBlock[], layout: Layout, complain: Complain): void {
  const films = body
    .flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]))
    .filter((block) => block.kind === 'film');
  if (films.length > 1) complain('films-many');
  if (layout !== 'film' && films.some(({ isSound }) => !isSound)) complain('no-film-here', { layout: layoutMark('film') });
  if (films.length > filmsAtTop(body)) complain('film-in-column');
  if (body.some((block) => block.kind === 'film' && block.step !== undefined)) complain('film-in-step');
}

const filmsAtTop = (body: readonly TextBlock[]): number => body.filter(({ kind }) => kind === 'film').length;

/** A figure needs nearly the whole slide, or half of it beside words. */
function checkFigure(body: readonly TextBlock[], layout: Layout, hasFigure: boolean, complain: Complain): void {
  if (layout !== 'figure') {
    if (hasFigure && !besideFigures.includes(layout)) complain('no-figure-here', { layout: layoutMarks(['figure', ...besideFigures]) });
    return;
  }
  if (!hasFigure) complain('needs-figure', { layout: layoutMark('figure') });
  const [heading, ...paragraphs] = body;
  const isShort =
    paragraphs.length <= 1 && paragraphs.every((block) => block.kind === 'paragraph' && !isLonger(block.content, limits.besideFigure));
  if (heading?.kind !== 'heading' || !isShort) complain('beside-figure', { most: limits.besideFigure });
}

/** Two panels, each with its own title. */
function checkComparison(body: readonly TextBlock[], complain: Complain): void {
  const columns = body.flatMap((block) => (block.kind === 'columns' ? block.columns : []));
  const isTitled = ([first]: readonly TextBlock[]): boolean => first?.kind === 'heading' && first.level === 2;
  if (columns.length !== 2 || !columns.every(isTitled)) complain('needs-columns', { layout: layoutMark('comparison') });
}

/** A sentence stands alone. */
function checkSentence([heading, ...below]: readonly TextBlock[], complain: Complain): void {
  if (heading?.kind !== 'heading' || below.length > 1 || below.some(({ kind }) => kind !== 'paragraph'))
    complain('sentence-alone', { layout: layoutMark('sentence') });
}

/** The kit fills them. */
const withoutSteps: readonly Layout[] = ['agenda', 'barometer', 'literature'];

interface Slide {
  readonly layout: Layout;
  readonly contentNote: boolean;
  readonly body: readonly TextBlock[];
  /** The slide names one; it stands below its body. */
  readonly hasFigure: boolean;
}

export function checkLayout({ layout, contentNote, body, hasFigure }: Slide, complain: Complain): void {
  checkLength(body, layout, complain);
  checkOwnParts(body, layout, complain);
  checkFigure(body, layout, hasFigure, complain);
  checkFilm(body, layout, complain);
  if (layout === 'comparison') checkComparison(body, complain);
  if (layout === 'sentence') checkSentence(body, complain);
  if (layout === 'case' && !contentNote) complain('case-note');
  if (withoutSteps.includes(layout) && stepsOfBody(body) > 0) complain('no-steps-here', { layout: layoutMark(layout) });
}
