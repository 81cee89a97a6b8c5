/** Hangs before names and results until a person has said that the room can't see this screen. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Privacy } from '../../domain/desk-view';
import { unlessRefused } from './act';
import { kit } from './bridge';

/** A key's name isn't a word: it stays as it is in every script. */
const extendKeys = 'Win+P';

async function answer(canSee: boolean): Promise<void> {
  unlessRefused(await kit['answer-room'](canSee));
}

function Question() {
  const { t } = useTranslation('desk');
  return (
    <>
      <h1>{t('room-question')}</h1>
      <p>{t('room-why')}</p>
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
  const { t } = useTranslation('desk');
  return (
    <>
      <h1>{t('room-shared')}</h1>
      <p>{t('room-shared-why')}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void answer(false)}>
          {t('room-not-any-more')}
        </button>
      </div>
    </>
  );
}

export function Curtain({ privacy, children }: { readonly privacy: Privacy; readonly children: ReactNode }) {
  const { t } = useTranslation('desk');
  if (privacy === 'private') return children;
  return (
    <section className="desk-curtain">
      {privacy === 'shared' ? <Shared /> : <Question />}
      <p className="desk-hint">{t('room-extend', { keys: extendKeys })}</p>
    </section>
  );
}
