/** One statement: a table whose cells carry their bars, so that looking and reading find the same numbers. */
import { useTranslation } from 'react-i18next';
import type { ResultLine } from '../../domain/desk-view';
import { type Position, positions } from '../../domain/event';
import { sumOf } from '../../domain/state';

const signs: Readonly<Record<Position, string>> = { agree: '+', unsure: '?', disagree: '−' };

/** With its sign, and a real minus. */
const signed = (change: number): string => (change === 0 ? '0' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`);

function CountCell({ count, of, position }: { readonly count: number; readonly of: number; readonly position: Position }) {
  const share = of === 0 ? 0 : (100 * count) / of;
  return (
    <td>
      <div className="results-count">
        <span className="desk-number">{count}</span>
        <span aria-hidden className="results-track">
          <span className={`results-bar results-bar-${position}`} style={{ inlineSize: `${share}%` }} />
        </span>
      </div>
    </td>
  );
}

export function StatementResult({ result }: { readonly result: ResultLine }) {
  const { t } = useTranslation('results');
  const { number, statement, answer, short, first, second } = result;
  const total = sumOf(first);
  return (
    <article className="results-statement">
      <h3>
        <span className="results-number">{t('statement', { number })}</span> {statement === '' ? t('text-erased') : statement}
      </h3>
      <p>
        <strong>{t('answer')}:</strong> {short || t(`answer-${answer ?? 'none'}`)}
      </p>
      {total === 0 && !second ? (
        <p className="desk-hint">{t('not-counted')}</p>
      ) : (
        <table className="desk-table results-table">
          <caption className="visually-hidden">{statement}</caption>
          <thead>
            <tr>
              <th scope="col">{t('position')}</th>
              <th scope="col">{t('first')}</th>
              {second && <th scope="col">{t('second')}</th>}
              {second && <th scope="col">{t('shift')}</th>}
            </tr>
          </thead>
          <tbody>
            {positions.map((position) => (
              <tr key={position}>
                <th scope="row" className={`results-position results-position-${position}`}>
                  <span aria-hidden>{signs[position]}</span> {t(position)}
                </th>
                <CountCell count={first[position]} of={total} position={position} />
                {second && <CountCell count={second[position]} of={sumOf(second)} position={position} />}
                {second && <td className="desk-number">{signed(second[position] - first[position])}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('counted')}</th>
              <td className="desk-number">{total}</td>
              {second && <td className="desk-number">{sumOf(second)}</td>}
              {second && <td className="desk-number">{signed(sumOf(second) - total)}</td>}
            </tr>
          </tfoot>
        </table>
      )}
      {!second && total > 0 && <p className="desk-hint">{t('no-second')}</p>}
    </article>
  );
}
