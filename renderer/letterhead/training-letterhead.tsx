/** The letterhead of one training, in Prepare: as on the laptop that makes its papers, or its own, which goes with it. */

import { isSameLetterhead, type Letterhead, noLetterhead } from '../../domain/letterhead/letterhead';
import type { OwnLetterhead } from '../../domain/letterhead/state';
import { act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useKeptChoice } from '../ui/kept-choice';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { KeptLetterhead } from './drawn-letterhead';
import { LetterheadFields } from './letterhead-fields';

interface TrainingLetterheadProperties {
  readonly own: OwnLetterhead;
  readonly ofLaptop: Letterhead;
}

export function TrainingLetterhead({ own: { isOwn, parts }, ofLaptop }: TrainingLetterheadProperties) {
  const { t } = useWords('letterhead');
  const [chosen, choose] = useKeptChoice(isOwn, async (own) =>
    own ? unlessRefused(await kit['own-letterhead']()) : act({ kind: 'change-letterhead', change: { isOwn: false } }),
  );
  async function takeOver(): Promise<void> {
    if (unlessRefused(await kit['take-over-profile']())) tellOutcome(t('taken-over'));
  }

  return (
    <section className="letterhead-of-training" aria-labelledby="letterhead-of-training">
      <h2 id="letterhead-of-training">{t('of-training')}</h2>
      <fieldset className="desk-choices letterhead-whose">
        <legend className="visually-hidden">{t('whose')}</legend>
        <label className="desk-choice">
          <input type="radio" name="letterhead-whose" checked={!chosen} onChange={() => choose(false)} />
          {t('as-on-laptop')}
        </label>
        <label className="desk-choice">
          <input type="radio" name="letterhead-whose" checked={chosen} onChange={() => choose(true)} />
          {t('own')}
        </label>
      </fieldset>
      {isOwn ? (
        <>
          <p className="desk-hint">{t('own-hint')}</p>
          {parts && !isSameLetterhead(parts, ofLaptop) && (
            <div className="desk-actions">
              <button type="button" className="desk-button" onClick={() => void takeOver()}>
                {t('take-over')}
              </button>
              <p className="desk-hint">{ofLaptop.name === '' ? t('take-over-none') : t('take-over-instead', { name: ofLaptop.name })}</p>
            </div>
          )}
          <LetterheadFields
            letterhead={parts ?? noLetterhead}
            change={({ logo, donorLogo, ...texts }) =>
              kit.dispatch({
                kind: 'change-letterhead',
                change: { ...texts, ...(logo === '' ? { logo } : {}), ...(donorLogo === '' ? { donorLogo } : {}) },
              })
            }
            chooseLogo={(logo) => kit['choose-logo'](logo, 'training')}
          />
        </>
      ) : (
        <>
          <p className="desk-hint">{t('as-on-laptop-hint')}</p>
          <KeptLetterhead letterhead={ofLaptop} />
        </>
      )}
    </section>
  );
}
