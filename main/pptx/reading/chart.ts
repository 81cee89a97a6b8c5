/** The numbers of a chart, from the copy that its file keeps of them: the workbook behind it is never opened. */
import type { ChartTable } from './pieces';
import { allIn, childOf, childrenOf, type Element, findIn, isSaid, numberOf } from './xml';

/** Plots of which each point has a name and one number. */
const read = ['bar', 'bar3D', 'line', 'line3D', 'area', 'area3D', 'pie', 'pie3D', 'doughnut', 'ofPie', 'radar'].map(
  (kind) => `c:${kind}Chart`,
);
const isPlot = ({ name }: Element): boolean => /^c:\w+Chart$/u.test(name);
/** More a room can't read from a table, nor a trainer in a field. */
const mostRows = 24;
const mostSeries = 7;
const longestName = 120;

const short = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().slice(0, longestName);
const words = (element: Element | undefined): string =>
  short([...allIn(element, new Set(['a:t', 'c:v']))].map(({ text }) => text).join(' '));

interface Points {
  /** By place, from 0. */
  readonly at: ReadonlyMap<number, string>;
  /** How many there are, with those that are empty. */
  readonly count: number;
  readonly format: string;
}

const caches = ['c:strCache', 'c:numCache', 'c:strLit', 'c:numLit'] as const;

function pointsIn(holder: Element | undefined): Points | undefined {
  const inside = [holder, childOf(holder, 'c:strRef'), childOf(holder, 'c:numRef')];
  const cache = inside.flatMap((each) => caches.flatMap((name) => childOf(each, name) ?? []))[0];
  return cache && pointsOf(cache);
}

function pointsOf(cache: Element): Points {
  const at = new Map<number, string>();
  for (const point of childrenOf(cache, 'c:pt')) {
    const text = childOf(point, 'c:v')?.text ?? '';
    const index = numberOf(point, 'idx');
    if (index !== undefined && index >= 0 && text.trim() !== '') at.set(index, text);
  }
  const most = Math.max(-1, ...at.keys()) + 1;
  return {
    at,
    count: Math.max(most, numberOf(childOf(cache, 'c:ptCount'), 'val') ?? 0),
    format: childOf(cache, 'c:formatCode')?.text ?? '',
  };
}

/* ————— as they are written ————— */

const isPercent = (format: string): boolean => format.includes('%');
const isDate = (format: string): boolean => /[yd]|mmm/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|General/gu, ''));

/** So much of a number as says something; undefined for what is none. */
function written(text: string, format: string): string | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return undefined;
  const shown = isPercent(format) ? value * 100 : value;
  const digits = isPercent(format) ? 1 : Math.abs(shown) >= 0.1 ? 2 : 4;
  return `${Number(shown.toFixed(digits))}${isPercent(format) ? ' %' : ''}`;
}

const day = 86_400_000;
/** Days are counted from the end of 1899, or of 1903 where the file says so. */
function writtenDate(text: string, format: string, since1904: boolean): string {
  const days = Number(text);
  if (!Number.isFinite(days) || Math.abs(days) > 200_000) return text;
  const date = new Date(Date.UTC(1899, 11, 30) + (days + (since1904 ? 1_462 : 0)) * day);
  const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (/d/iu.test(format)) return `${ofMonth}. ${month}. ${year}`;
  return /m/iu.test(format) ? `${month}/${year}` : String(year);
}

/* ————— names ————— */

/** Those of groups stand before those of what is in them. */
function groupedNames(levels: readonly Element[]): ReadonlyMap<number, string> {
  const [inner, ...outer] = levels.map((level) => pointsOf(level).at);
  const group = (names: ReadonlyMap<number, string>, index: number): string => {
    const before = [...names.keys()].filter((each) => each <= index);
    return before.length === 0 ? '' : (names.get(Math.max(...before)) ?? '');
  };
  const all = [...(inner ?? new Map<number, string>())];
  return new Map(all.map(([index, name]) => [index, [...outer.map((names) => group(names, index)).reverse(), name].join(' ').trim()]));
}

function namesOf(series: Element, since1904: boolean): ReadonlyMap<number, string> {
  const holder = childOf(series, 'c:cat');
  const grouped = findIn(holder, 'c:multiLvlStrRef', 'c:multiLvlStrCache');
  if (grouped) return groupedNames(childrenOf(grouped, 'c:lvl'));
  const { at, format } = pointsIn(holder) ?? { at: new Map<number, string>(), format: '' };
  const name = (text: string): string => {
    if (format === '') return text;
    return isDate(format) ? writtenDate(text, format, since1904) : (written(text, format) ?? text);
  };
  return new Map([...at].map(([index, text]) => [index, short(name(text))]));
}

/** What stands beside the numbers. */
function unitOf(area: Element | undefined): string {
  return [...new Set(childrenOf(area, 'c:valAx').map((axis) => words(childOf(axis, 'c:title'))))].filter((text) => text !== '').join(' · ');
}

/** Pies that say what part of all each is, and not how much. */
const saysParts = (plot: Element): boolean =>
  /^c:(?:pie|pie3D|doughnut|ofPie)Chart$/u.test(plot.name) &&
  [...allIn(plot, new Set(['c:showPercent']))].some((said) => isSaid(said, 'val')) &&
  ![...allIn(plot, new Set(['c:showVal']))].some((said) => isSaid(said, 'val'));

/** Whole parts of a hundred; what is empty stays so. */
function asParts(column: readonly string[]): readonly string[] {
  const values = column.map((text) => (text === '' ? undefined : Number(text)));
  const all = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const isWhole = all > 0 && values.every((value) => value === undefined || value >= 0);
  return isWhole ? values.map((value) => (value === undefined ? '' : `${Math.round((value * 100) / all)} %`)) : column;
}

/** Undefined where it is a chart of another kind, or keeps no numbers, or more than can be read. `space`: the part with a chart. */
export function chartIn(space: Element | undefined): ChartTable | undefined {
  const chart = childOf(space, 'c:chart');
  const area = childOf(chart, 'c:plotArea');
  const plots = area?.children.filter(isPlot) ?? [];
  const series = plots.flatMap((plot) => childrenOf(plot, 'c:ser'));
  if (series.length === 0 || series.length > mostSeries || !plots.every(({ name }) => read.includes(name))) return undefined;
  const columns = series.map((each) => pointsIn(childOf(each, 'c:val')));
  const count = Math.max(...columns.map((points) => points?.count ?? 0));
  if (count === 0 || count > mostRows) return undefined;
  const [first] = series;
  const names = first ? namesOf(first, isSaid(childOf(space, 'c:date1904'), 'val')) : new Map<number, string>();
  const places = Array.from({ length: count }, (_, index) => index);
  const numbers = columns.map((points) => places.map((index) => written(points?.at.get(index) ?? '', points?.format ?? '') ?? ''));
  if (numbers.every((column) => column.every((text) => text === ''))) return undefined;
  const shown = plots.some(saysParts) ? numbers.map(asParts) : numbers;
  return {
    head: ['', ...series.map((each) => words(childOf(each, 'c:tx')))],
    rows: places.map((index) => [names.get(index) ?? String(index + 1), ...shown.map((column) => column[index] ?? '')]),
    title: words(childOf(chart, 'c:title')),
    unit: unitOf(area),
  };
}
