/** This laptop's signs, by which others know it, and those that wait for a yes: in Settings, where none is put off. */
import { useId, useState } from 'react';
import type { LaptopsView, WaitingLaptop } from '../../domain/sharing/laptops';
import { useWords } from '../ui/words';
import { AdmitDialog } from './admit-dialog';
import { calledWords } from './laptop-words';
import { keyOf } from './strangers';

export function WaitingLaptops({ laptops }: { readonly laptops: LaptopsView }) {
  const { t } = useWords('laptops');
  const id = useId();
  const [asked, setAsked] = useState<WaitingLaptop>();
  return (
    <>
      <p className="desk-hint">
        {t('own-signs')} <span className="sharing-signs">{laptops.signs}</span>
      </p>
      {laptops.waiting.length > 0 && (
        <ul className="sharing-laptops" aria-label={t('strangers')}>
          {laptops.waiting.map((laptop, index) => (
            <li key={keyOf(laptop)}>
              <span id={`${id}-${index}`}>{t('waits', { laptop: calledWords(laptop, t), count: laptop.entries })}</span>
              <button type="button" className="desk-button" aria-describedby={`${id}-${index}`} onClick={() => setAsked(laptop)}>
                {t('admit')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {laptops.forged.map(({ path, why }) => (
        <p key={path} className="desk-warning">
          {t(`forged-${why}`, { path })}
        </p>
      ))}
      {asked && <AdmitDialog laptop={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
