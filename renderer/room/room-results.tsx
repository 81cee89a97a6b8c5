/** What a room left behind: its strongest impressions by session, its questions with what is still open, its agreement. */

import type { Language } from '../../domain/kernel/language';
import type { RoomLineView, RoomListsView, SubjectCount } from '../../domain/room/lists-view';
import type { WaitingView } from '../../domain/room/waiting';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words';
import './room-results.css';
import { SaveRoomResults } from './save-room-results';
import { WaitingToRead } from './waiting-to-read';

function Impressions({ impressions }: { readonly impressions: readonly SubjectCount[] }) {
  const { t } = useWords('roomLists');
  return (
    <table className="desk-table">
      <caption className="visually-hidden">{t('result-impressions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result-session')}</th>
          <th scope="col" className="room-result-count">
            {t('result-count')}
          </th>
          <th scope="col">{t('result-words')}</th>
        </tr>
      </thead>
      <tbody>
        {impressions.map(({ title, count, lines }) => (
          <tr key={title}>
            <th scope="row">{title === '' ? t('about-all') : title}</th>
            <td className="room-result-count desk-number">{count}</td>
            <td>
              {lines.length < count ? t('result-erased') : null}
              <ul className="room-result-lines">
                {lines.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Questions({ questions }: { readonly questions: readonly RoomLineView[] }) {
  const { t } = useWords('roomLists');
  const open = questions.filter(({ isAnswered }) => !isAnswered);
  const answered = questions.filter(({ isAnswered }) => isAnswered);
  return (
    <>
      <h3>{t('open', { count: open.length })}</h3>
      {open.length === 0 ? <p>{t('result-no-open')}</p> : <Lines lines={open} />}
      {answered.length === 0 ? null : (
        <>
          <h3>{t('answered', { count: answered.length })}</h3>
          <Lines lines={answered} />
        </>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly RoomLineView[] }) {
  const { t } = useWords('roomLists');
  return (
    <ul className="room-result-lines">
      {lines.map(({ id, text, answer, about, day }) => (
        <li key={id}>
          {text}
          {answer === '' ? null : <span className="room-result-answer">{answer}</span>}
          {about === '' || day === null ? null : (
            <span className="desk-hint">
              {' '}
              {about}, {t('day', { day })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RoomResultsProps {
  readonly roomLists: RoomListsView;
  /** The training's. */
  readonly spoken: Language;
  readonly waiting: WaitingView | undefined;
}

export function RoomResults({ roomLists: { lists, impressions, subjects }, spoken, waiting }: RoomResultsProps) {
  const { t } = useWords('roomLists');
  const isEmpty = impressions.length === 0 && lists.questions.length === 0 && lists.agreement.length === 0;
  if (isEmpty && !waiting?.lines.length && !waiting?.broughtBack) {
    return (
      <EmptyState title={t('result-empty-title')} drawing="pin-board">
        <p>{t('result-empty')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="room-results">
      {isEmpty ? null : <SaveRoomResults spoken={spoken} />}
      <section>
        <h2>{t('result-impressions')}</h2>
        <WaitingToRead waiting={waiting} list="impressions" subjects={subjects} />
        {impressions.length === 0 ? <p>{t('empty-impressions')}</p> : <Impressions impressions={impressions} />}
      </section>
      <section>
        <h2>{t('result-questions')}</h2>
        <WaitingToRead waiting={waiting} list="questions" subjects={[]} />
        <Questions questions={lists.questions} />
      </section>
      <section>
        <h2>{t('result-agreement')}</h2>
        {lists.agreement.length === 0 ? <p>{t('empty-agreement')}</p> : <Lines lines={lists.agreement} />}
      </section>
    </div>
  );
}
