/** Follow-up workshops: who wishes one, how many for which month, and the form above in which staff note it. */
import { Pencil, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { FollowUp } from '../../domain/follow-up/state';
import type { FollowUpMonth } from '../../domain/follow-up/view';
import { writtenMonth } from '../../domain/kernel/written-dates';
import { act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { EmptyState } from '../ui/empty-state';
import { onePress } from '../ui/held-enter';
import { useWords } from '../ui/words';
import { FollowUpForm } from './follow-up-form';
import './follow-up.css';

interface RowProps {
  readonly wish: FollowUp;
  readonly month: string;
  readonly onChange: () => void;
}

function Row({ wish: { id, words }, month, onChange }: RowProps) {
  const { t } = useWords('followUp');
  if (!words) {
    return (
      <tr>
        <td colSpan={2}>{t('erased')}</td>
        <td>{month}</td>
        <td colSpan={2} />
      </tr>
    );
  }
  const { school, wish, contact } = words;
  return (
    <tr>
      <th scope="row">{school}</th>
      <td>{wish}</td>
      <td>{month}</td>
      <td>{contact === '' ? <span className="desk-hint">{t('no-contact')}</span> : contact}</td>
      <td>
        <div className="follow-up-acts">
          <button
            type="button"
            className="desk-icon-button"
            aria-label={t('change-named', { school })}
            title={t('change-named', { school })}
            onClick={onChange}
          >
            <Pencil aria-hidden="true" size={16} />
          </button>
          <button
            type="button"
            className="desk-icon-button"
            aria-label={t('remove', { school })}
            title={t('remove', { school })}
            {...onePress(() => void act({ kind: 'remove-follow-up', followUp: id }))}
          >
            <Trash2 aria-hidden="true" size={16} />
          </button>
        </div>
      </td>
    </tr>
  );
}

interface MonthsProps {
  readonly months: readonly FollowUpMonth[];
  readonly named: (month: string | null) => string;
}

function Months({ months, named }: MonthsProps) {
  const { t } = useWords('followUp');
  return (
    <ul className="follow-up-months" aria-label={t('months')}>
      {months.map(({ month, count }) => (
        <li key={month ?? ''}>
          {named(month)} <strong>{t('count-of', { count })}</strong>
        </li>
      ))}
    </ul>
  );
}

export function FollowUpResults({ training }: { readonly training: TrainingView }) {
  const { t, language } = useWords('followUp');
  const [changing, setChanging] = useState<string>();
  const [noted, setNoted] = useState(0);
  const { wishes, months, canUndo } = training.followUp;
  const named = (month: string | null): string => (month === null ? t('any-month') : writtenMonth(month, language));
  const before = wishes.find(({ id, words }) => id === changing && words !== undefined);

  /* Another key: the fields are empty again, and the focus is in the first of them. */
  function done(): void {
    setChanging(undefined);
    setNoted(noted + 1);
  }

  return (
    <div className="follow-up">
      <section>
        <h2>{t('sign')}</h2>
        <FollowUpForm
          key={before?.id ?? noted}
          {...{ training, language, before }}
          takesFocus={before !== undefined || noted > 0}
          onDone={done}
          onCancel={() => setChanging(undefined)}
        />
      </section>
      <section>
        <div className="follow-up-heading">
          <h2>{t('list')}</h2>
          <CommandButton act={act} command={{ kind: 'undo', place: 'results' }} className="desk-button follow-up-undo" disabled={!canUndo}>
            <Undo2 aria-hidden="true" size={16} />
            {t('undo')}
          </CommandButton>
        </div>
        {wishes.length === 0 ? (
          <EmptyState title={t('empty-title')} drawing="chairs">
            <p>{t('empty')}</p>
          </EmptyState>
        ) : (
          <>
            <Months {...{ months, named }} />
            <table className="desk-table" aria-label={t('list')}>
              <thead>
                <tr>
                  <th scope="col">{t('school')}</th>
                  <th scope="col">{t('wish')}</th>
                  <th scope="col">{t('month')}</th>
                  <th scope="col">{t('contact')}</th>
                  <th scope="col">
                    <span className="visually-hidden">{t('acts')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {wishes.map((wish) => (
                  <Row key={wish.id} wish={wish} month={named(wish.month)} onChange={() => setChanging(wish.id)} />
                ))}
              </tbody>
            </table>
          </>
        )}
      </section>
    </div>
  );
}
