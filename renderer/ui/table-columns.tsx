/** What each column of somebody's table holds, with its first cells; a person can say otherwise. The same for lists and for agendas. */
import { useState } from 'react';
import { useWords } from './words';
import './table-columns.css';

export interface TableColumn<Value extends string> {
  /** Empty where the table has none. */
  readonly heading: string;
  /** Its first cells that aren't empty. */
  readonly samples: readonly string[];
  /** One of the choices; undefined where nothing can be chosen, since what stands there is never taken. */
  readonly value: Value | undefined;
}

interface TableColumnsProperties<Value extends string> {
  readonly columns: readonly TableColumn<Value>[];
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** The choice of those that aren't used. */
  readonly unused: Value;
  /** At first; a person may close it. */
  readonly isOpen: boolean;
  readonly onChoose: (column: number, value: Value) => void;
}

export function TableColumns<Value extends string>({
  columns,
  choices,
  unused,
  isOpen: isOpenAtFirst,
  onChoose,
}: TableColumnsProperties<Value>) {
  const { t } = useWords('list');
  const [isOpen, setOpen] = useState(isOpenAtFirst);

  function choose(column: number, chosen: string): void {
    const choice = choices.find(({ value }) => value === chosen);
    if (choice) onChoose(column, choice.value);
  }

  return (
    <details className="table-columns" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
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
          {columns.map(({ heading, samples, value }, column) => {
            const name = heading === '' ? t('column-number', { number: column + 1 }) : heading;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place.
              <tr key={column}>
                <th scope="row">{name}</th>
                <td className="table-columns-samples">{value === undefined ? t('never-taken-holds') : samples.join(' · ')}</td>
                <td>
                  {value === undefined ? (
                    <span className="table-columns-unused">{t('never-taken')}</span>
                  ) : (
                    <div className="desk-field">
                      <select
                        className={value === unused ? 'table-columns-unused' : undefined}
                        aria-label={t('column-holds', { column: name })}
                        value={value}
                        onChange={({ target }) => choose(column, target.value)}
                      >
                        {choices.map((choice) => (
                          <option key={choice.value} value={choice.value}>
                            {choice.label}
                          </option>
                        ))}
                      </select>
                    </div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
