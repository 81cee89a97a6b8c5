/** How the columns of an agenda from a file were understood. Each can be said otherwise; the preview is made again at once. */

import { type AgendaChange, type AgendaField, agendaFields, isEnough, withAgendaField } from '../../domain/agenda/agenda-fields';
import type { AgendaPreview } from '../../domain/desk/previews';
import { TableColumns } from '../ui/table-columns';
import { useWords } from '../ui/words';

interface AgendaColumnsProperties {
  readonly preview: AgendaPreview;
  readonly onChange: (change: AgendaChange) => void;
}

function useFieldWord(): (field: AgendaField) => string {
  const { t } = useWords('agenda');
  return (field) => {
    switch (field) {
      case 'unused':
      case 'day':
      case 'end':
      case 'status':
        return t(`field-${field}`);
      default:
        return t(field);
    }
  };
}

export function AgendaColumns({ preview: { columns, rows }, onChange }: AgendaColumnsProperties) {
  const word = useFieldWord();
  const fields = columns.map(({ field }) => field);
  return (
    <TableColumns
      key={columns.map(({ heading }) => heading).join('\n')}
      columns={columns.map(({ heading, samples, field }) => ({ heading, samples, value: field }))}
      choices={agendaFields.map((value) => ({ value, label: word(value) }))}
      unused="unused"
      isOpen={!isEnough(fields) || rows.length === 0}
      onChoose={(column, field) => onChange({ kind: 'columns', fields: withAgendaField(fields, column, field) })}
    />
  );
}
