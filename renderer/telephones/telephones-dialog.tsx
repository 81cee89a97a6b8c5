/** The telephones in the room: what is needed and what it does, before; what is open to them, while it is on. */
import { useState } from 'react';
import type { Collection } from '../../domain/forms/form';
import type { Returned } from '../../domain/forms/returned';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { formatLocalTime } from '../../domain/kernel/time';
import type { WaitingView } from '../../domain/room/waiting';
import type { TelephonesView } from '../../domain/telephones/view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useShared } from '../ui/shared-state';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import './telephones.css';
import { BoxIsOpen } from './box-is-open';
import { ChooseAddress } from './choose-address';
import { RemoteControl } from './remote-control';
import { closeTelephones, telephonesOpen } from './telephones-open';
import { ShowCount, WhatIsOpen } from './what-is-open';

function Off({ telephones: { ended, goesOn } }: { readonly telephones: Extract<TelephonesView, { readonly state: 'off' }> }) {
  const { t } = useWords('telephones');
  return (
    <>
      {ended && (
        <p role="alert" className="desk-warning">
          {t(`ended-${ended}`)}
        </p>
      )}
      {goesOn && !ended && <p className="desk-warning">{t('goes-on')}</p>}
      {goesOn && <p className="desk-hint">{t('pair-anew')}</p>}
      <ul className="telephones-what">
        <li>{t('what-needed')}</li>
        <li>{t('what-does')}</li>
        <li>{t('what-ends')}</li>
      </ul>
      <ChooseAddress begins={t('start')}>
        <p className="desk-hint">{t('firewall')}</p>
      </ChooseAddress>
    </>
  );
}

interface OnProperties {
  readonly telephones: Extract<TelephonesView, { readonly state: 'on' }>;
  readonly returned: readonly Returned[];
  readonly waiting: WaitingView | undefined;
  /** The form whose count the room is shown. */
  readonly shown: Collection | undefined;
  /** The room's. */
  readonly language: Language;
}

function On({ telephones, returned, waiting, shown, language }: OnProperties) {
  const { t } = useWords('telephones');
  const [isMoving, setMoving] = useState(false);
  const { address, word, until, there, isShown, open, box, remote } = telephones;
  const show = async (): Promise<void> => {
    unlessRefused(await kit['show-telephones'](!isShown));
  };
  const stop = async (): Promise<void> => {
    unlessRefused(await kit['stop-telephones']());
  };
  return (
    <div className="telephones-on">
      <p role="status" className="telephones-state">
        <strong>{t('is-on', { address })}</strong>
        {/* In the letters in which the room reads it. */}
        <span>{t('room-word', { word: inLanguage({ en: word, sr: word }, language) })}</span>
        <span>{t('there', { count: there })}</span>
      </p>
      {until !== undefined && <p className="desk-warning">{t('stays-until', { time: formatLocalTime(until) })}</p>}
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" aria-pressed={isShown} onClick={() => void show()}>
          {t(isShown ? 'hide' : 'show')}
        </button>
        <button type="button" className="desk-button" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
          {t('other-address')}
        </button>
        <button type="button" className="desk-button" onClick={() => void stop()}>
          {t('stop')}
        </button>
      </div>
      {isMoving ? (
        <ChooseAddress begins={t('move')} now={address.split(':')[0] ?? ''} />
      ) : (
        <>
          <div className="telephones-parts">
            {/* The code and its number have the dialog to themselves, so that both are large and seen at once. */}
            {remote.state !== 'pairing' && (
              <div className="telephones-room">
                <WhatIsOpen open={open} returned={returned} />
                <BoxIsOpen isOpen={box} waiting={waiting} />
              </div>
            )}
            <RemoteControl remote={remote} />
          </div>
          <div className="desk-actions">
            {open?.kind === 'form' && <ShowCount form={open.collection} isShown={shown === open.collection} />}
            <button type="button" className="desk-button" onClick={closeTelephones}>
              {t('desk:close')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

interface TelephonesDialogProperties extends Omit<OnProperties, 'telephones'> {
  readonly telephones: TelephonesView;
}

export function TelephonesDialog({ telephones, ...on }: TelephonesDialogProperties) {
  const { t } = useWords('telephones');
  if (!useShared(telephonesOpen)) return null;
  return (
    <WindowDialog title={t('title')} onClose={closeTelephones} wide={telephones.state === 'on'}>
      {telephones.state === 'off' ? <Off telephones={telephones} /> : <On key={telephones.address} telephones={telephones} {...on} />}
    </WindowDialog>
  );
}
