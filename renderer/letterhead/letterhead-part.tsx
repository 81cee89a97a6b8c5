/** The letterhead of this laptop's papers, in Settings. */
import { useState } from 'react';
import { drawnOf, type Letterhead, noLetterhead } from '../../domain/letterhead/letterhead';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import { LetterheadFields } from './letterhead-fields';

export function LetterheadPart({ letterhead }: { readonly letterhead: Letterhead }) {
  const { t } = useWords('letterhead');
  /** What stood there before it was taken off. */
  const [before, setBefore] = useState<Letterhead>();

  async function change(to: Letterhead, told: string, from?: Letterhead): Promise<void> {
    if (!unlessRefused(await kit['change-settings']({ letterhead: to }))) return;
    setBefore(from);
    tellAnybody(told);
  }

  const isEmpty = drawnOf(letterhead) === undefined;
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('hint')}</p>
      <LetterheadFields
        letterhead={letterhead}
        change={(part) => kit['change-settings']({ letterhead: part })}
        chooseLogo={(logo) => kit['choose-logo'](logo, 'laptop')}
      >
        <div className="desk-actions">
          {!isEmpty && (
            <button type="button" className="desk-button" onClick={() => void change(noLetterhead, t('cleared'), letterhead)}>
              {t('clear')}
            </button>
          )}
          {isEmpty && before && (
            <button type="button" className="desk-button" onClick={() => void change(before, t('is-back'))}>
              {t('put-back')}
            </button>
          )}
        </div>
      </LetterheadFields>
    </section>
  );
}
