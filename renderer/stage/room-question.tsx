/** With one screen the room may be reading along: nothing private is shown before a person has said that it can't. */

import type { ProjectorView } from '../../domain/desk/desk-view';
import { useWords } from '../ui/words';
import { answerRoom } from './asks';

type RoomQuestionProps = Pick<ProjectorView, 'privacy' | 'deskInSight' | 'isAskedAgain'>;

export function RoomQuestion({ privacy, deskInSight, isAskedAgain }: RoomQuestionProps) {
  const { t } = useWords('run');
  const extend = <p className="run-soft">{t('room-extend', { keys: 'Win+P' })}</p>;
  if (privacy === 'shared') {
    return (
      <section className="run-room" aria-label={t('notes')}>
        <p>{t('room-hidden')}</p>
        {extend}
        <button type="button" className="run-button" onClick={() => void answerRoom(false)}>
          {t('room-no-more')}
        </button>
      </section>
    );
  }
  return (
    <section className="run-room" aria-labelledby="room-question">
      <h2 id="room-question" className="run-room-question">
        {t('room-question')}
      </h2>
      <p>{deskInSight ? t('screens:desk-in-sight') : t(isAskedAgain ? 'desk:room-again' : 'run:room-why')}</p>
      {extend}
      <button type="button" className="run-button" onClick={() => void answerRoom(true)}>
        {t('room-yes')}
      </button>
      <button type="button" className="run-button" onClick={() => void answerRoom(false)}>
        {t('room-no')}
      </button>
    </section>
  );
}
