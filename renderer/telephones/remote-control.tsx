/** The trainer's own telephone: paired by a code and a number that stand here alone, and ended by one press. */
import { X } from 'lucide-react';
import { mostTries, type RemoteControlView } from '../../domain/telephones/remote';
import type { TelephonesView } from '../../domain/telephones/view';
import { SquareCode } from '../scene/square-code';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import './telephones.css';

const pair = async (): Promise<void> => void unlessRefused(await kit['pair-remote']());
const end = async (): Promise<void> => void unlessRefused(await kit['end-remote']());

/** So that it is read off in two halves. */
const inHalves = (pin: string): string => `${pin.slice(0, 3)} ${pin.slice(3)}`;

type Pairing = Extract<RemoteControlView, { readonly state: 'pairing' }>;

function Pairing({ remote: { pin, code, left } }: { readonly remote: Pairing }) {
  const { t } = useWords('remote');
  return (
    <div className="remote-pairing">
      <div role="img" aria-label={t('code')}>
        <SquareCode code={code} className="remote-code" />
      </div>
      <div className="remote-number">
        <p>{t('scan')}</p>
        <p className="remote-pin">{t('pin', { pin: inHalves(pin) })}</p>
        {left < mostTries && (
          <p role="alert" className="desk-warning">
            {t('tries-left', { left })}
          </p>
        )}
        <button type="button" className="desk-button" onClick={() => void end()}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

export function RemoteControl({ remote }: { readonly remote: RemoteControlView }) {
  const { t } = useWords('remote');
  return (
    <section className="remote-control" aria-label={t('heading')}>
      <h3>{t('heading')}</h3>
      {remote.state === 'none' && (
        <>
          {remote.ended && (
            <p role="alert" className="desk-warning">
              {t(`ended-${remote.ended}`)}
            </p>
          )}
          <p className="desk-hint">{t('what')}</p>
          <button type="button" className="desk-button" onClick={() => void pair()}>
            {t('pair')}
          </button>
        </>
      )}
      {remote.state === 'pairing' && <Pairing remote={remote} />}
      {remote.state === 'paired' && (
        <div className="remote-paired">
          <p role="status">{t(remote.isThere ? 'paired' : 'paired-away')}</p>
          <button type="button" className="desk-button" onClick={() => void end()}>
            {t('end')}
          </button>
        </div>
      )}
    </section>
  );
}

/** In the head of Run, while a telephone is paired: that it is, and the one press that ends it. */
export function RemoteSign({ telephones }: { readonly telephones: TelephonesView }) {
  const { t } = useWords('remote');
  if (telephones.state === 'off' || telephones.remote.state !== 'paired') return null;
  return (
    <button
      type="button"
      className="telephones-sign telephones-sign-on"
      aria-label={t('sign')}
      title={t('sign')}
      onClick={() => void end()}
    >
      {t('sign-short')}
      <X aria-hidden="true" size={15} />
    </button>
  );
}
