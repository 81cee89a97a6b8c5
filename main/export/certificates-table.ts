/** What was issued, as a table for spreadsheets: one row for each certificate, those that stand no more too; with names and reasons, or without. */
import type { CertificateRow } from '../../domain/certificates/view';
import type { Language } from '../../domain/kernel/language';
import { translateIn } from '../translate';
import type { AttendanceTable } from './attendance-table';

type Column = 'number' | 'name' | 'on' | 'by' | 'standing' | 'instead' | 'reason';

const widths: Readonly<Record<Column, number>> = { number: 24, name: 34, on: 14, by: 30, standing: 16, instead: 24, reason: 50 };
const anonymous: readonly Column[] = ['number', 'on', 'standing', 'instead'];

export function certificatesTable(rows: readonly CertificateRow[], language: Language, withPersons: boolean): AttendanceTable {
  const translate = translateIn(language);
  const columns: readonly Column[] = withPersons ? ['number', 'name', 'on', 'by', 'standing', 'instead', 'reason'] : anonymous;
  const erased = translate('certificates:erased');
  const cellOf = (column: Column, { number, name, on, by, standing, insteadOf, reason }: CertificateRow): string => {
    switch (column) {
      case 'number':
        return number;
      case 'name':
        return name ?? erased;
      case 'on':
        return on;
      case 'by':
        return by ?? erased;
      case 'standing':
        return translate(`certificates:${standing}`);
      case 'instead':
        return insteadOf ?? '';
      case 'reason':
        return reason ?? erased;
    }
  };
  return {
    columns: columns.map((column) => ({
      heading: translate(`certificates:column-${column}`),
      explanation: translate(`certificates:explains-${column}`),
      width: widths[column],
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  };
}
