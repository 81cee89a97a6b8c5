/** Laptops that nobody admitted, over the place that is open: each asks until a person says yes, or not now. A forged file is named; no yes helps it. */
import { Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/kernel/language';
import type { LaptopsView, WaitingLaptop } from '../../domain/sharing/laptops';
import { AdmitDialog } from './admit-dialog';
import { calledWords } from './laptop-words';

interface StrangersProperties {
  readonly laptops: LaptopsView;
  /** Those alone that noted in the training that is open. */
  readonly isHere: boolean;
  readonly language: Language;
}

export const keyOf = ({ device, key }: Pick<WaitingLaptop, 'device' | 'key'>): string => `${device} ${key}`;

export function Strangers({ laptops: { waiting, forged }, isHere, language }: StrangersProperties) {
  const { t } = useTranslation('laptops');
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<WaitingLaptop>();
  const shown = waiting.filter((laptop) => !putOff.includes(keyOf(laptop)) && (!isHere || laptop.entriesHere > 0));
  const files = forged.filter((file) => !isHere || file.isHere);
  return (
    <section className="desk-notices" aria-label={t('strangers')} hidden={shown.length + files.length === 0}>
      {shown.map((laptop) => (
        <div key={keyOf(laptop)} className="desk-notice">
          <Info aria-hidden size={18} />
          <p>
            {isHere
              ? t('waits-here', { laptop: calledWords(laptop, t), count: laptop.entriesHere })
              : t('waits', { laptop: calledWords(laptop, t), count: laptop.entries })}
          </p>
          <button type="button" className="desk-button" onClick={() => setAsked(laptop)}>
            {t('admit')}
          </button>
          <button type="button" className="desk-button" onClick={() => setPutOff([...putOff, keyOf(laptop)])}>
            {t('not-now')}
          </button>
        </div>
      ))}
      {files.map(({ path, why }) => (
        <div key={path} className="desk-notice">
          <Info aria-hidden size={18} />
          <p>{t(`forged-${why}`, { path })}</p>
        </div>
      ))}
      {asked && <AdmitDialog laptop={asked} language={language} onClose={() => setAsked(undefined)} />}
    </section>
  );
}
