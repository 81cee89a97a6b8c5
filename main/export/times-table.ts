/** A time report as a table for spreadsheets: one row for each block, minutes as numbers; nobody is named in it. */

import { type ReportDay, type ReportRow, reportDays, type TimeReport } from '../../domain/agenda/times/report';
import { toldIn } from '../../domain/agenda/times/report-words';
import type { Language } from '../../domain/kernel/language';
import { type Translate, translateIn } from '../translate';
import { agendaTitle } from './agenda-title';
import type { AttendanceTable, Cell } from './attendance-table';

interface Column {
  readonly heading: string;
  readonly explanation: string;
  readonly width: number;
  readonly cell: (row: ReportRow, day: ReportDay) => Cell;
}

const minutesCell = (minutes: number | undefined): Cell => (minutes === undefined ? '' : { number: minutes, text: String(minutes) });

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
    width: 14,
    cell: (row) => minutesCell(value(row)),
  });
  return [
    { heading: translate('times:day'), explanation: translate('times:explains-day'), width: 8, cell: (_row, { day }) => minutesCell(day) },
    {
      heading: translate('times:block'),
      explanation: translate('times:explains-block'),
      width: 60,
      cell: (row) => agendaTitle(row, language),
    },
    {
      heading: translate('times:kind'),
      explanation: translate('times:explains-kind'),
      width: 14,
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
      width: 60,
      cell: (row) => toldText(row, translate),
    },
  ];
}

export function timesTable(report: TimeReport, language: Language): AttendanceTable {
  const columns = columnsFor(report.of, language, translateIn(language));
  const rows = reportDays(report).flatMap((day) => day.rows.map((row) => columns.map(({ cell }) => cell(row, day))));
  return { columns, rows };
}
