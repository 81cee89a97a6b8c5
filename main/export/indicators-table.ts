/** Indicators as tables: a row for each figure with its definition and source, and a row for each training behind it. */
import type { Figure, FigureWith, IndicatorResult } from '../../domain/indicators/figures';
import { groupKey, quarterValues, toldNotes } from '../../domain/indicators/told';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { type Translate, translateIn } from '../translate';
import { type ColumnKeys, columnsOf } from './across-columns';
import { type Cell, dateCell, numberCell, type Table } from './table';

const figureColumns: readonly ColumnKeys[] = [
  ['acrossFile:set', 'explains-set', 'text', 'programme'],
  ['acrossFile:indicator', 'explains-indicator', 'text', 'programme'],
  ['acrossFile:period', 'explains-period', 'text', 'counted'],
  ['acrossFile:told-by', 'explains-told-by', 'text', 'programme'],
  ['acrossFile:group', 'explains-group', 'text', 'register'],
  ['acrossFile:figure-before', 'explains-before', 'percent', 'sheets'],
  ['across:figure', 'explains-figure', 'number', 'counted'],
  ['across:unit', 'explains-unit', 'text', 'programme'],
  ['acrossFile:stands-on', 'explains-stands-on', 'answers', 'sheets'],
  ['acrossFile:why', 'explains-why', 'text', 'counted'],
  ['acrossFile:not-in-it', 'explains-not-in-it', 'text', 'counted'],
  ['across:definition', 'explains-definition', 'text', 'programme'],
  ['across:source', 'explains-source', 'text', 'programme'],
  ['acrossFile:source-date', 'explains-source-date', 'text', 'programme'],
  ['acrossFile:read-in', 'explains-read-in', 'text', 'programme'],
];

const rowColumns: readonly ColumnKeys[] = [
  ['acrossFile:indicator', 'explains-indicator', 'text', 'programme'],
  ['across:place', 'explains-place', 'text', 'programme'],
  ['acrossFile:first-day', 'explains-days', 'date', 'agenda'],
  ['acrossFile:last-day', 'explains-days', 'date', 'agenda'],
  ['acrossFile:figure-before', 'explains-before', 'percent', 'sheets'],
  ['across:figure', 'explains-figure', 'number', 'counted'],
  ['acrossFile:stands-on', 'explains-stands-on', 'answers', 'sheets'],
  ['acrossFile:why', 'explains-why', 'text', 'counted'],
];

interface FigureCells {
  readonly before: Cell;
  readonly figure: Cell;
  readonly on: Cell;
  readonly why: Cell;
}

function cellsOf(figure: Figure, translate: Translate): FigureCells {
  const empty = { before: '', figure: '', on: '', why: '' };
  switch (figure.kind) {
    case 'count':
      return { ...empty, figure: numberCell(figure.count) };
    case 'percent':
      return { ...empty, figure: numberCell(figure.share.percent), on: numberCell(figure.share.of) };
    case 'before-after':
      return {
        ...empty,
        before: numberCell(figure.before.percent),
        figure: numberCell(figure.after.percent),
        on: numberCell(figure.after.of),
      };
    case 'none':
      return { ...empty, why: translate(`across:why-${figure.why}`) };
  }
}

/** Returns the rows of one period: everybody, then by groups. */
function timeRows(period: string, { figure, toldBy }: FigureWith, translate: Translate): readonly (readonly Cell[])[] {
  const row = (by: string, group: string, { before, figure: number, on, why }: FigureCells): readonly Cell[] => [
    period,
    by,
    group,
    before,
    number,
    on,
    why,
  ];
  const people = (count: number): FigureCells => cellsOf({ kind: 'count', count }, translate);
  return [
    row('', '', cellsOf(figure, translate)),
    ...toldBy.flatMap(({ by, groups, others, areUnnoted, why }) => {
      const told = translate(`across:by-${by}`);
      if (why) return [row(told, '', cellsOf({ kind: 'none', why }, translate))];
      const named = groups.map(({ name, count }) => {
        const key = groupKey(by, name);
        return row(told, key ? translate(`attendance:${key}`) : name, people(count));
      });
      return others > 0
        ? [...named, row(told, translate(areUnnoted ? 'acrossFile:not-noted' : 'acrossFile:others'), people(others))]
        : named;
    }),
  ];
}

export function indicatorsTable(results: readonly IndicatorResult[], language: Language): Table {
  const translate = translateIn(language);
  const rows = results.flatMap((result): readonly (readonly Cell[])[] => {
    const { set, indicator, quarters } = result;
    const { source } = set;
    const notInIt = toldNotes(result)
      .map(({ key, count }) => translate(`across:${key}`, { count }))
      .join(' ');
    const about = [
      notInIt,
      inLanguage(indicator.definition, language),
      `${inLanguage(source.name, language)}, ${source.address}`,
      source.date,
      translate(source.status === 'ok' ? 'across:yes' : 'across:no'),
    ];
    const times = [
      ...quarters.flatMap((row) => timeRows(translate('across:quarter', quarterValues(row.quarter)), row, translate)),
      ...timeRows(translate('across:whole'), result, translate),
    ];
    return times.map(([period = '', by = '', group = '', before = '', figure = '', on = '', why = '']) => [
      inLanguage(set.title, language),
      inLanguage(indicator.name, language),
      period,
      by,
      group,
      before,
      figure,
      inLanguage(indicator.unit, language),
      on,
      why,
      ...about,
    ]);
  });
  return { columns: columnsOf(figureColumns, translate), rows };
}

export function indicatorRowsTable(results: readonly IndicatorResult[], language: Language): Table {
  const translate = translateIn(language);
  const rows = results.flatMap(({ indicator, trainings }) =>
    trainings.map(({ place, days, figure }): readonly Cell[] => {
      const { before, figure: number, on, why } = cellsOf(figure, translate);
      return [inLanguage(indicator.name, language), place, dateCell(days[0]), dateCell(days[1]), before, number, on, why];
    }),
  );
  return { columns: columnsOf(rowColumns, translate), rows };
}
