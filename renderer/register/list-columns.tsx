/** How the columns of a list were understood. Each can be said otherwise; the preview is made again at once. */

import type { ListChange, ListPreview } from '../../domain/desk/previews';
import { hasNames, type ListField, listFields, type NameOrder, nameOrders, withField } from '../../domain/register/list';
import { TableColumns } from '../ui/table-columns';
import { useWords } from '../ui/words';

interface ListColumnsProperties {
  readonly preview: ListPreview;
  readonly onChange: (change: ListChange) => void;
}

/** A whole name is chosen together with its order. */
type Choice = Exclude<ListField, 'wholeName'> | NameOrder;

const isOrder = (choice: Choice): choice is NameOrder => nameOrders.some((order) => order === choice);

const choices: readonly Choice[] = listFields.flatMap((field): readonly Choice[] => (field === 'wholeName' ? nameOrders : [field]));

function useChoiceWord(): (choice: Choice) => string {
  const { t } = useWords('list');
  return (choice) => {
    switch (choice) {
      case 'last-first':
        return t('attendance:last-and-first');
      case 'first-last':
        return t('list:first-and-last');
      case 'unused':
        return t('list:unused');
      case 'contact':
        return t('register:contact');
      default:
        return t(`attendance:${choice}`);
    }
  };
}

export function ListColumns({ preview: { columns, nameOrder }, onChange }: ListColumnsProperties) {
  const { t } = useWords('list');
  const choiceOf = (field: ListField): Choice => (field === 'wholeName' ? nameOrder : field);
  const word = useChoiceWord();
  const remembered = columns.flatMap(({ heading, field, isRemembered }) => (isRemembered ? [`${heading}: ${word(choiceOf(field))}`] : []));
  const fields = columns.map(({ field }) => field);

  function choose(column: number, choice: Choice): void {
    const chosen = isOrder(choice) ? { field: 'wholeName' as const, nameOrder: choice } : { field: choice, nameOrder };
    onChange({ kind: 'columns', fields: withField(fields, column, chosen.field), nameOrder: chosen.nameOrder });
  }

  return (
    <>
      {remembered.length > 0 && <p className="register-left-out">{t('remembered', { columns: remembered.join(', ') })}</p>}
      <TableColumns
        key={columns.map(({ heading }) => heading).join('\n')}
        columns={columns.map(({ heading, samples, neverTaken, field }) => ({
          heading,
          samples,
          value: neverTaken ? undefined : choiceOf(field),
        }))}
        choices={choices.map((value) => ({ value, label: word(value) }))}
        unused="unused"
        isOpen={!hasNames(fields)}
        onChoose={choose}
      />
    </>
  );
}
