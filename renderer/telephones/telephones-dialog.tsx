/** The telephones in the room: what is needed and what it does, before; what is open to them, while it is on. */
import { type ReactNode, useEffect, useState } from 'react';
import { type Collection, collections } from '../../domain/forms/form';
import { type Returned, returnedKey } from '../../domain/forms/returned';
import type { RoomAddress } from '../../domain/telephones/address';
import type { TelephonesView } from '../../domain/telephones/view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { useShared } from '../ui/shared-state';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import './telephones.css';
import { telephonesOpen } from './telephones-open';

const close = (): void => telephonesOpen.set(false);

interface AddressesProperties {
  readonly addresses: readonly RoomAddress[];
  readonly chosen: string | undefined;
  readonly onChoose: (address: string) => void;
  readonly onLook: () => void;
}

/** None is chosen beforehand where there are several: the kit can't know which network is the room's. */
function Addresses({ addresses, chosen, onChoose, onLook }: AddressesProperties) {
  const { t } = useWords('telephones');
  return (
    <fieldset className="desk-choices">
      <legend>{t('address')}</legend>
      {addresses.length === 0 && <p>{t('no-address')}</p>}
      {addresses.map(({ name, address }) => (
        <label key={address} className="desk-choice">
          <input type="radio" name="address" checked={address === chosen} onChange={() => onChoose(address)} />
          <span>
            {name} <span className="telephones-address">{address}</span>
          </span>
        </label>
      ))}
      <button type="button" className="desk-button telephones-look" onClick={onLook}>
        {t('look-again')}
      </button>
    </fieldset>
  );
}

function useAddresses(): { readonly addresses: readonly RoomAddress[]; readonly look: () => void } {
  const [addresses, setAddresses] = useState<readonly RoomAddress[]>([]);
  const look = (): void =>
    void kit['telephone-addresses']().then((answer) => {
      const found = unlessRefused(answer);
      if (found) setAddresses(found);
    });
  useEffect(look, []);
  return { addresses, look };
}

/** Chooses an address and opens the page there. `begins`: what the button says. */
function Choosing({ begins, children, now }: { readonly begins: string; readonly children?: ReactNode; readonly now?: string }) {
  const { addresses, look } = useAddresses();
  const [chosen, setChosen] = useState(now);
  const [only, ...others] = addresses;
  const address = addresses.some((each) => each.address === chosen) ? chosen : others.length === 0 ? only?.address : undefined;
  return (
    <Form ask={() => kit['start-telephones'](address ?? '')} onDone={() => {}}>
      {() => (
        <>
          <Addresses addresses={addresses} chosen={address} onChoose={setChosen} onLook={look} />
          {children}
          <FormActions submit={address === undefined || address === now ? undefined : begins} onClose={close} />
        </>
      )}
    </Form>
  );
}

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
      <ul className="telephones-what">
        <li>{t('what-needed')}</li>
        <li>{t('what-does')}</li>
        <li>{t('what-ends')}</li>
      </ul>
      <Choosing begins={t('start')}>
        <p className="desk-hint">{t('firewall')}</p>
      </Choosing>
    </>
  );
}

interface OnProperties {
  readonly telephones: Extract<TelephonesView, { readonly state: 'on' }>;
  readonly returned: readonly Returned[];
  /** Of which form the room is shown the count. */
  readonly shown: Collection | undefined;
}

/** How many of the open form came back, for the room. */
function ShowCount({ form, isShown }: { readonly form: Collection; readonly isShown: boolean }) {
  const { t } = useWords('signIn');
  const show = async (): Promise<void> => {
    unlessRefused(await kit['show-returned'](isShown ? null : form));
  };
  return (
    <button type="button" className="desk-button" aria-pressed={isShown} onClick={() => void show()}>
      {t(isShown ? 'hide-count' : 'show-count')}
    </button>
  );
}

function Task({ telephones, returned }: Omit<OnProperties, 'shown'>) {
  const { t } = useWords('telephones');
  const ask = async (form: Collection | null): Promise<void> => {
    unlessRefused(await kit['open-on-telephones'](form));
  };
  return (
    <fieldset className="desk-choices">
      <legend>{t('telephones:task')}</legend>
      {([null, ...collections] as const).map((form) => {
        const count = returned.find(({ collection }) => collection === form);
        return (
          <label key={form} className="desk-choice">
            <input type="radio" name="task" checked={telephones.open === form} onChange={() => void ask(form)} />
            <span className="telephones-form">
              <span>{form === null ? t('telephones:nothing') : t(`forms:${form}`)}</span>
              {count && (
                <span className="telephones-returned">
                  {t(`signIn:${returnedKey(count)}`, { count: count.count, present: count.present })}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function On({ telephones, returned, shown }: OnProperties) {
  const { t } = useWords('telephones');
  const [isMoving, setMoving] = useState(false);
  const { address, word, there, isShown } = telephones;
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
        <span>{t('room-word', { word })}</span>
        <span>{t('there', { count: there })}</span>
      </p>
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
        <Choosing begins={t('move')} now={address.split(':')[0] ?? ''} />
      ) : (
        <>
          <Task telephones={telephones} returned={returned} />
          <div className="desk-actions">
            {telephones.open && <ShowCount form={telephones.open} isShown={shown === telephones.open} />}
            <button type="button" className="desk-button" onClick={close}>
              {t('desk:close')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

interface TelephonesDialogProperties extends Pick<OnProperties, 'returned' | 'shown'> {
  readonly telephones: TelephonesView;
}

export function TelephonesDialog({ telephones, returned, shown }: TelephonesDialogProperties) {
  const { t } = useWords('telephones');
  if (!useShared(telephonesOpen)) return null;
  return (
    <WindowDialog title={t('title')} onClose={close}>
      {telephones.state === 'off' ? (
        <Off telephones={telephones} />
      ) : (
        <On key={telephones.address} telephones={telephones} returned={returned} shown={shown} />
      )}
    </WindowDialog>
  );
}
