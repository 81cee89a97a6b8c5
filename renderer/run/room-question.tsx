/** With one screen the room may be reading along: nothing private is shown before a person has said that it can't. */
import { useTranslation } from 'react-i18next';
import type { Privacy } from '../../domain/desk-view';
import { answerRoom } from './projector';

interface RoomQuestionProps {
  readonly privacy: Privacy;
  readonly deskInSight: boolean;
}

export function RoomQuestion({ privacy, deskInSight }: RoomQuestionProps) {
  const { t } = useTranslation(['run', 'screens']);
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
      <p>{deskInSight ? t('screens:desk-in-sight') : t('room-why')}</p>
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
