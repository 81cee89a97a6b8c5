/** One statement: each round as a bar about its middle with its numbers beside it, how the room moved, and what was said for each side. */

import { positions } from '../../domain/barometer/choices';
import type { Position } from '../../domain/barometer/schema';
import { type Counts, changeBetween, counted, sumOf } from '../../domain/barometer/state';
import type { ResultLine } from '../../domain/desk/desk-view';
import { useWords } from '../ui/words';
import { DivergingBar } from './diverging-bar';

const signs: Readonly<Record<Position, string>> = { agree: '+', unsure: '?', disagree: '−' };

/** With its sign, and a real minus. */
const signed = (change: number): string => (change === 0 ? '0' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`);

function Numbers({ counts, shown = String }: { readonly counts: Counts; readonly shown?: (count: number) => string }) {
  return positions.map((position) => (
    <td key={position} className={`results-number-cell results-position-${position}`}>
      {shown(counts[position])}
    </td>
  ));
}

function Round({ name, counts }: { readonly name: string; readonly counts: Counts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="results-plot">
        <DivergingBar counts={counts} />
      </td>
      <Numbers counts={counts} />
      <td className="results-number-cell">{sumOf(counts)}</td>
    </tr>
  );
}

function Rounds({ result: { statement, first, second } }: { readonly result: ResultLine }) {
  const { t } = useWords('results');
  const before = counted(first);
  return (
    <table className="desk-table results-table">
      <caption className="visually-hidden">{statement}</caption>
      <thead>
        <tr>
          <th scope="col">{t('round')}</th>
          <td />
          {positions.map((position) => (
            <th key={position} scope="col" className={`results-number-cell results-position-${position}`}>
              <span aria-hidden>{signs[position]}</span> {t(position)}
            </th>
          ))}
          <th scope="col" className="results-number-cell">
            {t('counted')}
          </th>
        </tr>
      </thead>
      <tbody>
        {before && <Round name={t('first')} counts={before} />}
        {second && <Round name={t('second')} counts={second} />}
        {before && second && (
          <tr>
            <th scope="row">{t('shift')}</th>
            <td />
            <Numbers counts={changeBetween(before, second)} shown={signed} />
            <td className="results-number-cell">{signed(sumOf(second) - sumOf(before))}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Arguments({ noted }: { readonly noted: ResultLine['arguments'] }) {
  const { t } = useWords('results');
  if (noted.length === 0) return null;
  return (
    <section className="results-arguments">
      <h4>{t('arguments')}</h4>
      <ul>
        {positions.flatMap((position) =>
          noted
            .filter(({ side }) => side === position)
            .map(({ id, text }) => (
              <li key={id}>
                <strong className={`results-position-${position}`}>
                  <span aria-hidden>{signs[position]}</span> {t(position)}:
                </strong>{' '}
                {text}
              </li>
            )),
        )}
      </ul>
    </section>
  );
}

export function StatementResult({ result }: { readonly result: ResultLine }) {
  const { t } = useWords('results');
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
      {total === 0 && !second ? <p className="desk-hint">{t('not-counted')}</p> : <Rounds result={result} />}
      {!second && total > 0 && <p className="desk-hint">{t('no-second')}</p>}
      <Arguments noted={result.arguments} />
    </article>
  );
}
