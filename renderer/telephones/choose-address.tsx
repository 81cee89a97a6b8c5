/** On which of the laptop's addresses telephones can reach it: a person chooses, and then the page opens there. */
import { type ReactNode, useEffect, useState } from 'react';
import type { RoomAddress } from '../../domain/telephones/address';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { useWords } from '../ui/words';
import { closeTelephones } from './telephones-open';

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
export function ChooseAddress({
  begins,
  children,
  now,
}: {
  readonly begins: string;
  readonly children?: ReactNode;
  readonly now?: string;
}) {
  const { t } = useWords('telephones');
  const { addresses, look } = useAddresses();
  const [chosen, setChosen] = useState(now);
  const [isStarting, setStarting] = useState(false);
  const begin = async () => {
    setStarting(true);
    try {
      return await kit['start-telephones'](address ?? '');
    } finally {
      setStarting(false);
    }
  };
  const [only, ...others] = addresses;
  const address = addresses.some((each) => each.address === chosen) ? chosen : others.length === 0 ? only?.address : undefined;
  return (
    <Form ask={begin} onDone={() => {}}>
      {() => (
        <>
          <Addresses addresses={addresses} chosen={address} onChoose={setChosen} onLook={look} />
          {children}
          <p role="status" className="desk-hint">
            {isStarting && t('starting')}
          </p>
          <FormActions submit={isStarting || address === undefined || address === now ? undefined : begins} onClose={closeTelephones} />
        </>
      )}
    </Form>
  );
}
