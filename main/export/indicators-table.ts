/** Indicators as tables: a row for each figure with its definition and source, and a row for each training behind it. */
import type { Figure, FigureWith, IndicatorResult } from '../../domain/indicators/figures';
import { groupKey, quarterValues } from '../../domain/indicators/told';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { type Translate, translateIn } from '../translate';
import { type ColumnKeys, columnsOf, numberOr } from './across-columns';
import type { AttendanceTable, Cell } from './attendance-table';

const figureColumns: readonly ColumnKeys[] = [
  ['acrossFile:set', 'explains-set', 26],
  ['acrossFile:indicator', 'explains-indicator', 40],
  ['acrossFile:period', 'explains-period', 18],
  ['acrossFile:told-by', 'explains-told-by', 16],
  ['acrossFile:group', 'explains-group', 20],
  ['acrossFile:figure-before', 'explains-before', 11],
  ['across:figure', 'explains-figure', 11],
  ['across:unit', 'explains-unit', 12],
  ['acrossFile:stands-on', 'explains-stands-on', 11],
  ['acrossFile:why', 'explains-why', 34],
  ['across:definition', 'explains-definition', 60],
  ['across:source', 'explains-source', 40],
  ['acrossFile:source-date', 'explains-source-date', 14],
  ['acrossFile:read-in', 'explains-read-in', 14],
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
      return { ...empty, figure: numberOr(figure.count) };
    case 'percent':
      return { ...empty, figure: numberOr(figure.share.percent), on: numberOr(figure.share.of) };
    case 'before-after':
      return { ...empty, before: numberOr(figure.before.percent), figure: numberOr(figure.after.percent), on: numberOr(figure.after.of) };
    case 'none':
      return { ...empty, why: translate(`across:why-${figure.why}`) };
  }
}

/** Of one time: everybody, then by groups. */
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
    ...toldBy.flatMap(({ by, groups, others, why }) => {
      const told = translate(`across:by-${by}`);
      if (why) return [row(told, '', cellsOf({ kind: 'none', why }, translate))];
      const named = groups.map(({ name, count }) => {
        const key = groupKey(by, name);
        return row(told, key ? translate(`attendance:${key}`) : name, people(count));
      });
      return others > 0 ? [...named, row(told, translate('acrossFile:others'), people(others))] : named;
    }),
  ];
}

export function indicatorsTable(results: readonly IndicatorResult[], language: Language): AttendanceTable {
  const translate = translateIn(language);
  const rows = results.flatMap((result): readonly (readonly Cell[])[] => {
    const { set, indicator, quarters } = result;
    const { source } = set;
    const about = [
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
