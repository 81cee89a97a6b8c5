/** A time report as a table for spreadsheets: one row for each block, minutes as numbers; nobody is named in it. */

import { type ReportDay, type ReportRow, reportDays, type TimeReport } from '../../domain/agenda/times/report';
import { toldIn } from '../../domain/agenda/times/report-words';
import type { Language } from '../../domain/kernel/language';
import { type Translate, translateIn } from '../translate';
import { agendaTitle } from './agenda-title';
import { type Cell, type ColumnHead, numberCell, type Table } from './table';

interface Column extends ColumnHead {
  readonly cell: (row: ReportRow, day: ReportDay) => Cell;
}

export const toldText = ({ told }: ReportRow, translate: Translate): string =>
  told.map((each) => toldIn(each, (key, values) => translate(`times:${key}`, values))).join('; ');

const slidesOf = ({ actual, discussion }: ReportRow): number | undefined =>
  actual === undefined || discussion === undefined ? undefined : actual - discussion;

function columnsFor(of: TimeReport['of'], language: Language, translate: Translate): readonly Column[] {
  const isAll = of === 'all';
  const minutes = (
    name: 'planned' | 'actual' | 'usually' | 'shortest' | 'longest' | 'difference' | 'slides' | 'discussion',
    value: (row: ReportRow) => number | undefined,
    explains: `explains-${typeof name}` | 'explains-planned-all' = `explains-${name}`,
  ): Column => ({
    heading: translate(`times:${name}`),
    explanation: translate(`times:${explains}`),
    unit: 'minutes',
    from: name === 'planned' ? (isAll ? 'programme' : 'agenda') : 'course',
    cell: (row) => numberCell(value(row)),
  });
  return [
    {
      heading: translate('times:day'),
      explanation: translate('times:explains-day'),
      unit: 'number',
      from: 'agenda',
      cell: (_row, { day }) => numberCell(day),
    },
    {
      heading: translate('times:block'),
      explanation: translate('times:explains-block'),
      unit: 'text',
      from: 'agenda',
      cell: (row) => agendaTitle(row, language),
    },
    {
      heading: translate('times:kind'),
      explanation: translate('times:explains-kind'),
      unit: 'text',
      from: 'agenda',
      cell: ({ kind }) => translate(`prepare:${kind}`),
    },
    minutes('planned', ({ planned }) => planned, isAll ? 'explains-planned-all' : 'explains-planned'),
    minutes(isAll ? 'usually' : 'actual', ({ actual }) => actual),
    ...(isAll ? [minutes('shortest', ({ range }) => range?.least), minutes('longest', ({ range }) => range?.most)] : []),
    minutes('difference', ({ difference }) => difference),
    minutes('slides', slidesOf),
    minutes('discussion', ({ discussion }) => discussion),
    {
      heading: translate('times:happened'),
      explanation: translate('times:explains-happened'),
      unit: 'text',
      from: 'course',
      cell: (row) => toldText(row, translate),
    },
  ];
}

export function timesTable(report: TimeReport, language: Language): Table {
  const columns = columnsFor(report.of, language, translateIn(language));
  const rows = reportDays(report).flatMap((day) => day.rows.map((row) => columns.map(({ cell }) => cell(row, day))));
  return { columns, rows };
}
