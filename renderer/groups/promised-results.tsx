/** What schools promised in all trainings of the programme, and what of it is due. Looked up anew whenever the training changes. */
import { useState } from 'react';
import type { Promised } from '../../domain/groups/plan/promised';
import { isRefusal } from '../../domain/kernel/refusal';
import { writtenLongDay } from '../../domain/kernel/written-dates';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { EmptyState } from '../ui/empty-state';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';

interface ListProps {
  readonly promised: readonly Promised[];
}

function List({ promised }: ListProps) {
  const { t, language } = useWords('plan');
  const dateOf = (date: Promised['by']): string => (date === null ? t('not-written') : writtenLongDay(date, language));
  return (
    <table className="desk-table" aria-label={t('promised-title')}>
      <thead>
        <tr>
          <th scope="col">{t('goal-short')}</th>
          <th scope="col">{t('school-short')}</th>
          <th scope="col">{t('by')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('review')}</th>
          <th scope="col">{t('training')}</th>
        </tr>
      </thead>
      <tbody>
        {promised.map(({ id, goal, who, school, by, state, review, place, day, isDue }) => (
          <tr key={id}>
            <th scope="row">
              {goal} {who === '' ? null : <span className="desk-hint">{who}</span>}
            </th>
            <td>{school}</td>
            <td>
              {dateOf(by)} {isDue ? <strong className="results-due">{t('due')}</strong> : null}
            </td>
            <td>{t(state)}</td>
            <td>{dateOf(review)}</td>
            <td>
              {place}, {dateOf(day)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PromisedResults() {
  const { t } = useWords('plan');
  const [dueOnly, setDueOnly] = useState(false);
  const [promised] = useAnswer(() => kit.promised(), useDeskEdition());
  if (!promised) return null;
  if (isRefusal(promised)) return <p className="desk-refused">{sentenceOf(promised)}</p>;
  if (promised.length === 0) {
    return (
      <EmptyState title={t('promised-none')} drawing="pin-board">
        <p>{t('promised-empty')}</p>
      </EmptyState>
    );
  }
  const shown = dueOnly ? promised.filter(({ isDue }) => isDue) : promised;
  return (
    <>
      <h2>{t('promised-title')}</h2>
      <label className="desk-choice">
        <input type="checkbox" checked={dueOnly} onChange={({ target }) => setDueOnly(target.checked)} />
        {t('due-only')}
      </label>
      {shown.length === 0 ? <p role="status">{t('due-none')}</p> : <List promised={shown} />}
    </>
  );
}
