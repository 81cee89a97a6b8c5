/** A time report as a table for spreadsheets: one row for each block, minutes as numbers; nobody is named in it. */

import { type ReportDay, type ReportRow, reportDays, type TimeReport } from '../../domain/agenda/times/report';
import { toldIn } from '../../domain/agenda/times/report-words';
import type { Language } from '../../domain/kernel/language';
import { type Say, sayIn } from '../words';
import { agendaTitle } from './agenda-title';
import type { AttendanceTable, Cell } from './attendance-table';

interface Column {
  readonly heading: string;
  readonly explanation: string;
  readonly width: number;
  readonly cell: (row: ReportRow, day: ReportDay) => Cell;
}

const minutesCell = (minutes: number | undefined): Cell => (minutes === undefined ? '' : { number: minutes, text: String(minutes) });

export const toldText = ({ told }: ReportRow, say: Say): string =>
  told.map((each) => toldIn(each, (key, values) => say(`times:${key}`, values))).join('; ');

const slidesOf = ({ actual, discussion }: ReportRow): number | undefined =>
  actual === undefined || discussion === undefined ? undefined : actual - discussion;

function columnsFor(of: TimeReport['of'], language: Language, say: Say): readonly Column[] {
  const isAll = of === 'all';
  const minutes = (
    name: 'planned' | 'actual' | 'usually' | 'shortest' | 'longest' | 'difference' | 'slides' | 'discussion',
    value: (row: ReportRow) => number | undefined,
    explains: `explains-${typeof name}` | 'explains-planned-all' = `explains-${name}`,
  ): Column => ({
    heading: say(`times:${name}`),
    explanation: say(`times:${explains}`),
    width: 14,
    cell: (row) => minutesCell(value(row)),
  });
  return [
    { heading: say('times:day'), explanation: say('times:explains-day'), width: 8, cell: (_row, { day }) => minutesCell(day) },
    { heading: say('times:block'), explanation: say('times:explains-block'), width: 60, cell: (row) => agendaTitle(row, language) },
    { heading: say('times:kind'), explanation: say('times:explains-kind'), width: 14, cell: ({ kind }) => say(`prepare:${kind}`) },
    minutes('planned', ({ planned }) => planned, isAll ? 'explains-planned-all' : 'explains-planned'),
    minutes(isAll ? 'usually' : 'actual', ({ actual }) => actual),
    ...(isAll ? [minutes('shortest', ({ range }) => range?.least), minutes('longest', ({ range }) => range?.most)] : []),
    minutes('difference', ({ difference }) => difference),
    minutes('slides', slidesOf),
    minutes('discussion', ({ discussion }) => discussion),
    { heading: say('times:happened'), explanation: say('times:explains-happened'), width: 60, cell: (row) => toldText(row, say) },
  ];
}

export function timesTable(report: TimeReport, language: Language): AttendanceTable {
  const columns = columnsFor(report.of, language, sayIn(language));
  const rows = reportDays(report).flatMap((day) => day.rows.map((row) => columns.map(({ cell }) => cell(row, day))));
  return { columns, rows };
}
