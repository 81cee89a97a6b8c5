/** Positions of rooms on the statements, as a table for spreadsheets: one row for each statement, counts and shares as numbers. */

import { positions } from '../../domain/barometer/choices';
import type { Round } from '../../domain/barometer/schema';
import { percentOf, type StatementReport, type StatementRow, statementText } from '../../domain/barometer/statement-report';
import type { Language } from '../../domain/kernel/language';
import { type Translate, translateIn } from '../translate';
import { type Cell, type ColumnHead, numberCell, type Table } from './table';

interface Column extends ColumnHead {
  readonly cell: (row: StatementRow, number: number) => Cell;
}

const percentCell = (share: number | undefined): Cell => numberCell(share === undefined ? undefined : percentOf(share));

const countColumns = (round: Round, translate: Translate): readonly Column[] =>
  positions.map((position) => ({
    heading: `${translate(`results:${round}`)}: ${translate(`results:${position}`)}`,
    explanation: translate(`results:explains-${round}`),
    unit: 'people',
    from: 'barometer',
    cell: ({ first, twice }) => numberCell((round === 'first' ? first : twice?.second)?.[position]),
  }));

function columnsFor(language: Language, translate: Translate): readonly Column[] {
  return [
    {
      heading: '№',
      explanation: translate('results:explains-number'),
      unit: 'number',
      from: 'rows',
      cell: (_row, number) => numberCell(number),
    },
    {
      heading: translate('results:statement-heading'),
      explanation: translate('results:explains-statement'),
      unit: 'text',
      from: 'programme',
      cell: (row) => statementText(row, language) || translate('results:text-erased'),
    },
    {
      heading: translate('results:answer'),
      explanation: translate('results:explains-answer'),
      unit: 'text',
      from: 'programme',
      cell: ({ answer }) => translate(`results:answer-${answer ?? 'none'}`),
    },
    ...countColumns('first', translate),
    ...countColumns('second', translate),
    {
      heading: `${translate('results:against')}, %`,
      explanation: translate('results:against-means'),
      unit: 'percent',
      from: 'barometer',
      cell: ({ against }) => percentCell(against),
    },
    {
      heading: `${translate('results:changed')}, %`,
      explanation: translate('results:changed-means'),
      unit: 'percent',
      from: 'barometer',
      cell: ({ changed }) => percentCell(changed),
    },
    {
      heading: translate('results:trainings'),
      explanation: translate('results:explains-trainings'),
      unit: 'trainings',
      from: 'barometer',
      cell: ({ trainings }) => numberCell(trainings),
    },
  ];
}

export function statementsTable(report: StatementReport, language: Language): Table {
  const columns = columnsFor(language, translateIn(language));
  return { columns, rows: report.rows.map((row, index) => columns.map(({ cell }) => cell(row, index + 1))) };
}
