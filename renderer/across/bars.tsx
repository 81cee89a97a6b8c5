/** A plot of people by groups: a bar and its number in each row, read out as a table. */
import { useId } from 'react';
import { useWords } from '../ui/words';

export interface BarRow {
  readonly name: string;
  /** Undefined when they are too few to be told. */
  readonly people: number | undefined;
  /** How many trainings it comes from; undefined where that says nothing. */
  readonly trainings?: number;
}

interface BarsProperties {
  readonly title: string;
  readonly rows: readonly BarRow[];
  /** In the place of rows, when there are none. */
  readonly why?: string | undefined;
  readonly note?: string | undefined;
}

export function Bars({ title, rows, why, note }: BarsProperties) {
  const { t } = useWords('across');
  const headingId = useId();
  const most = Math.max(1, ...rows.map(({ people }) => people ?? 0));
  return (
    <section aria-labelledby={headingId} className="across-plot">
      <h2 id={headingId} className="across-plot-title">
        {title}
      </h2>
      {rows.length === 0 ? (
        <p className="desk-hint">{why}</p>
      ) : (
        <table className="across-bars" aria-labelledby={headingId}>
          <tbody>
            {rows.map(({ name, people, trainings }) => (
              <tr key={name}>
                <th scope="row">{name === '' ? t('unsaid') : name}</th>
                <td className="across-track" aria-hidden>
                  {people !== undefined && people > 0 && <span style={{ inlineSize: `${(100 * people) / most}%` }} />}
                </td>
                <td className="across-number">{people ?? <small>{t('too-few')}</small>}</td>
                {trainings !== undefined && <td className="across-number across-trainings">{t('chosen', { count: trainings })}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note !== undefined && <p className="desk-hint">{note}</p>}
    </section>
  );
}
