/** What a slide of each layout must hold, and the most that it may hold before it stops being readable from ten metres. */
import { stepsOfBody } from '../../domain/build-steps';
import { plainText } from '../../domain/plain-text';
import type { Layout, Paragraph, TextBlock } from '../../domain/programme';

type Complain = (message: string) => void;

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
  leastSteps: 3,
  mostSteps: 6,
  diagramStep: 40,
  besideFigure: 90,
};

const isLonger = (content: Paragraph, limit: number): boolean => plainText(content).length > limit;

function checkList({ items }: Extract<TextBlock, { readonly kind: 'list' }>, layout: Layout, complain: Complain): void {
  const isDiagram = layout === 'diagram';
  const longest = isDiagram ? limits.diagramStep : limits.point;
  if (!isDiagram && items.length > limits.points) complain(`more than ${limits.points} points; make two slides`);
  if (isDiagram && (items.length < limits.leastSteps || items.length > limits.mostSteps))
    complain(`a diagram has ${limits.leastSteps} to ${limits.mostSteps} steps`);
  if (items.some((item) => isLonger(item, longest))) complain(`a point is longer than ${longest} characters`);
}

/** Tables were not bounded before there was a layout for them. */
function checkTable({ head, rows }: Extract<TextBlock, { readonly kind: 'table' }>, layout: Layout, complain: Complain): void {
  if (layout !== 'table') return;
  if (head.length > limits.columns) complain(`the table has more than ${limits.columns} columns`);
  if (linesOf([head, ...rows]) > limits.tableLines) complain('the table is too full to be read; leave out rows, or shorten cells');
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

function checkLength(blocks: readonly TextBlock[], layout: Layout, complain: Complain): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        if (isLonger(block.content, limits.heading)) complain(`the heading is longer than ${limits.heading} characters`);
        break;
      case 'paragraph':
        if (isLonger(block.content, limits.paragraph))
          complain(`a paragraph is longer than ${limits.paragraph} characters; move words to the notes`);
        break;
      case 'quote':
        if (isLonger(block.content, limits.quote)) complain(`the quotation is longer than ${limits.quote} characters`);
        break;
      case 'list':
        checkList(block, layout, complain);
        break;
      case 'columns':
        for (const column of block.columns) checkLength(column, layout, complain);
        break;
      case 'film':
      case 'picture':
        if (block.caption.length > limits.caption) complain(`the caption is longer than ${limits.caption} characters`);
        break;
      case 'table':
        checkTable(block, layout, complain);
        break;
    }
  }
}

/** A part that stands once on slides of its layout; `elsewhere`: what to say where it must not stand. */
interface OwnPart {
  readonly layout: Layout;
  readonly kind: TextBlock['kind'];
  readonly named: string;
  readonly elsewhere: string | undefined;
}
const ownParts: readonly OwnPart[] = [
  { layout: 'quote', kind: 'quote', named: 'one quotation, in lines that begin with >', elsewhere: 'a quotation needs layout=quote' },
  { layout: 'image', kind: 'picture', named: 'one picture, in a line of its own', elsewhere: 'a picture needs layout=image' },
  { layout: 'film', kind: 'film', named: 'one film or sound, in a line of its own', elsewhere: undefined },
  { layout: 'table', kind: 'table', named: 'one table', elsewhere: undefined },
  { layout: 'diagram', kind: 'list', named: 'one list', elsewhere: undefined },
];

function checkOwnParts(body: readonly TextBlock[], layout: Layout, complain: Complain): void {
  const all = body.flatMap((block) => (block.kind === 'columns' ? [block, ...block.columns.flat()] : [block]));
  for (const { layout: own, kind, named, elsewhere } of ownParts) {
    const count = all.filter((block) => block.kind === kind).length;
    if (layout === own && count !== 1) complain(`layout=${own} needs ${named}`);
    if (layout !== own && count > 0 && elsewhere) complain(elsewhere);
  }
}

/** A sound needs no room, so it may stand on any slide; a film is to be seen. */
function checkFilm(body: readonly TextBlock[], layout: Layout, complain: Complain): void {
  const films = body
    .flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]))
    .filter((block) => block.kind === 'film');
  if (films.length > 1) complain('a slide has one film or sound; make two slides');
  if (layout !== 'film' && films.some(({ isSound }) => !isSound)) complain('a film needs layout=film');
  if (films.length > filmsAtTop(body)) complain('a film or sound stands outside of columns');
  if (body.some((block) => block.kind === 'film' && block.step !== undefined))
    complain('a film or sound is there from the beginning, above the first ::step');
}

const filmsAtTop = (body: readonly TextBlock[]): number => body.filter(({ kind }) => kind === 'film').length;

/** A figure needs nearly the whole slide. */
function checkFigure(body: readonly TextBlock[], layout: Layout, hasFigure: boolean, complain: Complain): void {
  if (layout !== 'figure') {
    if (hasFigure) complain('a figure needs layout=figure');
    return;
  }
  if (!hasFigure) complain('layout=figure needs the name of a figure: figure=victims-by-year');
  const [heading, ...paragraphs] = body;
  const isShort =
    paragraphs.length <= 1 && paragraphs.every((block) => block.kind === 'paragraph' && !isLonger(block.content, limits.besideFigure));
  if (heading?.kind !== 'heading' || !isShort)
    complain(`beside a figure stand a heading and at most one paragraph of ${limits.besideFigure} characters`);
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
  if (layout === 'case' && !contentNote) complain('a case needs a content note: note=content');
  if (withoutSteps.includes(layout) && stepsOfBody(body) > 0) complain(`layout=${layout} has no build steps`);
}
