/** Where rooms stood on the statements, as a table for spreadsheets: one row for each statement, counts and shares as numbers. */

import { positions } from '../../domain/barometer/choices';
import type { Round } from '../../domain/barometer/schema';
import { percentOf, type StatementReport, type StatementRow, statementText } from '../../domain/barometer/statement-report';
import type { Language } from '../../domain/kernel/language';
import { type Say, sayIn } from '../words';
import type { AttendanceTable, Cell } from './attendance-table';

interface Column {
  readonly heading: string;
  readonly explanation: string;
  readonly width: number;
  readonly cell: (row: StatementRow, number: number) => Cell;
}

const numberCell = (number: number | undefined): Cell => (number === undefined ? '' : { number, text: String(number) });
const percentCell = (share: number | undefined): Cell => numberCell(share === undefined ? undefined : percentOf(share));

const countColumns = (round: Round, say: Say): readonly Column[] =>
  positions.map((position) => ({
    heading: `${say(`results:${round}`)}: ${say(`results:${position}`)}`,
    explanation: say(`results:explains-${round}`),
    width: 16,
    cell: ({ first, twice }) => numberCell((round === 'first' ? first : twice?.second)?.[position]),
  }));

function columnsFor(language: Language, say: Say): readonly Column[] {
  return [
    { heading: '№', explanation: say('results:explains-number'), width: 6, cell: (_row, number) => numberCell(number) },
    {
      heading: say('results:statement-heading'),
      explanation: say('results:explains-statement'),
      width: 70,
      cell: (row) => statementText(row, language) || say('results:text-erased'),
    },
    {
      heading: say('results:answer'),
      explanation: say('results:explains-answer'),
      width: 16,
      cell: ({ answer }) => say(`results:answer-${answer ?? 'none'}`),
    },
    ...countColumns('first', say),
    ...countColumns('second', say),
    {
      heading: `${say('results:against')}, %`,
      explanation: say('results:against-means'),
      width: 18,
      cell: ({ against }) => percentCell(against),
    },
    {
      heading: `${say('results:changed')}, %`,
      explanation: say('results:against-means'),
      width: 18,
      cell: ({ changed }) => percentCell(changed),
    },
    {
      heading: say('results:trainings'),
      explanation: say('results:explains-trainings'),
      width: 12,
      cell: ({ trainings }) => numberCell(trainings),
    },
  ];
}

export function statementsTable(report: StatementReport, language: Language): AttendanceTable {
  const columns = columnsFor(language, sayIn(language));
  return { columns, rows: report.rows.map((row, index) => columns.map(({ cell }) => cell(row, index + 1))) };
}
