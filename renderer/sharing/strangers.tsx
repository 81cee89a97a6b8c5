/** Laptops that nobody admitted, over the place that is open: each asks until a person says yes, or not now. A forged file is named; no yes helps it. */
import { Info } from 'lucide-react';
import { useId, useState } from 'react';
import { needsTraining, type Place } from '../../domain/desk/place';
import type { LaptopsView, WaitingLaptop } from '../../domain/sharing/laptops';
import { useWords } from '../ui/words';
import { AdmitDialog } from './admit-dialog';
import { calledWords } from './laptop-words';

interface StrangersProperties {
  readonly laptops: LaptopsView;
  /** In one of the open training's, those alone that noted in it; Settings lists them itself. */
  readonly place: Place;
}

export const keyOf = ({ device, key }: Pick<WaitingLaptop, 'device' | 'key'>): string => `${device} ${key}`;

const nobody = { waiting: [], forged: [] };

interface StrangerProperties {
  readonly laptop: WaitingLaptop;
  readonly isHere: boolean;
  readonly onAdmit: () => void;
  readonly onPutOff: () => void;
}

/** Each tells by its sentence whom its buttons mean: several may wait. */
function Stranger({ laptop, isHere, onAdmit, onPutOff }: StrangerProperties) {
  const { t } = useWords('laptops');
  const id = useId();
  const called = calledWords(laptop, t);
  return (
    <div className="desk-notice">
      <Info aria-hidden size={18} />
      <p id={id}>
        {isHere ? t('waits-here', { laptop: called, count: laptop.entriesHere }) : t('waits', { laptop: called, count: laptop.entries })}
      </p>
      <button type="button" className="desk-button" aria-describedby={id} onClick={onAdmit}>
        {t('admit')}
      </button>
      <button type="button" className="desk-button" aria-describedby={id} onClick={onPutOff}>
        {t('not-now')}
      </button>
    </div>
  );
}

/** What is put off stays so wherever the person goes. */
export function Strangers({ laptops, place }: StrangersProperties) {
  const { t } = useWords('laptops');
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<WaitingLaptop>();
  const { waiting, forged } = place === 'settings' ? nobody : laptops;
  const isHere = needsTraining(place);
  const shown = waiting.filter((laptop) => !putOff.includes(keyOf(laptop)) && (!isHere || laptop.entriesHere > 0));
  const files = forged.filter((file) => !isHere || file.isHere);
  return (
    <section className="desk-notices" aria-label={t('strangers')} hidden={shown.length + files.length === 0}>
      {shown.map((laptop) => (
        <Stranger
          key={keyOf(laptop)}
          laptop={laptop}
          isHere={isHere}
          onAdmit={() => setAsked(laptop)}
          onPutOff={() => setPutOff([...putOff, keyOf(laptop)])}
        />
      ))}
      {files.map(({ path, why }) => (
        <div key={path} className="desk-notice">
          <Info aria-hidden size={18} />
          <p>{t(`forged-${why}`, { path })}</p>
        </div>
      ))}
      {asked && <AdmitDialog laptop={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}
