/** A chart of a presentation as one of ours: its numbers in a small table, from which a trainer changes it like any other text. */
import type { FigureOf } from '../../../domain/programme/figure/figure';
import { figureOfTable } from '../../../domain/programme/figure/from-table';
import { leastRooms, tooFullIn } from '../../../domain/programme/figure/rooms';
import { type Hand, linesMark, tableMark } from './markdown';
import type { ChartTable, Runs } from './pieces';

export interface DrawnChart {
  readonly kind: 'chart';
  readonly chart: ChartTable;
  readonly figure: FigureOf<'bars'> | FigureOf<'shares'>;
}

/** What Office calls a series that nobody named. */
const unnamed = /^(?:series|serija|niz|column|kolona|серија|низ|колона)\s*\d*$/iu;

/** What the numbers are, as far as the heading doesn't say it. */
function noteOf(heading: string, { head, title, unit }: ChartTable): string | undefined {
  const [, series = ''] = head.length === 2 ? head : [];
  const own = title === '' && !unnamed.test(series) ? series : title;
  const said = [own, unit].filter((text, index, all) => text !== '' && text !== heading && all.indexOf(text) === index);
  return said.length === 0 ? undefined : said.join(' · ');
}

/** Undefined where it has more numbers, or longer names, than ours has room for. */
export function drawnChart(heading: string, chart: ChartTable): DrawnChart | undefined {
  const { head, rows } = chart;
  const [, series = ''] = head;
  if (head.length !== 2) return undefined;
  const named = rows.map(([label = '', value = '']) => ({ label, value }));
  const made = figureOfTable({ title: series === '' ? heading : series, rows: named, note: noteOf(heading, chart) });
  return 'figure' in made && tooFullIn(leastRooms, () => made.figure) === undefined
    ? { kind: 'chart', chart, figure: made.figure }
    : undefined;
}

const runs = (text: string): Runs => (text === '' ? [] : [{ text, isStrong: false, isEmphasis: false }]);

/** What its numbers are stands above the names. */
export const tableOfChart = (heading: string, chart: ChartTable): readonly (readonly Runs[])[] => {
  const [, ...series] = chart.head;
  return [[noteOf(heading, { ...chart, head: [] }) ?? '', ...series], ...chart.rows].map((row) => row.map(runs));
};

/** The form of numbers in a chart, with a point. */
const withPoint = /^(?<whole>-?\d+)\.(?<part>\d+(?: %)?)$/u;

/** A chart keeps numbers, and says nothing of the sign between their digits: in Serbian it is a comma. */
export const inCommas = (chart: ChartTable): ChartTable => ({
  ...chart,
  rows: chart.rows.map(([name = '', ...numbers]) => [name, ...numbers.map((text) => text.replace(withPoint, '$<whole>,$<part>'))]),
});

export function chartMark({ chart: { head, rows }, figure: { note } }: DrawnChart, hand: Hand): string {
  const table = tableMark(
    [head, ...rows].map((row) => row.map(runs)),
    hand,
  );
  const below = note === undefined ? [] : [linesMark([{ kind: 'paragraph', runs: runs(note) }], hand)];
  return [':::chart', table, ...below, ':::'].join('\n\n');
}
