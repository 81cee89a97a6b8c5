/** What was issued, as a table for spreadsheets: one row for each certificate, those that stand no more too; with names and reasons, or without. */
import type { CertificateRow } from '../../domain/certificates/view';
import type { Language } from '../../domain/kernel/language';
import { translateIn } from '../translate';
import { type Cell, dateCell, type Table } from './table';

type Column = 'number' | 'name' | 'on' | 'by' | 'standing' | 'instead' | 'reason';

const anonymous: readonly Column[] = ['number', 'on', 'standing', 'instead'];

export function certificatesTable(rows: readonly CertificateRow[], language: Language, withPersons: boolean): Table {
  const translate = translateIn(language);
  const columns: readonly Column[] = withPersons ? ['number', 'name', 'on', 'by', 'standing', 'instead', 'reason'] : anonymous;
  const erased = translate('certificates:erased');
  const cellOf = (column: Column, { number, name, on, by, standing, insteadOf, reason }: CertificateRow): Cell => {
    switch (column) {
      case 'number':
        return number;
      case 'name':
        return name ?? erased;
      case 'on':
        return dateCell(on);
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
      unit: column === 'on' ? 'date' : 'text',
      from: 'certificates',
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  };
}
