/** Hangs in the place of names and results until a person has said that the room can't see this screen. */

import type { ProjectorView } from '../../domain/desk/desk-view';
import { unlessRefused } from './act';
import { kit } from './bridge';
import { useWords } from './words';

/** A key's name isn't a word: it stays as it is in every script. */
const extendKeys = 'Win+P';

async function answer(canSee: boolean): Promise<void> {
  unlessRefused(await kit['answer-room'](canSee));
}

function Question({ deskInSight, isAskedAgain }: Pick<ProjectorView, 'deskInSight' | 'isAskedAgain'>) {
  const { t } = useWords('desk');
  return (
    <>
      <p>{deskInSight ? t('screens:desk-in-sight') : t(isAskedAgain ? 'desk:room-again' : 'desk:room-why')}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void answer(true)}>
          {t('room-yes')}
        </button>
        <button type="button" className="desk-button" onClick={() => void answer(false)}>
          {t('room-no')}
        </button>
      </div>
    </>
  );
}

function Shared() {
  const { t } = useWords('desk');
  return (
    <>
      <p>{t('room-shared-why')}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void answer(false)}>
          {t('room-not-any-more')}
        </button>
      </div>
    </>
  );
}

interface CurtainProperties {
  readonly projector: ProjectorView;
  /** The level of its heading. */
  readonly level?: 1 | 3;
}

export function Curtain({ projector, level = 1 }: CurtainProperties) {
  const { t } = useWords('desk');
  const isShared = projector.privacy === 'shared';
  const Heading = `h${level}` as const;
  return (
    <section className="desk-curtain">
      <Heading>{t(isShared ? 'room-shared' : 'room-question')}</Heading>
      {isShared ? <Shared /> : <Question {...projector} />}
      <p className="desk-hint">{t('room-extend', { keys: extendKeys })}</p>
    </section>
  );
}
