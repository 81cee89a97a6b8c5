/** Figures as PowerPoint's own charts: their numbers stay numbers, which can be changed there. */
import type { Language } from '../../domain/kernel/language';
import type { Bar, Figure, FigureMark, FigureOf } from '../../domain/programme/figure/figure';
import { type FigureWords, figureWords } from '../../domain/programme/figure/figure-words';

export interface ChartSeries {
  readonly name: string;
  /** Null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  /** How its bars go. */
  readonly way: 'col' | 'bar';
  readonly labels: readonly string[];
  /** The second is drawn over the first, of which it is a part. */
  readonly series: readonly ChartSeries[];
  /** End of the scale. */
  readonly most: number;
  /** How PowerPoint is to write its numbers. */
  readonly format: string;
  /** Which of the labels' numbers are known at second hand or reckoned: they are lighter. */
  readonly isMarked: readonly boolean[];
  readonly note: string | undefined;
  /** All that it says, for whoever can't see it. */
  readonly says: string;
}

/** Below the label of a column. */
const under = (label: string, mark: FigureMark | undefined, words: FigureWords): string =>
  mark === undefined ? label : `${label}\n${words.mark(mark)}`;

const marked = (label: string, mark: FigureMark | undefined, words: FigureWords): string =>
  mark === undefined ? label : `${label} (${words.mark(mark)})`;

function formatOf(values: readonly number[]): string {
  return values.every((value) => Number.isInteger(value)) ? '#,##0' : '#,##0.0';
}

/** The sign stands as the language has it. */
function percentFormat(values: readonly number[], words: FigureWords): string {
  const [before = '', after = ''] = words.percent(7).split('7');
  const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);
  return `${quoted(before)}${formatOf(values)}${quoted(after)}`;
}

/** What part of the bars is, with how well it is known where that is the same of all. */
function partName(part: string, bars: readonly Bar[], words: FigureWords): string {
  const marks = new Set(bars.flatMap((bar) => (bar.part ? [bar.part.mark] : [])));
  const [mark] = marks;
  return marks.size === 1 ? marked(part, mark, words) : part;
}

function saidOf(bar: Bar, part: string | undefined, words: FigureWords): string {
  const own = `${marked(bar.label, bar.mark, words)}: ${words.number(bar.value)}`;
  return part === undefined || !bar.part ? own : `${own} (${marked(part, bar.part.mark, words)}: ${words.number(bar.part.value)})`;
}

function barsOf({ items, part, title, note, top }: FigureOf<'bars'>, words: FigureWords): ChartData {
  const bars = items.flatMap((bar) => bar ?? []);
  const values = bars.map(({ value }) => value);
  const parts = bars.map((bar) => bar.part?.value ?? null);
  const known = parts.flatMap((value) => value ?? []);
  return {
    way: 'col',
    labels: bars.map(({ label, mark }) => under(label, mark, words)),
    series: [{ name: title, values }, ...(part === undefined ? [] : [{ name: partName(part, bars, words), values: parts }])],
    most: top,
    format: formatOf([...values, ...known]),
    isMarked: bars.map(({ mark }) => mark !== undefined),
    note,
    says: `${title}. ${bars.map((bar) => saidOf(bar, part, words)).join('; ')}`,
  };
}

function sharesOf(figure: FigureOf<'shares'>, words: FigureWords): ChartData {
  const items = figure.items.flatMap((share) => share ?? []);
  const values = items.map(({ percent }) => percent);
  const said = items.map(({ label, percent, mark }) => `${marked(label, mark, words)}: ${words.percent(percent)}`);
  return {
    way: 'bar',
    labels: items.map(({ label, mark }) => marked(label, mark, words)),
    series: [{ name: figure.title, values }],
    most: 100,
    format: percentFormat(values, words),
    isMarked: items.map(({ mark }) => mark !== undefined),
    note: figure.note,
    says: `${figure.title}. ${said.join('; ')}`,
  };
}

/** Undefined of a figure that is no chart: it is drawn of shapes and words. */
export function chartOf(figure: Figure, language: Language): ChartData | undefined {
  const words = figureWords(language);
  switch (figure.kind) {
    case 'bars':
      return barsOf(figure, words);
    case 'shares':
      return sharesOf(figure, words);
    default:
      return undefined;
  }
}
