/** Two entries side by side, and the question whether they are one person. Joining keeps the older one unless a person chose. */
import { useId, useState } from 'react';
import { halfDays } from '../../domain/programme/choices';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';
import type { TrainingCommand } from '../../domain/training/command';
import { unlessRefused } from '../ui/act';
import { onePress } from '../ui/held-enter';
import { dispatch } from '../ui/reasons';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { useNotedWords } from './noted-words';

interface EntryRowProperties {
  readonly entry: ParticipantRow;
  /** The name of both entries' radio buttons. */
  readonly choice: string;
  readonly stays: boolean;
  readonly onStays: () => void;
}

function EntryRow({ entry, choice, stays, onStays }: EntryRowProperties) {
  const { t } = useWords('register');
  const words = useNotedWords();
  const { number, person, marks } = entry;
  return (
    <tr>
      <td>
        <label className="desk-choice">
          <input type="radio" name={choice} checked={stays} onChange={onStays} />
          <span className="visually-hidden">{t('stays-number', { number })}</span>
        </label>
      </td>
      <td className="desk-number">{number}</td>
      <th scope="row">{fullName(person)}</th>
      <td>{person.school}</td>
      <td>{person.town}</td>
      {halfDays.map((halfDay) => (
        <td key={halfDay} className={marks[halfDay].state === 'not-marked' ? 'register-state-not-marked' : undefined}>
          {words(marks[halfDay])}
        </td>
      ))}
    </tr>
  );
}

interface SamePersonQuestionProperties {
  readonly older: ParticipantRow;
  readonly newer: ParticipantRow;
}

export function SamePersonQuestion({ older, newer }: SamePersonQuestionProperties) {
  const { t } = useWords('register');
  const id = useId();
  const [keepsNewer, setKeepsNewer] = useState(false);
  const [kept, gone] = keepsNewer ? [newer, older] : [older, newer];
  const name = fullName(kept.person);

  async function settle(command: TrainingCommand, told: string): Promise<void> {
    if (unlessRefused(await dispatch(command))) tellOutcome(told);
  }

  return (
    <section className="register-pair" aria-labelledby={id}>
      <h4 id={id}>{t('register:pair', { name: fullName(older.person), one: older.number, other: newer.number })}</h4>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('register:stays')}</th>
            <th scope="col">{t('attendance:number')}</th>
            <th scope="col">{t('register:person')}</th>
            <th scope="col">{t('attendance:school')}</th>
            <th scope="col">{t('attendance:town')}</th>
            {halfDays.map((halfDay) => (
              <th key={halfDay} scope="col">
                {t(`attendance:${halfDay}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <EntryRow entry={older} choice={id} stays={!keepsNewer} onStays={() => setKeepsNewer(false)} />
          <EntryRow entry={newer} choice={id} stays={keepsNewer} onStays={() => setKeepsNewer(true)} />
        </tbody>
      </table>
      <div className="desk-actions">
        <button
          type="button"
          className="desk-button desk-button-first"
          {...onePress(
            () => void settle({ kind: 'join', kept: kept.id, gone: gone.id }, t('register:joined', { name, number: kept.number })),
          )}
        >
          {t('register:join')}
        </button>
        <button
          type="button"
          className="desk-button"
          {...onePress(() => void settle({ kind: 'tell-apart', one: older.id, other: newer.id }, t('register:told-apart', { name })))}
        >
          {t('register:two-people')}
        </button>
      </div>
    </section>
  );
}
