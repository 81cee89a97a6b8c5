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

interface ChooseColumnProperties<Value extends string> extends Pick<TableColumnsProperties<Value>, 'choices' | 'unused'> {
  readonly name: string;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function ChooseColumn<Value extends string>({ name, value, choices, unused, onChoose }: ChooseColumnProperties<Value>) {
  const { t } = useWords('list');

  function choose(chosen: string): void {
    const choice = choices.find((each) => each.value === chosen);
    if (choice) onChoose(choice.value);
  }

  return (
    <div className="desk-field">
      <select
        className={value === unused ? 'table-columns-unused' : undefined}
        aria-label={t('column-holds', { column: name })}
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Numbers of rows and the like, of which nothing could be taken. */
const areBareNumbers = (samples: readonly string[]): boolean => samples.every((sample) => /^\d{1,4}\.?$/u.test(sample));

/** Columns that have something and aren't used stand in sight, before the fold with all others, so that nothing is dropped unnoticed. */
export function TableColumns<Value extends string>({
  columns,
  choices,
  unused,
  isOpen: isOpenAtFirst,
  onChoose,
}: TableColumnsProperties<Value>) {
  const { t } = useWords('list');
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  /* One that was chosen stays where it stood, under the hand that chose it. */
  const [atFirst] = useState(() =>
    isOpenAtFirst ? [] : columns.flatMap(({ value, samples }, column) => (value === unused && !areBareNumbers(samples) ? [column] : [])),
  );
  const nameOf = (column: number): string => columns[column]?.heading || t('column-number', { number: column + 1 });
  const choose = (column: number) => (value: Value) => onChoose(column, value);

  return (
    <>
      {atFirst.length > 0 && (
        <fieldset className="table-columns-beside">
          <legend>{t('not-taken')}</legend>
          {columns.map(
            ({ samples, value }, column) =>
              atFirst.includes(column) &&
              value !== undefined && (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place.
                <div key={column} className="table-columns-one">
                  <strong>{nameOf(column)}</strong>
                  <span className="table-columns-samples">{samples.join(' · ')}</span>
                  <ChooseColumn name={nameOf(column)} value={value} choices={choices} unused={unused} onChoose={choose(column)} />
                </div>
              ),
          )}
        </fieldset>
      )}
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
            {columns.map(
              ({ samples, value }, column) =>
                !atFirst.includes(column) && (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place.
                  <tr key={column}>
                    <th scope="row">{nameOf(column)}</th>
                    <td className="table-columns-samples">{value === undefined ? t('never-taken-holds') : samples.join(' · ')}</td>
                    <td>
                      {value === undefined ? (
                        <span className="table-columns-unused">{t('never-taken')}</span>
                      ) : (
                        <ChooseColumn name={nameOf(column)} value={value} choices={choices} unused={unused} onChoose={choose(column)} />
                      )}
                    </td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </details>
    </>
  );
}
