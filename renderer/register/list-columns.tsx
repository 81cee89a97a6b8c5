/** How the columns of a list were understood. Each can be said otherwise; the preview is made again at once. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListChange, ListPreview } from '../../domain/desk/previews';
import { hasNames, type ListField, listFields, type NameOrder, nameOrders, withField } from '../../domain/register/list';

interface ListColumnsProperties {
  readonly preview: ListPreview;
  readonly onChange: (change: ListChange) => void;
}

/** What can be chosen for a column; a whole name is chosen together with its order. */
interface Choice {
  readonly value: string;
  readonly field: ListField;
  readonly nameOrder: NameOrder | undefined;
}

const choices: readonly Choice[] = listFields.flatMap((field): readonly Choice[] =>
  field === 'wholeName'
    ? nameOrders.map((nameOrder) => ({ value: nameOrder, field, nameOrder }))
    : [{ value: field, field, nameOrder: undefined }],
);

function useChoiceWord(): (choice: Choice) => string {
  const { t } = useTranslation(['list', 'attendance', 'register']);
  return ({ field, nameOrder }) => {
    switch (field) {
      case 'wholeName':
        return t(nameOrder === 'last-first' ? 'attendance:last-and-first' : 'list:first-and-last');
      case 'unused':
        return t('list:unused');
      case 'contact':
        return t('register:contact');
      default:
        return t(`attendance:${field}`);
    }
  };
}

export function ListColumns({ preview, onChange }: ListColumnsProperties) {
  const { t } = useTranslation('list');
  const word = useChoiceWord();
  const { columns, nameOrder } = preview;
  const fields = columns.map(({ field }) => field);
  const [isOpen, setOpen] = useState(!hasNames(fields));
  const chosenIn = (field: ListField): string => (field === 'wholeName' ? nameOrder : field);

  function choose(column: number, value: string): void {
    const choice = choices.find((each) => each.value === value);
    if (!choice) return;
    onChange({ kind: 'columns', fields: withField(fields, column, choice.field), nameOrder: choice.nameOrder ?? nameOrder });
  }

  return (
    <details className="register-columns" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('columns')}</summary>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('column-heading')}</th>
            <th scope="col">{t('column-samples')}</th>
            <th scope="col">{t('column-field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ heading, samples, neverTaken, field }, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place.
            <tr key={column}>
              <th scope="row">{heading === '' ? t('column-number', { number: column + 1 }) : heading}</th>
              <td className="register-samples">{neverTaken ? t('never-taken-holds') : samples.join(' · ')}</td>
              <td>
                {neverTaken ? (
                  <span className="register-unused">{t('never-taken')}</span>
                ) : (
                  <div className="desk-field">
                    <select
                      className={field === 'unused' ? 'register-unused' : undefined}
                      aria-label={t('column-holds', { column: heading === '' ? t('column-number', { number: column + 1 }) : heading })}
                      value={chosenIn(field)}
                      onChange={({ target }) => choose(column, target.value)}
                    >
                      {choices.map((choice) => (
                        <option key={choice.value} value={choice.value}>
                          {word(choice)}
                        </option>
                      ))}
                    </select>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
